import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { directive, flag, task } from '../../src/chat/field.ts';
import type { DirectiveMeant } from '../../src/domain/directive.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Ladder } from '../../src/domain/reminders/ladder.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { changeDirectiveLadder, changeTaskLadder } from '../../src/usecases/settings/reminding-own.ts';
import { noTask } from '../../src/usecases/tasks/no-task.ts';
import { ladderInWords, ownLadderCard } from '../../src/views/reminders/rules.ts';
import { ladderFields } from '../docket/shared/reminders-fields.ts';
import { ladderSaid } from '../docket/shared/reminders-said.ts';

/** A task or a directive, and how it is reminded of. */
interface Owner {
  /** "task #12". */
  readonly what: string;
  /** Its own, or a task's directive's; null where it follows the committee. */
  readonly ladder: Ladder | null;
  change(to: Ladder | null): Promise<unknown>;
}

/** The days on which a task or a directive's tasks are reminded of: shown, made its own, or taken away again. */
export const ladder = command({
  path: ['reminders', 'ladder'],
  summary: 'reminding.ladder.summary',
  options: {
    task: task().optional(),
    directive: directive({
      label: 'reminding.field.directive',
      hint: 'reminding.field.directive.hint',
    }).optional(),
    ...ladderFields,
    remove: flag({ label: 'reminding.field.remove', may: 'settings.change' }).optional(),
  },
  also: ['days', 'own', 'lich nhac', 'jadual'],
  may: 'settings.read',
  async run(ask, given) {
    const { task, directive, remove } = given;
    if ((task === undefined) === (directive === undefined)) throw mistake('reminding.error.taskOrDirective');
    const owner = directive ? await ofDirective(ask, directive) : await ofTask(ask, task ?? 0);
    const to = ladderSaid(given);
    const common = ask.committee.reminding.ladder;
    if (remove) return changed(ask, owner, null);
    if (Object.keys(to).length > 0) return changed(ask, owner, { ...(owner.ladder ?? common), ...to });
    const { what, ladder } = owner;
    const card = ownLadderCard(ask, { what, ladder: ladder ?? common, isOwn: ladder !== null });
    return { kind: 'card', card, to: 'asker' };
  },
});

async function ofTask(ask: Ask, number: number): Promise<Owner> {
  const task = await ask.store.tasks.detail(ask.viewer, number);
  if (!task) throw await noTask(ask.store, ask.viewer, number);
  return {
    what: ask.t('reminding.ofTask', { number: String(number) }),
    ladder: await ask.store.tasks.ladderOf(ask.viewer, task),
    change: (to) => changeTaskLadder(ask, { number, ladder: to }),
  };
}

async function ofDirective(ask: Ask, { id, number }: DirectiveMeant): Promise<Owner> {
  if (!id) throw mistake('directives.error.noTasks', { number });
  return {
    what: ask.t('reminding.ofDirective', { number }),
    ladder: await ask.store.directives.ladderOf(ask.viewer, id),
    change: (to) => changeDirectiveLadder(ask, { directiveId: id, ladder: to }),
  };
}

async function changed({ t }: Ask, { what, change }: Owner, to: Ladder | null): Promise<Reply> {
  await change(to);
  const words = to
    ? t('reminding.ownSet', { what, ladder: ladderInWords(t, to) })
    : t('reminding.ownGone', { what });
  return notice(words, { details: [t('reminding.follows')] });
}

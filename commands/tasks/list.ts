import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, type DaysAsked, days, directive, group, member, page } from '../../src/chat/field.ts';
import { may } from '../../src/domain/permissions.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { notAllowed } from '../../src/i18n/roles.ts';
import { pageSize, taskList } from '../../src/views/tasks/list.ts';
import { answers } from './shared/answers.ts';

const path = ['tasks', 'list'] as const;

const said = { ...answers.choices, unanswered: 'progress.unanswered' } as const;

/** Tasks of a group, state, stretch of days, person or directive, in the order of their deadlines. */
export const list = command({
  path,
  summary: 'tasks.list.commandSummary',
  options: {
    group: group().optional(),
    state: choice({
      label: 'fields.state',
      choices: {
        open: 'states.open',
        reported: 'states.reported',
        done: 'states.done',
        dropped: 'states.dropped',
        any: 'states.any',
      },
    }).optional(),
    due: days({ label: 'fields.due', hint: 'fields.due.hint' }).optional(),
    assignee: member({ label: 'fields.assignees' }).optional(),
    progress: choice({
      label: 'progress.field.answer',
      choices: said,
      spoken: answers.spoken,
    }).optional(),
    directive: directive().optional(),
    page: page('row'),
  },
  also: ['all', 'ls', 'danh sach', 'senarai'],
  may: 'tasks.read',
  async run(ask, given) {
    const { directive } = given;
    if (directive && !directive.id) throw mistake('directives.error.noTasks', { number: directive.number });
    // What was said on a task is not everybody's to read.
    if (given.progress && !may(ask.viewer, 'tasks.history')) throw notAllowed('tasks.history');
    const filter = {
      ...(given.group && { groupId: given.group.id }),
      ...(given.state && { state: given.state }),
      ...(given.assignee && { assigneeId: given.assignee.id }),
      ...(directive?.id && { directiveId: directive.id }),
      ...(given.progress && { progress: saidToBe[given.progress] }),
      ...daysFilter(ask, given.due),
    };
    const filters = [
      given.group && ask.t.worded(given.group.name),
      given.state && ask.t(`states.${given.state}`),
      given.assignee?.name,
      given.progress && ask.t.say(said[given.progress]),
      directive?.number,
      given.due && dueInWords(ask, given.due),
    ].filter((words) => words !== undefined);
    const tasks = await ask.store.tasks.list(ask.viewer, filter, {
      after: given.page ?? null,
      limit: pageSize,
    });
    const title = filters.length
      ? ask.t('tasks.list.titleOf', { filters: filters.join(' · ') })
      : ask.t('tasks.list.title');
    const card = await taskList(ask, tasks, {
      title,
      empty: ask.t('tasks.list.empty'),
      path,
      said: ask.said,
    });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

const saidToBe = {
  'on-track': 'onTrack',
  'at-risk': 'atRisk',
  blocked: 'blocked',
  unanswered: null,
} as const;

const daysFilter = (ask: Ask, due: DaysAsked | undefined) => ({
  ...(due?.overdue && { overdueOn: ask.today }),
  ...(due?.range && { range: due.range }),
});

/** The days as they were read, echoed: "Mon 21 Jul 2025 – Sun 27 Jul 2025". */
function dueInWords({ t }: Ask, due: DaysAsked): string {
  if (!due.range) return t('headings.overdue');
  const { from, to } = due.range;
  return from === to ? t.day(from) : `${t.day(from)} – ${t.day(to)}`;
}

import { fold } from '../../../../domain/fold.ts';
import type { Group } from '../../../../domain/group.ts';
import { canChange, type Task } from '../../../../domain/task.ts';
import type { UserError } from '../../../../domain/user-error.ts';
import type { Translator } from '../../../../i18n/translator.ts';
import { byTasks, differs } from '../../differs.ts';
import type { Reading } from '../../kind.ts';
import type { TaskFilled } from './kept.ts';
import type { TaskSaid } from './row.ts';

const verbs = { open: 'reopen', reported: 'done', done: 'done', dropped: 'drop' } as const;
/** Of what waits to be accepted. */
const decisions = { ...verbs, open: 'return', done: 'accept' } as const;

/** What a row adds to a task that is there, and what it says otherwise. */
export function taskCompletion(
  reading: Reading,
  { task: said, state, says }: TaskSaid,
  kept: Task,
): { filled: TaskFilled | null; others: UserError[] } {
  const others: UserError[] = [];
  const { number } = kept;
  const filled: { -readonly [Part in keyof TaskFilled]: TaskFilled[Part] } = {};
  if (fold(said.title.text) !== fold(kept.title.text))
    others.push(
      differs('fields.title', { kept: kept.title.text, said: said.title.text, how: byTasks('edit', number) }),
    );
  const group = (id: Group['id']) => (t: Translator) => groupsIn(reading, [id])(t);
  if (said.leadGroupId !== kept.leadGroupId) {
    const told = { kept: group(kept.leadGroupId), said: group(said.leadGroupId) };
    others.push(differs('fields.lead', { ...told, how: byTasks('assign', number) }));
  }
  const { day } = said.deadline;
  if (day && !kept.deadline.day && canChange(kept.state, 'move')) filled.deadline = said.deadline;
  else if (day && day !== kept.deadline.day) {
    const { day: has } = kept.deadline;
    const told = { kept: (t: Translator) => (has ? t.day(has) : t('deadlines.noDay')) };
    others.push(
      differs('fields.deadline', { ...told, said: (t) => t.day(day), how: byTasks('due', number) }),
    );
  }
  const isOpen = canChange(kept.state, 'assign');
  const coordinators = said.coordinatorIds.filter((id) => id !== kept.leadGroupId && id !== said.leadGroupId);
  if (isOpen && kept.coordinatorIds.length === 0 && coordinators.length > 0)
    filled.coordinatorIds = coordinators;
  else if (coordinators.some((id) => !kept.coordinatorIds.includes(id))) {
    const told = { kept: groupsIn(reading, kept.coordinatorIds), said: groupsIn(reading, coordinators) };
    others.push(differs('fields.coordinators', { ...told, how: byTasks('assign', number) }));
  }
  if (isOpen && kept.assigneeIds.length === 0 && said.assigneeIds.length > 0)
    filled.assigneeIds = said.assigneeIds;
  else if (said.assigneeIds.some((id) => !kept.assigneeIds.includes(id))) {
    const told = { kept: peopleIn(reading, kept.assigneeIds), said: peopleIn(reading, said.assigneeIds) };
    others.push(differs('fields.assignees', { ...told, how: byTasks('assign', number) }));
  }
  if (says.priority && said.priority !== kept.priority) {
    const word = (one: string) => (t: Translator) => t.say(`priorities.${one}`);
    const told = { kept: word(kept.priority), said: word(said.priority) };
    others.push(differs('fields.priority', { ...told, how: byTasks('edit', number) }));
  }
  if (says.state && state !== kept.state) {
    const word = (one: string) => (t: Translator) => t.say(`states.${one}`);
    const told = { kept: word(kept.state), said: word(state) };
    others.push(
      differs('fields.state', {
        ...told,
        how: byTasks((kept.state === 'reported' ? decisions : verbs)[state], number),
      }),
    );
  }
  return { filled: Object.keys(filled).length > 0 ? filled : null, others };
}

const groupsIn =
  ({ directory }: Reading, ids: Task['coordinatorIds']) =>
  (t: Translator) =>
    t.list(ids.flatMap((id) => directory.groupsById.get(id) ?? []).map(({ name }) => t.worded(name))) || '–';

const peopleIn =
  ({ directory }: Reading, ids: Task['assigneeIds']) =>
  () =>
    ids.flatMap((id) => directory.membersById.get(id)?.name ?? []).join(', ') || '–';

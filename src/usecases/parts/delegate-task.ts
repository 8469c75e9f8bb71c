import type { Day } from '../../domain/day.ts';
import type { Worded } from '../../domain/language.ts';
import type { Member } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { systemViewer } from '../system-viewer.ts';
import { addTaskIn } from '../tasks/add-task.ts';
import { changeTaskIn } from '../tasks/change-task.ts';
import { checkPeople } from './people-of.ts';
import { endsTooLate, isPartItself } from './refusals.ts';

interface Delegated {
  readonly number: number;
  /** Whose part it is; several do it together. */
  readonly to: readonly Member[];
  /** The committee's day. */
  readonly day: Day;
  readonly title: Worded;
  readonly seen?: number | null;
}

/**
 * Gives a part of a task to people of its lead group: a task of its own, with an earlier day, told to them directly.
 * Answers with the part.
 */
export function delegateTask(deed: Deed, { number, seen = null, ...given }: Delegated): Promise<Task> {
  return deed.store.transaction(async (rooms) => {
    let part: Task | undefined;
    await changeTaskIn(rooms, deed, {
      number,
      seen,
      action: 'tasks.delegate',
      change: 'delegate',
      entry: 'delegated',
      facts: () => ({ before: {}, after: { part: part && { number: part.number, day: given.day } } }),
      async write(_, task) {
        part = await partOf(rooms, deed, task, given);
        return task;
      },
    });
    if (!part) throw new Error(`No part of #${number} was made.`);
    return part;
  });
}

async function partOf(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  { to, day, title }: Omit<Delegated, 'number' | 'seen'>,
): Promise<Task> {
  if (task.parentId) {
    const [parent] = await rooms.tasks.byIds(systemViewer(deed.committee.id), [task.parentId]);
    throw isPartItself(deed.committee, task, parent ?? task);
  }
  const whole = task.deadline.day;
  if (whole && day >= whole) throw endsTooLate(deed.committee, { ...task, day: whole }, deed.today);
  if (to.length === 0) throw mistake('parts.error.nobody', { number: task.number });
  await checkPeople(rooms, deed, task.leadGroupId, to);
  return addTaskIn(rooms, deed, {
    title,
    leadGroupId: task.leadGroupId,
    coordinatorIds: [],
    assigneeIds: to.map(({ id }) => id),
    deadline: { wording: null, rule: { kind: 'on', day }, day },
    priority: task.priority,
    parentId: task.id,
    confidential: task.confidential,
    // What a directive asks for is the whole: its own counts know nothing of how a group divides it.
    directiveId: null,
    itemId: null,
  });
}

import type { TaskId } from '../../domain/ids.ts';
import type { Task } from '../../domain/task.ts';
import type { Recipient, Rooms, Route } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { recipientsOf, type Whom } from './recipients.ts';
import { placeKey } from './routes.ts';

/** Whose task it is; of a part those it was given to. */
type Owners = Pick<Task, 'id' | 'leadGroupId' | 'coordinatorIds'> &
  Partial<Pick<Task, 'assigneeIds' | 'parentId'>>;

/** Where a task's lead and coordinating groups are told things, each place once. */
export async function placesOf(
  rooms: Rooms,
  deed: Pick<Deed, 'committee' | 'today'>,
  task: Owners,
): Promise<ReadonlyMap<string, Route>> {
  return (await placesOfAll(rooms, deed, [task])).get(task.id) ?? new Map();
}

/**
 * The same of several tasks, looked up together. A part is told to those it was given to, and to its lead group where
 * none of them can be reached.
 */
export async function placesOfAll(
  rooms: Rooms,
  { committee, today }: Pick<Deed, 'committee' | 'today'>,
  tasks: readonly Owners[],
): Promise<ReadonlyMap<TaskId, ReadonlyMap<string, Route>>> {
  const all = recipientsOf(committee.id, today);
  const people = tasks.flatMap(({ parentId, assigneeIds = [] }) => (parentId ? assigneeIds : []));
  const direct = await all.of(rooms, whomOf(people, 'assignee'));
  const given = ({ parentId, assigneeIds = [] }: Owners) =>
    parentId ? assigneeIds.flatMap((id) => direct.get(id) ?? []) : [];
  const groups = tasks
    .filter((task) => given(task).length === 0)
    .flatMap((task) => [task.leadGroupId, ...task.coordinatorIds]);
  const routes = await all.of(rooms, whomOf(groups, 'lead'));
  return new Map(
    tasks.map((task) => {
      const { id, leadGroupId, coordinatorIds } = task;
      const parts = given(task);
      const own =
        parts.length > 0
          ? parts
          : [leadGroupId, ...coordinatorIds].flatMap((groupId) => routes.get(groupId) ?? []);
      return [id, new Map(own.map((route) => [placeKey(route), route]))];
    }),
  );
}

const whomOf = (ids: readonly Recipient[], role: Whom['role']) =>
  [...new Set(ids)].map((recipientId): Whom => ({ recipientId, role }));

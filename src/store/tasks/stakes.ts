import type { Day } from '../../domain/day.ts';
import type { GroupId, MemberId, TaskId } from '../../domain/ids.ts';
import { inPieces } from '../../domain/pieces.ts';
import type { Task, TaskState } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes } from '../scoped.ts';

/** Rows written in one statement: engines take only so many values. */
const atOnce = 500;

type People = Pick<Task, 'leadGroupId' | 'coordinatorIds' | 'assigneeIds'>;

/** Everyone once: the lead group is no coordinator of its own task. */
export function people(given: People): People {
  const coordinators = new Set(given.coordinatorIds);
  coordinators.delete(given.leadGroupId);
  return {
    leadGroupId: given.leadGroupId,
    coordinatorIds: [...coordinators],
    assigneeIds: [...new Set(given.assigneeIds)],
  };
}

/** What all stakes of a task say alike. */
interface At {
  readonly state: TaskState;
  readonly day: Day;
}

/** Writes who has a stake in new tasks. */
export async function stakeAll(
  db: Db,
  eyes: Eyes,
  tasks: readonly (Pick<Task, 'id' | 'number'> & At & { readonly people: People })[],
): Promise<void> {
  const rows = tasks.flatMap(({ people, ...task }) => rowsOf(eyes, task, stakesOf(people), task));
  await put(db, rows);
}

/** Writes who has a stake in a task from now on: those who stay as they were are left alone. */
export async function restake(db: Db, eyes: Eyes, task: Task, given: People, at: At): Promise<void> {
  const before = new Map(stakesOf(task).map((one) => [one.owner_id, one]));
  const now = stakesOf(given);
  const staying = new Set(now.map((one) => one.owner_id));
  const gone = [...before.keys()].filter((owner) => !staying.has(owner));
  for (const some of inPieces(gone, atOnce))
    await checked(db, eyes)
      .remove('stakes')
      .where('task_id', '=', task.id)
      .where('owner_id', 'in', some)
      .execute();
  const changed = now.filter((one) => {
    const was = before.get(one.owner_id);
    return was?.role !== one.role || was.position !== one.position;
  });
  await put(db, rowsOf(eyes, task, changed, at));
}

function stakesOf({ leadGroupId, coordinatorIds, assigneeIds }: People) {
  const stakes =
    (role: 'lead' | 'coordinating' | 'assignee') => (owner_id: GroupId | MemberId, position: number) => ({
      owner_id,
      role,
      position,
    });
  return [
    ...[leadGroupId].map(stakes('lead')),
    ...coordinatorIds.map(stakes('coordinating')),
    ...assigneeIds.map(stakes('assignee')),
  ];
}

const rowsOf = (
  { committeeId }: Eyes,
  { id, number }: Pick<Task, 'id' | 'number'>,
  stakes: ReturnType<typeof stakesOf>,
  { state, day }: At,
) => stakes.map((one) => ({ committee_id: committeeId, task_id: id, number, ...one, state, day }));

async function put(db: Db, stakes: ReturnType<typeof rowsOf>): Promise<void> {
  for (const some of inPieces(stakes, atOnce))
    await db
      .insertInto('stakes')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['task_id', 'owner_id'])
          .doUpdateSet((eb) => ({ role: eb.ref('excluded.role'), position: eb.ref('excluded.position') })),
      )
      .execute();
}

/** Carries a task's state and day over to its stakes, where the people stay. */
export async function restamp(db: Db, eyes: Eyes, task: Task, at: { state?: TaskState; day?: Day }) {
  await checked(db, eyes).update('stakes').set(at).where('task_id', '=', task.id).execute();
}

/** Which groups are said to lead these tasks where lists look it up; one for each, unless something is wrong. */
export async function leadStakesOf(
  db: Db,
  eyes: Eyes,
  ids: readonly TaskId[],
): Promise<{ taskId: TaskId; groupId: GroupId }[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, eyes)
    .from('stakes')
    .select(['task_id', 'owner_id'])
    .where('task_id', 'in', ids)
    .where('role', '=', 'lead')
    .execute();
  return rows.map(({ task_id, owner_id }) => ({ taskId: task_id, groupId: owner_id as GroupId }));
}

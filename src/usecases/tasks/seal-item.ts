import type { ItemId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import type { JobStep } from '../jobs/run-steps.ts';
import { type Asker, actingFor, askerOf } from '../jobs/worker-deed.ts';
import { changeTaskIn } from './change-task.ts';
import { noTask } from './no-task.ts';
import { sealing } from './seal-task.ts';

/** How the jobs that make the tasks of an item confidential are called. */
export const sealKind = 'seal item';

/** Tasks that one transaction makes confidential, each with its history: commands wait while it lasts. */
const atOnce = 25;

interface SealBody {
  readonly itemId: ItemId;
  readonly by: Asker;
}

export interface ItemSealed {
  /** The one that was named. */
  readonly task: Task;
  /** Tasks that are confidential now and were not before; and those that the worker makes so. */
  readonly sealed: number;
  readonly left: number;
}

/**
 * Makes confidential a task and all that say the same because they are of the same item, with what makes more of
 * them: the first few at once, the rest by the worker. Throws for a task of no item, and where all are so already.
 */
export function sealItem(
  deed: Deed,
  { number, seen }: { readonly number: number; readonly seen: number | null },
): Promise<ItemSealed> {
  return deed.store.transaction(async (rooms) => {
    const { viewer, committee, now } = deed;
    await rooms.committees.hold(viewer);
    const task = await rooms.tasks.lock(viewer, number);
    if (!task) throw await noTask(rooms, viewer, number);
    if (!may(viewer, 'tasks.govern', task)) throw notAllowed('tasks.govern', task);
    const { itemId } = task;
    if (!itemId) throw mistake('sealed.error.noItem', { number: String(number) });
    const own = task.confidential ? [] : [number];
    if (own.length > 0) await changeTaskIn(rooms, deed, sealing(deed, { number, confidential: true, seen }));
    await rooms.tasks.sealDutiesOf(viewer, itemId);
    const { numbers, count } = await rooms.tasks.unsealedIn(viewer, itemId, atOnce);
    if (own.length + count === 0) throw mistake('sealed.error.itemAlready', { number: String(number) });
    await sealEach(rooms, deed, numbers);
    const left = count - numbers.length;
    const body: SealBody = { itemId, by: askerOf(deed) };
    if (left > 0) await rooms.jobs.add(committee.id, { kind: sealKind, body: JSON.stringify(body), at: now });
    const after = (await rooms.tasks.byNumber(viewer, number)) ?? task;
    return { task: after, sealed: own.length + numbers.length, left };
  });
}

/** Makes the next tasks of an item confidential. What is so is found no more: a piece done twice finds what is left. */
export const sealSome: JobStep = async (rooms, worker, job) => {
  const { itemId, by } = JSON.parse(job.body) as SealBody;
  const deed = actingFor(worker, by);
  await rooms.committees.hold(deed.viewer);
  const { numbers } = await rooms.tasks.unsealedIn(deed.viewer, itemId, atOnce);
  await sealEach(rooms, deed, numbers);
  const position = String(numbers.at(-1) ?? job.position);
  return { position, went: numbers.length, finished: numbers.length < atOnce };
};

async function sealEach(rooms: Rooms, deed: Deed, numbers: readonly number[]): Promise<void> {
  for (const number of numbers)
    await changeTaskIn(rooms, deed, sealing(deed, { number, confidential: true, seen: null }));
}

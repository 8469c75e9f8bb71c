import type { LinkKind } from '../../../domain/item-link.ts';
import { may } from '../../../domain/permissions.ts';
import type { Task } from '../../../domain/task.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { notAllowed } from '../../../i18n/roles.ts';
import { translator } from '../../../i18n/translator.ts';
import type { Rooms } from '../../../store/index.ts';
import type { Deed } from '../../deed.ts';
import { askerOf } from '../../jobs/worker-deed.ts';
import { authorOf } from '../../tasks/change-task.ts';
import { noTask } from '../../tasks/no-task.ts';
import { carryOut, type LinkBody, linkKind } from './carry-out.ts';

/** A task of a later directive, and the earlier task that it ends or puts off. */
export interface Superseding {
  readonly earlier: number;
  readonly later: number;
  readonly kind: LinkKind;
}

export interface Superseded {
  /** Whether the worker does it, in pieces: an item addressed to a class has a task for each of its groups. */
  readonly waits: boolean;
  readonly earlier: Task;
  readonly later: Task;
}

/**
 * Says that a later directive's item supersedes an earlier task, or extends it, and carries that out on all open
 * tasks of the earlier item: what is superseded is dropped; what is extended goes on with the later day, and the
 * later item's own tasks end, for they ask for the same. The two items stay linked. All in one transaction, but
 * for items of many tasks.
 */
export function supersede(deed: Deed, { earlier, later, kind }: Superseding): Promise<Superseded> {
  if (!may(deed.viewer, 'directives.review')) throw notAllowed('directives.review');
  if (earlier === later) throw mistake('links.error.itself', { number: earlier });
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const [first, second] = [await taskOf(rooms, deed, earlier), await taskOf(rooms, deed, later)];
    await link(rooms, deed, { first, second, kind });
    const body = await bodyOf(rooms, deed, { first, second, kind });
    const waits = await isBulk(rooms, deed, [first, second]);
    if (waits) {
      const job = { kind: linkKind, body: JSON.stringify(body), at: deed.now };
      await rooms.jobs.add(deed.committee.id, job);
    } else {
      await carryOut(rooms, deed, body, 'earlier', first.number);
      await carryOut(rooms, deed, body, 'later', second.number);
    }
    return { waits, earlier: first, later: second };
  });
}

async function taskOf(rooms: Rooms, deed: Deed, number: number): Promise<Task> {
  const task = await rooms.tasks.lock(deed.viewer, number);
  if (!task) throw await noTask(rooms, deed.viewer, number);
  return task;
}

interface Pair {
  /** The earlier task. */
  readonly first: Task;
  /** The later one. */
  readonly second: Task;
  readonly kind: LinkKind;
}

async function link(rooms: Rooms, deed: Deed, { first, second, kind }: Pair): Promise<void> {
  const { number } = second;
  if (second.itemId === null) throw mistake('links.error.noDirective', { number });
  if (first.itemId === second.itemId) throw mistake('links.error.sameItem', { number });
  await checkLater(rooms, deed, first, second);
  if (first.state !== 'open') throw mistake('links.error.closed', { number: first.number });
  if (kind === 'extends' && second.deadline.day === null) throw mistake('links.error.noDay', { number });
  const ends = {
    laterItemId: second.itemId,
    earlierItemId: first.itemId,
    earlierTaskId: first.itemId === null ? first.id : null,
  };
  const isNew = await rooms.links.add(deed.viewer, ends, { kind, day: deed.today });
  if (isNew)
    await rooms.history.append({
      ...authorOf(deed),
      action: kind,
      subject: 'task',
      subjectId: second.id,
      before: null,
      after: { earlier: first.number },
      note: null,
    });
}

/** Refuses what would stand on its head: a directive is changed by a later one, not by itself or an earlier one. */
async function checkLater(rooms: Rooms, { viewer }: Deed, first: Task, second: Task): Promise<void> {
  const numbers = { number: second.number, earlier: first.number };
  if (first.directiveId === null) return;
  if (first.directiveId === second.directiveId) throw mistake('links.error.sameDirective', numbers);
  const signed = async ({ number }: Task) => (await rooms.tasks.detail(viewer, number))?.source?.signedOn;
  const [before, after] = [await signed(first), await signed(second)];
  if (before && after && after < before) throw mistake('links.error.notLater', numbers);
}

async function bodyOf(rooms: Rooms, deed: Deed, { first, second, kind }: Pair): Promise<LinkBody> {
  const t = translator(deed.committee.language);
  const source = (await rooms.tasks.detail(deed.viewer, second.number))?.source;
  const words = {
    task: second.number,
    directive: source?.number ?? '',
    path: source?.path && source.path !== '-' ? source.path : 'none',
  };
  return {
    kind,
    by: askerOf(deed),
    earlierItemId: first.itemId,
    laterItemId: second.itemId,
    deadline: second.deadline,
    reason: t(kind === 'supersedes' ? 'links.reason.superseded' : 'links.reason.extended', words),
    laterReason: t('links.reason.carriedOn', { task: first.number }),
  };
}

/** Whether either item has more than the one task that was named. */
async function isBulk(rooms: Rooms, deed: Deed, tasks: readonly Task[]): Promise<boolean> {
  for (const { itemId } of tasks) {
    if (itemId === null) continue;
    const open = await rooms.links.openTasks(deed.viewer, itemId, { after: 0, limit: 2 });
    if (open.length > 1) return true;
  }
  return false;
}

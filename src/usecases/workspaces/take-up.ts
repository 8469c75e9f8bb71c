import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Rooms, Store } from '../../store/index.ts';

type Held = Awaited<ReturnType<Store['outbox']['heldIn']>>[number];

/**
 * Has what was held for one channel or person sent now: the reminders of all those mornings as one, the news as
 * one, and a test of the channel not at all. What was done meanwhile is left out when it is worded. A message that
 * may have been posted before the door was shut is joined with none: it is looked for under its own name.
 */
export async function takeUpHeld(
  rooms: Rooms,
  committeeId: CommitteeId,
  held: readonly Held[],
): Promise<void> {
  const taken = await rooms.outbox.takeUp(
    committeeId,
    held.map(({ id }) => id),
  );
  const of = (kind: Held['kind']) =>
    held.filter((one) => one.kind === kind && taken.has(one.id)).map(({ id }) => id);
  await rooms.outbox.leave(committeeId, of('test'), 'over');
  const unsaid = new Set(held.filter(({ attempts }) => attempts === 0).map(({ id }) => id));
  for (const kind of ['morning', 'late', 'announcement'] as const)
    await intoLast(
      rooms,
      committeeId,
      of(kind).filter((id) => unsaid.has(id)),
    );
}

/** Puts what earlier messages were to say into the last of them; a task's latest rung stands for those before. */
async function intoLast(rooms: Rooms, committeeId: CommitteeId, ids: readonly MessageId[]): Promise<void> {
  const last = ids.at(-1);
  const earlier = ids.slice(0, -1);
  if (!last || earlier.length === 0) return;
  const spoken = Map.groupBy(await rooms.outbox.spokenOf(ids), (one) => one.messageId);
  const tasksOf = (id: MessageId) => (spoken.get(id) ?? []).map(({ taskId }) => taskId);
  const said = new Set<TaskId>(tasksOf(last));
  for (const id of earlier.toReversed()) {
    const tasks = tasksOf(id);
    await rooms.outbox.rungsSkipped(
      id,
      'merged',
      tasks.filter((task) => said.has(task)),
    );
    const fresh = tasks.filter((task) => !said.has(task));
    await rooms.outbox.moveRungs(id, last, fresh);
    for (const task of fresh) said.add(task);
  }
  const moved = earlier.flatMap((id) => spoken.get(id) ?? []);
  await rooms.outbox.putTasks(
    committeeId,
    moved.map((one) => ({ ...one, messageId: last, fresh: false })),
  );
  await rooms.outbox.leave(committeeId, earlier, 'merged');
}

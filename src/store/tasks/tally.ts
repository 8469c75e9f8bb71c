import type { Day } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { TaskState } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { type Eyes, scoped } from '../scoped.ts';

/** What a task counts as: an open one counts for its lead group and for the committee (group ''). */
interface Counted {
  readonly state: TaskState;
  readonly leadGroupId: GroupId;
  readonly day: Day;
}

/** Takes `before` out of the tallies and puts `after` in, in the transaction of the change. */
export async function tally(db: Db, eyes: Eyes, before: Counted | null, after: Counted | null): Promise<void> {
  const steps = new Map<string, { group_id: GroupId | ''; day: Day; open: number }>();
  const count = (task: Counted | null, by: number) => {
    if (task?.state !== 'open') return;
    for (const group_id of ['', task.leadGroupId] as const) {
      const key = `${group_id} ${task.day}`;
      steps.set(key, { group_id, day: task.day, open: (steps.get(key)?.open ?? 0) + by });
    }
  };
  count(before, -1);
  count(after, 1);
  for (const step of steps.values()) if (step.open !== 0) await add(db, eyes, step);
}

async function add(db: Db, eyes: Eyes, step: { group_id: GroupId | ''; day: Day; open: number }) {
  const { open } = await db
    .insertInto('tallies')
    .values({ committee_id: eyes.committeeId, ...step })
    .onConflict((conflict) =>
      conflict
        .columns(['committee_id', 'group_id', 'day'])
        .doUpdateSet((eb) => ({ open: eb('tallies.open', '+', step.open) })),
    )
    .returning('open')
    .executeTakeFirstOrThrow();
  if (open > 0) return;
  await scoped(db, eyes)
    .remove('tallies')
    .where('group_id', '=', step.group_id)
    .where('day', '=', step.day)
    .execute();
}

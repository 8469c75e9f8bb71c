import type { Day } from '../../domain/day.ts';
import type { GroupId, TaskId } from '../../domain/ids.ts';
import type { TaskState } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { follow } from '../reports/standings.ts';
import { type Eyes, scoped } from '../scoped.ts';

/**
 * What a task counts as: an open one counts for its lead group and for the committee (group ''). A part counts for
 * nothing: the committee is owed the whole.
 */
interface Counted {
  readonly state: TaskState;
  readonly parentId: TaskId | null;
  readonly leadGroupId: GroupId;
  readonly day: Day;
}

/** Takes `before` out of the tallies and puts `after` in, in the transaction of the change. */
export function tally(db: Db, eyes: Eyes, before: Counted, after: Counted): Promise<void> {
  return tallyAll(db, eyes, [before], [after]);
}

/** The same of several tasks. */
export async function tallyAll(
  db: Db,
  eyes: Eyes,
  before: readonly Counted[],
  after: readonly Counted[],
): Promise<void> {
  const steps = new Map<string, { group_id: GroupId | ''; day: Day; open: number }>();
  const count = (task: Counted, by: number) => {
    if (task.state !== 'open' || task.parentId) return;
    for (const group_id of ['', task.leadGroupId] as const) {
      const key = `${group_id} ${task.day}`;
      steps.set(key, { group_id, day: task.day, open: (steps.get(key)?.open ?? 0) + by });
    }
  };
  for (const one of before) count(one, -1);
  for (const one of after) count(one, 1);
  const rows = [...steps.values()].filter((step) => step.open !== 0);
  if (rows.length === 0) return;
  await add(db, eyes, rows);
  await follow(db, eyes, rows);
}

async function add(db: Db, eyes: Eyes, steps: readonly { group_id: GroupId | ''; day: Day; open: number }[]) {
  const counted = await db
    .insertInto('tallies')
    .values(steps.map((step) => ({ committee_id: eyes.committeeId, ...step })))
    .onConflict((conflict) =>
      conflict
        .columns(['committee_id', 'group_id', 'day'])
        .doUpdateSet((eb) => ({ open: eb('tallies.open', '+', eb.ref('excluded.open')) })),
    )
    .returning(['group_id', 'day', 'open'])
    .execute();
  for (const { group_id, day, open } of counted)
    if (open <= 0)
      await scoped(db, eyes)
        .remove('tallies')
        .where('group_id', '=', group_id)
        .where('day', '=', day)
        .execute();
}

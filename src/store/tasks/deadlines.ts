import type { Day, Instant } from '../../domain/day.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import { type Db, whole } from '../db.ts';
import { checked } from '../scoped.ts';
import { dayKept, kept, translationsOf } from '../worded.ts';
import { deadlineOf } from './find.ts';
import { restamp } from './stakes.ts';
import { tally } from './tally.ts';
import { write } from './write.ts';

interface Entry {
  readonly deadline: Deadline;
  readonly enteredOn: Day;
  readonly at: Instant;
  readonly reason: string | null;
}

/** A new deadline, as one more entry: the original day and every earlier entry stay. Returns the new task. */
export function move(
  db: Db,
  viewer: Viewer,
  task: Task,
  to: Entry & { reason: string; nextRungDay: Day | null },
): Promise<Task> {
  return whole(db, async (db) => {
    const version = task.deadlineVersion + 1;
    const day = dayKept(to.deadline.day);
    const moved = await write(db, viewer, task, {
      day,
      deadline_version: version,
      next_rung_day: dayKept(to.nextRungDay),
      snoozed_to: null,
      acknowledged_on: null,
      acknowledged_by: null,
    });
    await enter(db, viewer, task.id, version, to);
    await restamp(db, viewer, task, { day });
    const before = { ...task, day: dayKept(task.deadline.day) };
    await tally(db, viewer, before, { ...before, day });
    const own = { deadlineVersion: version, version: moved.version, snoozedTo: null, acknowledgedOn: null };
    return { ...task, ...own, deadline: to.deadline };
  });
}

/** Every deadline the task has had, the original first. */
export async function deadlinesOf(
  db: Db,
  viewer: Viewer,
  id: TaskId,
): Promise<
  { version: number; deadline: Deadline; enteredOn: Day; reason: string | null; by: string | null }[]
> {
  const rows = await checked(db, viewer)
    .from('deadlines')
    .leftJoin('members', 'members.id', 'deadlines.entered_by')
    .selectAll('deadlines')
    .select('members.name as by')
    .where('task_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    deadline: deadlineOf(row),
    enteredOn: row.entered_on,
    reason: row.reason,
    by: row.by,
  }));
}

export function enter(db: Db, viewer: Viewer, taskId: TaskId, version: number, entry: Entry): Promise<void> {
  return enterAll(db, viewer, [{ ...entry, taskId, version }]);
}

/** The same of several tasks; at most a few hundred at once. */
export async function enterAll(
  db: Db,
  viewer: Viewer,
  entries: readonly (Entry & { readonly taskId: TaskId; readonly version: number })[],
): Promise<void> {
  await db
    .insertInto('deadlines')
    .values(
      entries.map(({ taskId, version, deadline, enteredOn, at, reason }) => ({
        task_id: taskId,
        committee_id: viewer.committeeId,
        version,
        wording: deadline.wording && kept(deadline.wording.text),
        wording_in: deadline.wording && translationsOf(deadline.wording),
        rule: JSON.stringify(deadline.rule),
        day: dayKept(deadline.day),
        entered_on: enteredOn,
        entered_at: at,
        // Docket itself enters what a duty makes: it looks with no member's eyes.
        entered_by: viewer.memberId || null,
        reason: reason && kept(reason),
      })),
    )
    .execute();
}

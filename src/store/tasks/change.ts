import type { Day, Instant } from '../../domain/day.ts';
import type { ProductKind } from '../../domain/governance.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Progress } from '../../domain/progress.ts';
import type { Priority, Report, Task, TaskState } from '../../domain/task.ts';
import { type Db, whole } from '../db.ts';
import { dayKept, kept, translationsOf } from '../worded.ts';
import { taskOf } from './find.ts';
import { people, restake, restamp } from './stakes.ts';
import { tally } from './tally.ts';
import { indexText } from './text.ts';
import { write } from './write.ts';

type Change = Partial<{
  title: Worded;
  state: TaskState;
  priority: Priority;
  leadGroupId: GroupId;
  coordinatorIds: readonly GroupId[];
  assigneeIds: readonly MemberId[];
  closedAt: Instant | null;
  nextRungDay: Day | null;
  snoozedTo: Day | null;
  acknowledged: { readonly on: Day; readonly by: MemberId } | null;
  products: readonly ProductKind[] | null;
  progress: Progress | null;
  report: Report | null;
  returned: Task['returned'];
  extensions: number;
  confidential: boolean;
}>;

const progressColumns = (to: Progress | null) => ({
  progress: to?.kind ?? null,
  progress_on: to?.on ?? null,
  progress_by: to?.by ?? null,
  progress_why: to?.why ? kept(to.why) : null,
  blocked_by: to?.blockedBy ?? null,
});

/** Writes what is given; the version grows by one, and people, tallies and words follow. Returns the new task. */
export function change(db: Db, viewer: Viewer, task: Task, to: Change): Promise<Task> {
  return whole(db, async (db) => {
    const row = await write(db, viewer, task, {
      ...(to.title !== undefined && { title: kept(to.title.text), title_in: translationsOf(to.title) }),
      ...(to.state !== undefined && { state: to.state }),
      ...(to.priority !== undefined && { priority: to.priority }),
      ...(to.leadGroupId !== undefined && { lead_group_id: to.leadGroupId }),
      ...(to.closedAt !== undefined && { closed_at: to.closedAt }),
      ...(to.snoozedTo !== undefined && { snoozed_to: to.snoozedTo }),
      ...(to.acknowledged !== undefined && {
        acknowledged_on: to.acknowledged?.on ?? null,
        acknowledged_by: to.acknowledged?.by ?? null,
      }),
      ...(to.products !== undefined && { products: to.products && JSON.stringify(to.products) }),
      ...(to.progress !== undefined && progressColumns(to.progress)),
      ...(to.report !== undefined && {
        reported_on: to.report?.on ?? null,
        reported_by: to.report?.by ?? null,
        product: to.report && JSON.stringify(to.report.product),
      }),
      ...(to.returned !== undefined && {
        returned_on: to.returned?.on ?? null,
        returned_by: to.returned?.by ?? null,
        return_reason: to.returned && kept(to.returned.reason),
      }),
      ...(to.extensions !== undefined && { extensions: to.extensions }),
      ...(to.confidential !== undefined && { confidential: to.confidential ? 1 : 0 }),
      ...(to.nextRungDay !== undefined && { next_rung_day: dayKept(to.nextRungDay) }),
    });
    const { state, day } = row;
    const now = to.leadGroupId || to.coordinatorIds || to.assigneeIds ? people({ ...task, ...to }) : task;
    if (now !== task) await restake(db, viewer, task, now, { state, day });
    if (to.state) await restamp(db, viewer, task, { state });
    await tally(
      db,
      viewer,
      { ...task, day: dayKept(task.deadline.day) },
      { ...task, state, leadGroupId: row.lead_group_id, day },
    );
    if (to.title) await indexText(db, viewer, { id: task.id, title: to.title, itemId: task.itemId });
    return taskOf(row, { ...now, deadline: task.deadline });
  });
}

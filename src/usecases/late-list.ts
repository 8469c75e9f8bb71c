import type { Day } from '../domain/day.ts';
import type { Viewer } from '../domain/member.ts';
import { may } from '../domain/permissions.ts';
import type { Rooms } from '../store/index.ts';
import type { LateTask } from '../views/reminders/late-row.ts';
import type { Waiting } from '../views/tasks/reported.ts';

/** A page of what is late, the longest first. */
export interface LateList {
  readonly rows: readonly LateTask[];
  readonly next: string | null;
  /** All that is late. */
  readonly total: number;
  /** Reports that wait for the secretariat. */
  readonly waiting: Waiting;
  /** Requests for more time that wait for the secretariat; none for those who may not read of them. */
  readonly requests: Waiting;
  /** Groups with late tasks and nobody who answers for their lead seat. */
  readonly vacant: number;
}

/** What is late on `today`, with who was told of it when, and what they answered; a page of ten or so. */
export async function lateList(
  rooms: Rooms,
  viewer: Viewer,
  today: Day,
  page: { readonly after: string | null; readonly limit: number },
): Promise<LateList> {
  const { committeeId } = viewer;
  const { rows, next } = await rooms.tasks.list(viewer, { overdueOn: today, wholes: true }, page);
  const ids = rows.map(({ id }) => id);
  const told = Map.groupBy(await rooms.outbox.toldOf(committeeId, ids), ({ taskId }) => taskId);
  const answers = new Map(
    (await rooms.history.answersOn(committeeId, ids)).map((answer) => [answer.taskId, answer]),
  );
  const { late } = await rooms.reports.totals(viewer, today);
  const maySee = may(viewer, 'tasks.history');
  return {
    rows: rows.map((task) => ({
      ...task,
      progress: maySee ? task.progress : null,
      said: maySee ? { told: told.get(task.id) ?? [], answer: answers.get(task.id) ?? null } : null,
    })),
    next,
    total: late,
    waiting: await rooms.reports.waiting(viewer),
    requests: may(viewer, 'extensions.read')
      ? await rooms.extensions.waiting(viewer, ['asked'])
      : { count: 0, since: null },
    vacant: await rooms.groups.countVacantLate(viewer, today),
  };
}

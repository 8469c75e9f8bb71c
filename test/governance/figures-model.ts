import type { Day, DayRange } from '../../src/domain/day.ts';
import type { Figures } from '../../src/domain/figures.ts';

/** A history entry of a task, as the table holds it. */
export interface Told {
  readonly day: Day;
  readonly action: string;
  readonly subject_id: string;
  readonly after: string | null;
}

/** What counts of a task, looked up in the plainest way: all its entries up to a day, one after the other. */
interface Stood {
  state?: string;
  group?: string;
  due?: string | null;
  reported?: string | null;
  part?: boolean;
  returned: number;
  extensions: number;
}

function stoodOn(entries: readonly Told[], day: Day): Stood {
  const task: Stood = { returned: 0, extensions: 0 };
  for (const entry of entries) {
    if (entry.day > day) break;
    const after = JSON.parse(entry.after ?? '{}');
    if ('state' in after) task.state = after.state;
    if ('leadGroupId' in after) task.group = after.leadGroupId;
    if ('deadline' in after) task.due = after.deadline.day;
    if ('report' in after) task.reported = after.report ? after.report.on : null;
    if ('extensions' in after) task.extensions = after.extensions;
    if (after.parentId) task.part = true;
    if (entry.action === 'returned') task.returned += 1;
  }
  return task;
}

/** The figures but for the answer time, by going through all that was ever written. */
export function figuresByHand(
  history: readonly Told[],
  { period, asOf, groupId }: { period: DayRange; asOf: Day; groupId?: string },
): Omit<Figures, 'answerDays'> {
  const tasks = [...Map.groupBy(history, (entry) => entry.subject_id).values()].map((own) =>
    stoodOn(own, asOf),
  );
  const due = tasks.filter((task) => {
    if (!task.state || task.state === 'dropped' || task.part) return false;
    if (groupId && task.group !== groupId) return false;
    return !!task.due && period.from <= task.due && task.due <= period.to;
  });
  const done = due.filter((task) => task.reported);
  const open = due.filter((task) => !task.reported);
  const days = done.map(
    (task) => (Date.parse(String(task.reported)) - Date.parse(String(task.due))) / 86_400_000,
  );
  days.sort((a, b) => a - b);
  const middle = days.slice(Math.floor((days.length - 1) / 2), Math.floor(days.length / 2) + 1);
  return {
    due: due.length,
    onTime: days.filter((late) => late <= 0).length,
    late: days.filter((late) => late > 0).length,
    open: open.length,
    overdue: open.filter((task) => String(task.due) < asOf).length,
    returned: due.reduce((sum, task) => sum + task.returned, 0),
    extensions: due.reduce((sum, task) => sum + task.extensions, 0),
    medianDays: days.length === 0 ? null : middle.reduce((sum, late) => sum + late, 0) / middle.length,
  };
}

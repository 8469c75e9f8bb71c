import type { Selectable } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { TaskRecord } from '../../domain/history/task-record.ts';
import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import { NO_DAY, type Schema } from '../schema.ts';
import { dayKept } from '../worded.ts';

export type Span = Selectable<Schema['task_spans']>;

/** What of a history entry figures are made of. */
export interface Told {
  readonly committeeId: CommitteeId;
  readonly number: number;
  readonly at: Instant;
  readonly day: Day;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly after?: object | null;
}

/**
 * The task as an entry leaves it: from its day on, or from the day of the span before where that is later.
 * Undefined where nothing that counts became different, and for a task whose adding is not told.
 */
export function spanAfter(last: Span | undefined, told: Told): Span | undefined {
  const after: TaskRecord = told.after ?? {};
  return last ? changed(last, told, after) : begun(told, after);
}

function begun(told: Told, after: TaskRecord): Span | undefined {
  const { leadGroupId, state, deadline, originalDay = null } = after;
  if (!leadGroupId || !state) return undefined;
  return {
    committee_id: told.committeeId,
    task_id: told.subjectId as TaskId,
    from_number: told.number,
    from_day: told.day,
    to_day: NO_DAY,
    lead_group_id: leadGroupId,
    state,
    day: dayKept(deadline ? deadline.day : originalDay),
    reported_day: after.report?.on ?? null,
    returned: 0,
    extensions: after.extensions ?? 0,
    is_part: after.parentId ? 1 : 0,
  };
}

function changed(last: Span, told: Told, after: TaskRecord): Span | undefined {
  const facts = {
    lead_group_id: after.leadGroupId ?? last.lead_group_id,
    state: after.state ?? last.state,
    day: after.deadline ? dayKept(after.deadline.day) : last.day,
    reported_day: reportedDay(last, told, after),
    returned: last.returned + (told.action === 'returned' ? 1 : 0),
    extensions: after.extensions ?? last.extensions,
    is_part: after.parentId === undefined ? last.is_part : after.parentId ? 1 : 0,
  };
  const same = Object.entries(facts).every(([name, value]) => last[name as keyof typeof facts] === value);
  if (same) return undefined;
  const from_day = told.day > last.from_day ? told.day : last.from_day;
  return { ...last, ...facts, from_number: told.number, from_day };
}

/**
 * Whoever closed a task without a report did so on that day. A table's row that says "done" is entered as open and
 * closed by the very next entry: when it was done, nobody here knows.
 */
function reportedDay(last: Span, told: Told, after: TaskRecord): Day | null {
  if (after.report !== undefined) return after.report?.on ?? null;
  if (after.state === 'open') return null;
  if (after.state !== 'done' || last.state !== 'open') return last.reported_day;
  const isEntered = told.number === last.from_number + 1 && told.day === last.from_day;
  return isEntered ? null : told.day;
}

import type { Day } from '../../domain/day.ts';
import type { CommitteeId, GroupId, TaskId } from '../../domain/ids.ts';
import type { TaskState } from '../../domain/task.ts';

/** What reports of a past day count; follows the history and could be made from it anew. */
export interface FigureTables {
  /** A task as it stood from one day to the eve of another. */
  task_spans: {
    committee_id: CommitteeId;
    task_id: TaskId;
    /** The history entry that made it so: the last of its day. */
    from_number: number;
    from_day: Day;
    /** No longer on this day; `NO_DAY` for how it stands now. */
    to_day: Day;
    lead_group_id: GroupId;
    state: TaskState;
    /** The deadline; `NO_DAY` where there is none. */
    day: Day;
    /** When what now counts as done was reported; null for what is open, and for what was entered as done. */
    reported_day: Day | null;
    /** How often its report had been returned. */
    returned: number;
    extensions: number;
    /** 1 for a part of another task, which counts nowhere. */
    is_part: number;
  };
  /** What a lead group's people answered of a task. */
  answers: {
    committee_id: CommitteeId;
    /** The history entry's. */
    number: number;
    task_id: TaskId;
    lead_group_id: GroupId;
    day: Day;
    /** Days since the first reminder that had not been answered; null where there was none. */
    waited: number | null;
  };
}

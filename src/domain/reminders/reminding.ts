import type { TimeOfDay } from '../day.ts';
import { defaultLadder, type Ladder } from './ladder.ts';

/**
 * In which role somebody is reminded of a task: of a part, those it was given to are. The last three are told what
 * became of it below them.
 */
export const reminderRoles = ['lead', 'assignee', 'coordinating', 'parent', 'secretariat', 'chair'] as const;
export type ReminderRole = (typeof reminderRoles)[number];

/** Working days overdue, without word from the lead, after which others are told too; null for never. */
export interface Escalation {
  /** The group above the lead. */
  readonly parent: number | null;
  readonly secretariat: number | null;
  readonly chair: number | null;
}

/** How a committee reminds. */
export interface Reminding {
  readonly ladder: Ladder;
  /** The hours in which nothing is posted unasked; over midnight where `from` is the later. Null for none. */
  readonly quiet: { readonly from: TimeOfDay; readonly to: TimeOfDay } | null;
  /** Tasks that one person is told of directly in a morning; what is due today comes on top. Null: all. */
  readonly personCap: number | null;
  /** Rungs missed for more calendar days are listed as late, not said any more. */
  readonly limitDays: number;
  readonly escalation: Escalation;
  /** Whether the secretariat gets the late list each working morning, and the committee on Mondays. */
  readonly lateList: boolean;
}

export const defaultReminding: Reminding = {
  ladder: defaultLadder,
  quiet: null,
  personCap: 20,
  limitDays: 14,
  escalation: { parent: 1, secretariat: 3, chair: 10 },
  lateList: true,
};

/** Steps that a ladder may have before and after its day, however often it goes on after them. */
export const mostRungs = 10;

/** Working days between a deadline and the farthest reminder of it that may be chosen: about a year. */
export const farthestRung = 250;

import type { Day, Instant } from '../day.ts';
import type { GroupId, MemberId, TaskId } from '../ids.ts';
import type { Worded } from '../language.ts';
import type { Platform } from '../place.ts';
import type { ReminderRole } from './reminding.ts';

/** Where something would be posted. */
export interface RehearsedPlace {
  /** 'nobody': there is nowhere to say it, and the ledger would show it as unreachable. */
  readonly kind: 'channel' | 'person' | 'nobody';
  readonly platform: Platform;
  readonly workspace: string;
  readonly channel: string;
  readonly memberId: MemberId | null;
  /** Whose channel it is, or on whose behalf somebody is told. */
  readonly groupId: GroupId | null;
  /** What people call it: "#home-affairs", a person's name, a group's. */
  readonly name: Worded;
}

/** A task as it would be told of. */
export interface RehearsedTask {
  /** Null where a recurring duty will have made it by then. */
  readonly id: TaskId | null;
  readonly number: number | null;
  readonly title: Worded;
  readonly due: Day;
  /** Working days after the deadline; before it where negative. */
  readonly rung: number;
  readonly role: ReminderRole | null;
  /** The day it should have been said, where that was earlier. */
  readonly wasDue: Day | null;
  /** Whom it is for: groups, or the chair. */
  readonly recipientIds: readonly (GroupId | MemberId)[];
  /** Only the cleared and its own people see more of it than its number. */
  readonly confidential: boolean;
}

/** One message. */
export interface RehearsedPost {
  /** Committee time. */
  readonly at: Instant;
  readonly place: RehearsedPlace;
  /** The late list: what is told with it are the tasks that climb to the secretariat that day. */
  readonly isLateList: boolean;
  /** In the order in which they are put in. */
  readonly tasks: readonly RehearsedTask[];
  /** More than its readers can take on in a morning. */
  readonly tooFull: boolean;
}

export interface RehearsedDay {
  readonly day: Day;
  readonly posts: readonly RehearsedPost[];
  /** Reminders that had to wait for a later morning: somebody had been told enough. */
  readonly putOff: number;
  readonly tooFull: boolean;
}

/** What would be posted on the days from one to another if nobody did anything meanwhile. */
export interface Rehearsal {
  readonly from: Day;
  readonly to: Day;
  /** Where it had to end before `to` was reached, for there is too much to be shown at once. */
  readonly stoppedAfter: Day | null;
  /** A changed ladder or calendar has not reached all tasks yet: some of this will be otherwise in a minute. */
  readonly unsettled: boolean;
  /** Days on which something is posted or put off. */
  readonly days: readonly RehearsedDay[];
}

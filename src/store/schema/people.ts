import type { Generated } from 'kysely';
import type { DayKind } from '../../domain/calendar-day.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { ClassId, CommitteeId, GroupId, JoinRequestId, MemberId } from '../../domain/ids.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import type { Language } from '../../domain/language.ts';
import type { Office, SeatKind } from '../../domain/member.ts';
import type { Platform } from '../../domain/place.ts';

/** Committees, their people and bodies, and the days they work. */
export interface PeopleTables {
  committees: {
    id: CommitteeId;
    code: string;
    name: string;
    language: Language;
    time_zone: string;
    before_includes_day: number;
    demo: number;
    /** Where a demo's clock stands; null is the real time. */
    clock_at: Instant | null;
    /** The reminders of a morning go out from this wall-clock time on, "08:30". */
    reminder_time: string;
    secretariat_group_id: GroupId | null;
    /** Whether a confirmed e-mail address of a member's lets its owner in unasked. */
    match_email: Generated<number>;
    /** How it reminds, as JSON; null for the defaults. */
    reminding: Generated<string | null>;
    /** How it governs its tasks, as JSON; null for the defaults. */
    governance: Generated<string | null>;
    /** Whose holidays its calendar began with, "VN" or "MY-14"; null for nobody's. */
    country: Generated<string | null>;
    /** The last year whose holidays have been entered. */
    calendar_to: Generated<number | null>;
    /** Days of the week off, "67": 1 is Monday. */
    weekend: Generated<string>;
    /** The day for which `standings` hold; null before the first look at them. */
    standings_on: Generated<Day | null>;
    next_task: Generated<number>;
    next_history: Generated<number>;
    created_at: Instant;
  };
  members: {
    id: MemberId;
    committee_id: CommitteeId;
    handle: string;
    name: string;
    office: Office;
    language: Language | null;
    time_zone: string | null;
    /** Folded to lower case. */
    email: Generated<string | null>;
    /** 1 for members who see what is confidential. */
    cleared: Generated<number>;
    left_at: Instant | null;
    created_at: Instant;
  };
  member_addresses: {
    committee_id: CommitteeId;
    member_id: MemberId;
    platform: Platform;
    workspace: string;
    user_id: string;
    /** When its owner last chose this committee, of those that know the address; database time. */
    chosen_at: Generated<Instant | null>;
  };
  groups: {
    id: GroupId;
    committee_id: CommitteeId;
    name: string;
    name_in: string | null;
    parent_id: GroupId | null;
    /** Its own time for a morning's reminders; null follows the committee. */
    reminder_time: Generated<string | null>;
    created_at: Instant;
  };
  /**
   * Every name people may type for a group or a member, folded, once from each of its word beginnings:
   * "ministry of home affairs", "of home affairs", "home affairs", "affairs". A prefix range over `folded`
   * finds "home aff" without reading other names.
   */
  names: {
    committee_id: CommitteeId;
    kind: 'group' | 'member' | 'class';
    owner_id: string;
    folded: string;
    /** 1 where `folded` is the whole name. */
    whole: number;
  };
  group_aliases: { committee_id: CommitteeId; group_id: GroupId; alias: string; language: Language | null };
  group_channels: {
    committee_id: CommitteeId;
    group_id: GroupId;
    platform: Platform;
    workspace: string;
    channel: string;
    label: string;
    created_at: Instant;
  };
  group_members: { committee_id: CommitteeId; group_id: GroupId; member_id: MemberId };
  /** Roles of a chat platform whose holders count as a group's members. */
  group_roles: {
    committee_id: CommitteeId;
    group_id: GroupId;
    platform: Platform;
    workspace: string;
    role: string;
    label: string;
    created_at: Instant;
  };
  /** Groups under one name, as directives address them: "the provinces". */
  group_classes: {
    id: ClassId;
    committee_id: CommitteeId;
    name: string;
    name_in: string | null;
    created_at: Instant;
  };
  class_aliases: { committee_id: CommitteeId; class_id: ClassId; alias: string };
  class_members: { committee_id: CommitteeId; class_id: ClassId; group_id: GroupId };
  seats: {
    id: string;
    committee_id: CommitteeId;
    group_id: GroupId;
    member_id: MemberId;
    kind: SeatKind;
    from_day: Day;
    to_day: Day | null;
  };
  /** Who is away, and until when; the last day counts. */
  member_absences: { committee_id: CommitteeId; member_id: MemberId; from_day: Day; to_day: Day };
  /** The committee's own channels, for what concerns all of it. */
  committee_channels: {
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    channel: string;
    label: string;
    created_at: Instant;
  };
  /** Days on which a committee does otherwise than its week says. */
  calendar_days: {
    committee_id: CommitteeId;
    day: Day;
    kind: DayKind;
    name: string;
    name_in: string | null;
    /** 1 where its country's holidays brought it, 0 where the committee did. */
    seeded: number;
  };
  join_requests: {
    id: JoinRequestId;
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    user_id: string;
    name: string;
    email: string | null;
    guest: number;
    language: Language | null;
    state: JoinRequest['state'];
    asked_at: Instant;
    decided_at: Instant | null;
    decided_by: MemberId | null;
    member_id: MemberId | null;
    /** The groups whose roles they held then, with blanks between. */
    group_ids: Generated<string>;
  };
}

import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';

/** The web room, and what the doors keep of their platforms. */
export interface DoorTables {
  /** The web room: its channels are chat channels like Slack's, kept here. */
  room_channels: {
    id: string;
    committee_id: CommitteeId;
    kind: 'channel' | 'direct';
    name: string;
    name_in: string | null;
    member_id: MemberId | null;
    position: number;
    last_seq: number;
  };
  room_messages: {
    id: string;
    committee_id: CommitteeId;
    channel_id: string;
    seq: number;
    at: Instant;
    /** Null is Docket itself. */
    author_id: MemberId | null;
    /** Only this member sees it; null is everyone in the channel. */
    only_for: MemberId | null;
    card: string;
    /** The line that made a private card: said again after a button on it changed something. */
    line: string | null;
    /** The delivery's key, so that posting twice shows once. */
    key: string | null;
    edited_at: Instant | null;
    change: number;
  };
  room_reads: { committee_id: CommitteeId; channel_id: string; member_id: MemberId; seq: number };
  /** One-person links to the web room and the sessions they open; codes by which somebody is known elsewhere. */
  web_sessions: {
    token_hash: string;
    committee_id: CommitteeId;
    member_id: MemberId;
    kind: 'link' | 'session' | 'code';
    expires_at: Instant;
  };
  /** Workspaces of chat platforms that let Docket in; their tokens are sealed. */
  installations: {
    platform: Platform;
    workspace: string;
    sealed: string;
    team_name: string;
    bot_id: string;
    bot_user_id: string;
    /** With commas between. */
    scopes: string;
    installed_at: Instant;
  };
  /** The organisations that workspaces belong to, where one was told of. */
  organisations: { platform: Platform; workspace: string; organisation: string };
  /** Workspaces that have put Docket out, for each committee that is spoken of there. */
  absences: {
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    name: string | null;
    /** Committee time. */
    since: Instant;
    /** Messages that wait for Docket's return. */
    held: number;
  };
  /** Holders of seats who were found to have left a chat workspace, until they are back. */
  departures: {
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    user_id: string;
    member_id: MemberId;
    /** Committee time. */
    found_at: Instant;
  };
  /** Deliveries that were taken already: platforms send some twice. */
  receipts: { key: string; at: Instant };
  /** Who has a home open on a chat platform. */
  homes: {
    platform: Platform;
    workspace: string;
    user_id: string;
    opened_at: Instant;
    /** How far the histories of their committees went when the home was last asked for. */
    asked_mark: number;
    /** The same of what they see; null before it was drawn. */
    drawn_mark: number | null;
  };
  /** The committees that live in a workspace of a chat platform, in the order in which they came there. */
  workspaces: {
    platform: Platform;
    workspace: string;
    place: number;
    committee_id: CommitteeId;
    bound_at: Instant;
  };
}

import type { Call, HandedFile } from '../domain/call.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { DocumentPlace } from '../domain/document-path.ts';
import type { Member, Viewer } from '../domain/member.ts';
import type { Address, ChannelAddress, Platform } from '../domain/place.ts';
import type { Source } from '../domain/source.ts';
import type { Translator } from '../i18n/translator.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import type { Command, Menu } from './command.ts';

/** A call after the door: who asks, of which committee, on which of its days, in which language. */
export interface Ask {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly member: Member;
  readonly committee: CommitteeSettings;
  readonly t: Translator;
  /** Committee time: the clock on the wall of this committee, movable in a demo. */
  readonly now: Instant;
  /** The committee's day. */
  readonly today: Day;
  readonly door: Platform;
  /** From where the asker talks. */
  readonly address: Address;
  readonly channel: ChannelAddress | null;
  /** The version of the task its presser saw, when a button was pressed. */
  readonly seen: number | null;
  /** Whether a button was pressed (and not a line typed): lists then page in place. */
  readonly pressed: boolean;
  /** A form was sent, perhaps with nothing in it. */
  readonly submitted: boolean;
  /** The asker has confirmed what was asked back ("a past day: really?"). */
  readonly confirmed: boolean;
  /** What was said, by option name: the next page says it again. */
  readonly said: Readonly<Record<string, string>>;
  /** What was handed in with the call. */
  readonly files: readonly HandedFile[];
  /** The message of which the command was said, through however many forms and questions; null without one. */
  readonly source: Source | null;
  readonly menu: Menu;
  /** What stands before our commands' names in this installation, mostly ''. */
  readonly prefix: string;
  /** Asks the platform about the asker's account; null where the door cannot. */
  readonly whoIs: Call['whoIs'] | null;
  /** Asks the platform about a channel; null where channels are Docket's own. */
  readonly channelAt: Call['channelAt'] | null;
  /** Asks the platform about a role; null where there are none. */
  readonly roleAt: Call['roleAt'] | null;
  /** Makes a link to the web room for one member alone; null where the room is shut. */
  readonly roomLink: ((viewer: Viewer) => Promise<string>) | null;
  /**
   * Where a document is read with its items marked, at one of them (by number): in the web room a path of its
   * own; elsewhere a link for the asker alone, so never for a channel. Null where the room is shut.
   */
  readonly sourceLink: ((to: DocumentPlace) => Promise<string>) | null;
  /** A line for a button; what is too long for one is kept as a draft of the asker's. */
  button(path: Command['path'], said: Readonly<Record<string, string>>, version?: number): Promise<string>;
  /** The same call, confirmed, for a "yes, go on" button. */
  confirmation(): Promise<string>;
}

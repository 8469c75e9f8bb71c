import type { Day, Instant } from '../domain/day.ts';
import type { Committee, Member, Viewer } from '../domain/member.ts';
import type { ChannelAddress, Platform } from '../domain/place.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Store } from '../store/index.ts';
import type { Command, Menu } from './command.ts';

/** A call after the door: who asks, of which committee, on which of its days, in which language. */
export interface Ask {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly member: Member;
  readonly committee: Committee;
  readonly t: Translator;
  /** Committee time: the clock on the wall of this committee, movable in a demo. */
  readonly now: Instant;
  /** The committee's day. */
  readonly today: Day;
  readonly door: Platform;
  readonly channel: ChannelAddress | null;
  /** The version of the task its presser saw, when a button was pressed. */
  readonly seen: number | null;
  /** Whether a button was pressed (and not a line typed): lists then page in place. */
  readonly pressed: boolean;
  /** The asker has confirmed what was asked back ("a past day: really?"). */
  readonly confirmed: boolean;
  /** What was said, by option name: the next page says it again. */
  readonly said: Readonly<Record<string, string>>;
  readonly menu: Menu;
  /** What stands before our commands' names in this installation, mostly ''. */
  readonly prefix: string;
  /** A line for a button; what is too long for one is kept as a draft of the asker's. */
  button(path: Command['path'], said: Readonly<Record<string, string>>, version?: number): Promise<string>;
  /** The same call, confirmed, for a "yes, go on" button. */
  confirmation(): Promise<string>;
}

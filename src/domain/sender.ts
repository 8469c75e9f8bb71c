import type { Card } from './card.ts';
import type { Instant } from './day.ts';
import type { Language } from './language.ts';
import type { Address, ChannelAddress } from './place.ts';

/** A card on its way into a channel. */
export interface Post {
  readonly channel: ChannelAddress;
  readonly card: Card;
  /** The card's own, for what a door says beside it. */
  readonly language: Language;
  /** Posting twice under one key shows the card once. */
  readonly key: string;
  /** What it is dated: committee time, which in a demo is not the real one. */
  readonly at: Instant;
  /**
   * Set where it may have been posted already, by a try whose end nobody knows: not before `since` (real time).
   * A platform that cannot hold two posts to one key is to be looked through first.
   */
  readonly again?: { readonly since: Instant };
  /**
   * Set where it is said under a message posted before, by the platform's id of that. `title` is what a thread is
   * called that has to be begun; it may be long.
   */
  readonly thread?: { readonly messageId: string; readonly title: string };
}

/** A card that takes the place of one sent before. */
export interface Edit extends Pick<Post, 'channel' | 'card' | 'language' | 'thread'> {
  readonly messageId: string;
}

/** What a door offers to those who post unasked. Throws `Unreachable` or `TryLater`; anything else is a fault. */
export interface Sender {
  /**
   * Answers with the platform's own id, by which the card can be edited. `found` says that an earlier try had
   * posted it: the card there is that try's, and may be out of date. What belongs under a message that is gone
   * is unreachable.
   */
  send(post: Post): Promise<{ messageId: string; found?: boolean }>;
  /** Puts `card` in the place of one sent before; `thread` where that was said below another. */
  edit(edit: Edit): Promise<void>;
  /**
   * Has the thread that Docket has begun below a message of `channel` called by its `title`, where there is one and
   * it is called otherwise. Unreachable where it is there and may not be renamed. Only platforms whose threads have
   * names have this.
   */
  nameThread?(named: { channel: ChannelAddress } & NonNullable<Post['thread']>): Promise<void>;
  /** The channel in which only this person reads. */
  directChannel(address: Address): Promise<ChannelAddress>;
}

/** The channel or person is gone or shut: trying again will not help. */
export class Unreachable extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'Unreachable';
  }
}

/** The whole workspace has put Docket out: what is meant for it waits until it lets Docket in again. */
export class ShutOut extends Unreachable {
  constructor(why: string) {
    super(why);
    this.name = 'ShutOut';
  }
}

/** The platform asks for patience, or cannot be reached. */
export class TryLater extends Error {
  /** How long to wait, in milliseconds. */
  readonly retryAfterMs: number;
  /** The post may have arrived all the same: the next try has to look for it. */
  readonly perhapsSent: boolean;

  constructor(retryAfterMs: number, more: { readonly why?: string; readonly perhapsSent?: boolean } = {}) {
    super(`${more.why ? `${more.why}: ` : ''}try again in ${retryAfterMs} ms`);
    this.name = 'TryLater';
    this.retryAfterMs = retryAfterMs;
    this.perhapsSent = more.perhapsSent ?? false;
  }
}

import type { Card } from './card.ts';
import type { Instant } from './day.ts';
import type { Address, ChannelAddress } from './place.ts';

/** A card on its way into a channel. */
export interface Post {
  readonly channel: ChannelAddress;
  readonly card: Card;
  /** Posting twice under one key shows the card once. */
  readonly key: string;
  /** What it is dated: committee time, which in a demo is not the real one. */
  readonly at: Instant;
}

/** What a door offers to those who post unasked. Throws `Unreachable` or `TryLater`; anything else is a fault. */
export interface Sender {
  /** Answers with the platform's own id, by which the card can be edited. */
  send(post: Post): Promise<{ messageId: string }>;
  /** Puts `card` in the place of one sent before. */
  edit(edit: { channel: ChannelAddress; messageId: string; card: Card }): Promise<void>;
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

/** The platform asks for patience. */
export class TryLater extends Error {
  /** How long to wait, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super(`try again in ${retryAfterMs} ms`);
    this.name = 'TryLater';
    this.retryAfterMs = retryAfterMs;
  }
}

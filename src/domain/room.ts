import type { Card } from './card.ts';
import type { Instant } from './day.ts';
import type { MemberId } from './ids.ts';
import type { Worded } from './language.ts';

/** A channel of the web room, as one member sees it. */
export interface RoomChannel {
  readonly id: string;
  /** 'direct': between this member and Docket alone. */
  readonly kind: 'channel' | 'direct';
  readonly name: Worded;
  /** The number of the latest message there. */
  readonly lastSeq: number;
  /** Messages this member has not read; counted up to 100. */
  readonly unread: number;
}

/** What a message of the room holds. `mistake` is a private answer saying that nothing was done. */
export type RoomContent =
  | { readonly kind: 'talk'; readonly text: string }
  | {
      readonly kind: 'card' | 'mistake';
      readonly card: Card;
      /** Files to be fetched from below it, by whoever may see it. */
      readonly files?: readonly RoomFile[];
    };

export interface RoomFile {
  readonly id: string;
  readonly name: string;
}

export interface RoomMessage {
  readonly id: string;
  readonly channelId: string;
  /** Its place in the channel: 1, 2, 3 … */
  readonly seq: number;
  /** Committee time. */
  readonly at: Instant;
  /** Null is Docket itself. */
  readonly author: { readonly id: MemberId; readonly name: string } | null;
  /** Nobody else sees it. */
  readonly private: boolean;
  readonly content: RoomContent;
  /** The line this card answers and which, said again, brings it up to date; null where there is none. */
  readonly line: string | null;
  /** Grows through the whole committee with every post and edit: where a live page takes up again. */
  readonly change: number;
}

import type { Card } from './card.ts';
import type { Form } from './form.ts';
import type { Language } from './language.ts';

/** A file that is handed to the asker, and to nobody else. */
export interface GivenFile {
  readonly id: string;
  /** Cleaned: it can be a file's name anywhere. */
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/**
 * What a call is answered with. `to: 'asker'` is seen by nobody else; 'channel' is for everyone there.
 * `inPlace` asks the door to put the card where the pressed button was (paging); doors that cannot, post.
 */
export type Reply =
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly to: 'asker' | 'channel';
      readonly inPlace?: boolean;
      /** Handed over with the card, each door in its own way; only to the asker. */
      readonly files?: readonly GivenFile[];
      /** What its words are in, where that is known; doors add their own in the same. */
      readonly language?: Language;
    }
  | { readonly kind: 'form'; readonly form: Form }
  /** One sentence for the asker: a mistake explained, a question asked, a change confirmed. */
  | {
      readonly kind: 'notice';
      readonly card: Card;
      readonly failed: boolean;
      /** It failed by no mistake of the asker's, and nothing was done: the same may be said again. */
      readonly isFault?: true;
      readonly language?: Language;
    };

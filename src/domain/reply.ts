import type { Card } from './card.ts';
import type { Form } from './form.ts';

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
    }
  | { readonly kind: 'form'; readonly form: Form }
  /** One sentence for the asker: a mistake explained, a question asked, a change confirmed. */
  | { readonly kind: 'notice'; readonly card: Card; readonly failed: boolean };

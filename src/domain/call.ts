import type { Language } from './language.ts';
import type { Address, ChannelAddress, Platform } from './place.ts';

/** Something said to Docket, through any door. */
export interface Call {
  readonly door: Platform;
  readonly caller: Address;
  /** Where it was said; null for the terminal and for places that are no channel. */
  readonly channel: ChannelAddress | null;
  /** A typed line ("/tasks done 12 sent by post") or a button's ("c2 tasks done 12 v7"). */
  readonly line: string;
  /** Options the door already knows by name: a form's fields, Discord's typed options. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The platform's guess at the caller's language (BCP 47), for people Docket does not know yet. */
  readonly locale?: string;
  /** A door that asks which committee is meant (the terminal) says its code. */
  readonly committee?: string;
  /** Answer in this language, whatever the member's is. */
  readonly language?: Language;
}

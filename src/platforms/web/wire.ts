import type { Card } from '../../domain/card.ts';
import type { Instant } from '../../domain/day.ts';
import type { Form } from '../../domain/form.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { RoomChannel } from '../../domain/room.ts';

/** What goes between the page and the server, as JSON. Types only: both sides read them. */
export interface Who {
  readonly id: MemberId;
  readonly name: string;
  readonly role: string;
}

/** A channel with its name in the reader's language. */
export type Channel = Omit<RoomChannel, 'name'> & { readonly name: string };

export interface Start {
  readonly me: Who;
  /** Whom one may become; empty but in a demo. */
  readonly people: readonly Who[];
  readonly demo: boolean;
  readonly committee: { readonly name: string; readonly timeZone: string };
  readonly now: Instant;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly words: Readonly<Record<string, string>>;
  readonly channels: readonly Channel[];
  /** Whether one may hand in documents to be read, and the largest that is taken, in bytes. */
  readonly documents: { readonly may: boolean; readonly most: number };
  /** Where the live stream takes up. */
  readonly change: number;
}

/** A file of a form, in a request. */
export interface FileSent {
  /** The field it was chosen in. */
  readonly option: string;
  readonly name: string;
  /** As the browser takes it; '' where it does not know. */
  readonly type?: string;
  /** In bytes; a file that is far too large comes without them. */
  readonly size: number;
  readonly base64: string;
}

/** What came of a line or a button; cards arrive by the stream. */
export interface Outcome {
  readonly form?: Form;
  /** What is wrong with a form's fields: shown in the form, which stays open. */
  readonly mistake?: Card;
}

/** An answer other than 200: a sentence for the person. */
export interface Refusal {
  readonly error: string;
}

import { cleanLine, cleanText, shorten } from './clean.ts';

/** Where a task comes from, word for word: somebody's message, or a sentence of a document. */
export interface Source {
  /** As written, but for what hides or turns round what it says; '' where there were no words, as in a picture. */
  readonly text: string;
  /** Who wrote it, by name; null where that is not known. */
  readonly author: string | null;
  /** The http(s) address at which the whole of it stands; null where there is none. */
  readonly link: string | null;
  /** Where a document says it; null for a message. */
  readonly place: SourcePlace | null;
}

export interface SourcePlace {
  /** From 1; null where the document has no pages. */
  readonly page: number | null;
  /** Offsets into the document's text, in UTF-16 units; `end` is behind the last. */
  readonly start: number;
  readonly end: number;
}

/** A message as a door hands it over: its text may be of any length and hold anything. */
export type Message = Omit<Source, 'place'>;

/** In letters; what is longer ends in "…", and its link leads to the whole. */
export const sourceLimit = 4000;
const authorLimit = 200;
const linkLimit = 2000;

/** A message as a task's source: cleaned and bounded, its link kept only if it leads to the web. */
export function sourceOf({ text, author, link }: Message): Source {
  return {
    text: shorten(cleanText(text), sourceLimit),
    author: shorten(cleanLine(author ?? ''), authorLimit) || null,
    link: webAddress(link),
    place: null,
  };
}

function webAddress(link: string | null): string | null {
  const url = link === null ? null : URL.parse(link);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb && url.href.length <= linkLimit ? url.href : null;
}

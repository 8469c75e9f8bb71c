import { cleanLine } from '../../domain/clean.ts';
import type { Day } from '../../domain/day.ts';
import type { KnownFacts } from '../../domain/drafts/finding.ts';
import { fileName, mediaTypeOf } from '../../domain/evidence.ts';
import type { Language } from '../../domain/language.ts';
import { may } from '../../domain/permissions.ts';
import { readDirective } from '../../domain/reading/read-directive.ts';
import { sourceOf } from '../../domain/source.ts';
import { documentText } from '../../files/documents/document-text.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { keepReading, sha256Of, type Taken, takeAgain } from './keep-reading.ts';

export type { Taken } from './keep-reading.ts';

/** What is handed in to be read: a file's bytes, or words that were pasted or said in a chat. */
export interface DocumentGiven {
  readonly name: string;
  readonly bytes?: Uint8Array | undefined;
  readonly text?: string | undefined;
  /** As the sender called it; a hint. */
  readonly mediaType?: string | undefined;
  /** Where the whole of it stands. */
  readonly link?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** What a person knows of it: its day, its language. */
  readonly signedOn?: Day | undefined;
  readonly language?: Language | undefined;
  /** What they say of it instead of what it says of itself: by its number it may be a corrected version. */
  readonly facts?: Partial<KnownFacts> | undefined;
}

/**
 * Takes a directive: makes text of it, reads it and keeps both as a draft, of which nothing is a task before somebody
 * accepts it. The same text again makes nothing new, and is not even read.
 *
 * @throws UserError where there is nothing to read, or the file cannot be: too large, locked, of another kind
 */
export async function takeDocument(deed: Deed, given: DocumentGiven): Promise<Taken> {
  if (!may(deed.viewer, 'directives.review')) throw notAllowed('directives.review');
  const { bytes, text, signedOn, language } = given;
  if (!bytes && !text?.trim()) throw mistake('findings.error.noText');
  const name = bytes ? fileName(given.name) : cleanLine(given.name);
  const body = bytes ?? new TextEncoder().encode(text);
  const words = await documentText(body, { name, mediaType: given.mediaType });
  const sha256 = sha256Of(words.text);
  if (await deed.store.documents.ofText(deed.viewer, sha256)) return takeAgain(deed, sha256);
  const read = readDirective(words.text, { ...(signedOn && { signedOn }), ...(language && { language }) });
  const { link, author } = sourceOf({ text: '', link: given.link ?? null, author: given.author ?? null });
  return keepReading(deed, {
    words,
    read: { ...read, directive: { ...read.directive, ...given.facts } },
    name,
    mediaType: bytes ? mediaTypeOf(given.mediaType) : 'text/plain',
    body: bytes ?? null,
    link,
    author,
    signedOn: signedOn ?? null,
  });
}

import { asDay } from '../domain/day.ts';
import { readDirective } from '../domain/reading/read-directive.ts';
import { decodeDocument } from '../files/documents/decode.ts';
import { checkDocumentSize, documentText } from '../files/documents/document-text.ts';
import { mistake } from '../i18n/mistake.ts';
import { translator } from '../i18n/translator.ts';
import type { TerminalPort } from '../platforms/terminal/port.ts';
import { readingCard } from '../views/directives/reading-card.ts';

/** A document read without a committee: for people who want to see, and for programs. Nothing is kept. */
export async function readFileOf({
  file,
  signedOn,
  writtenIn,
  language,
}: Parameters<TerminalPort['read']>[0]): ReturnType<TerminalPort['read']> {
  const day = signedOn === null ? undefined : asDay(signedOn);
  if (signedOn !== null && !day)
    throw mistake('reading.error.day', { said: signedOn, example: '2025-07-25' });
  checkDocumentSize(file.size);
  const bytes = await file.bytes();
  const { text, format } = await documentText(bytes, file);
  // Whoever has the file looks its places up in there: of plain text they are those of the file as it is.
  const reading = readDirective(format === 'text' ? decodeDocument(bytes) : text, {
    signedOn: day,
    language: writtenIn ?? undefined,
  });
  return { reading, card: readingCard(translator(language), file.name, reading) };
}

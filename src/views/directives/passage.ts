import { cleanLine } from '../../domain/clean.ts';
import type { Span } from '../../domain/reading/types.ts';
import type { DocumentWords } from '../../store/index.ts';
import type { Passage } from './source-card.ts';

/** In letters: what stands round a quotation, and how much of it is shown. */
const around = 160;
const mostQuoted = 1500;

/** Words of a document and what stands round them, begun and ended at whole words. */
export function passageOf({ text, pages }: DocumentWords, { start, end }: Span): Passage {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const quoted = text.slice(start, Math.min(end, start + mostQuoted));
  const page = pages.filter((begin) => begin <= start).length;
  return {
    before: start > around ? cleanLine(before.replace(/^\S*\s/, '')) : cleanLine(before),
    quoted: cleanLine(quoted) + (end - start > mostQuoted ? '…' : ''),
    after: end + around < text.length ? cleanLine(after.replace(/\s\S*$/, '')) : cleanLine(after),
    page: page > 0 ? page : null,
  };
}

import type { Day } from '../../day.ts';
import type { FoundDeadline, Page, Span } from '../types.ts';
import type { Candidate, Reading } from './candidate.ts';
import { type Compact, compact, spanOf, wordsOf } from './compact.ts';
import { cover } from './cover.ts';
import { datedIn } from './dated.ts';
import { recurringIn } from './recurring.ts';
import { relativesIn } from './relative.ts';
import { undatedIn } from './undated.ts';

export interface DeadlineContext {
  /** The day of the document: "days of the date of this order" are counted from it. */
  readonly signedOn: Day | null;
  /** A day near it, where that is not known: unwritten years are guessed from it, and what was before is history. */
  readonly near?: Day | null;
}

/**
 * Every deadline worded inside `span`, in the order of the text, with the word that makes it one. Days that are no
 * deadlines (of cited documents, reports, meetings, force of law, terms) are left out; a start is a 'from_date'.
 * Linear in the length of the span.
 */
export function findDeadlines(
  page: Page,
  span: Span,
  { signedOn, near = signedOn }: DeadlineContext,
): readonly FoundDeadline[] {
  return read(page, span, { language: page.language, signedOn, near });
}

/** Words of a cell in a column of deadlines that are more than this are a text, and read as one. */
const longestField = 80;

/**
 * The deadlines of a cell in a column of deadlines, where a day stands by itself: "6/2025", "Quý II/2025",
 * "31/12/2025", "2025 - 2030", "Thường xuyên".
 */
export function deadlineOfCell(
  page: Page,
  span: Span,
  { signedOn, near = signedOn }: DeadlineContext,
): readonly FoundDeadline[] {
  const isField = wordsOf(page, span).trim().length <= longestField;
  return read(page, span, { language: page.language, signedOn, near, ...(isField ? { isField } : {}) });
}

function read(page: Page, span: Span, reading: Reading): readonly FoundDeadline[] {
  const words = compact(page, span);
  // What says more comes first: a rhythm holds its day, a count its anchor.
  const candidates = [recurringIn, relativesIn, datedIn, undatedIn].flatMap((each) => each(words, reading));
  // Of those that overlap, the one that was looked for first.
  const found = candidates.filter(cover(words.text.length));
  return placed(page, words, withoutEnd(found));
}

/** Candidates as they are handed out, in the order of the text. */
function placed(page: Page, words: Compact, found: readonly Candidate[]): readonly FoundDeadline[] {
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, says, anchor }) => {
      const place = spanOf(words, start, end);
      const quoted = anchor && wordsOf(page, spanOf(words, anchor.start, anchor.end));
      const rel = quoted && says.rel ? { rel: { ...says.rel, anchor: quoted } } : {};
      return { ...says, ...rel, ...place, text: wordsOf(page, place) };
    });
}

/** "2025 and the years after" has no end, whatever year it begins with. */
function withoutEnd(found: readonly Candidate[]): readonly Candidate[] {
  const open = new Set(found.filter(({ says }) => says.kind === 'ongoing').map(({ start }) => start));
  const spans = (kind: FoundDeadline['kind']) => kind === 'within_period' || kind === 'window';
  return found.filter(({ end, says }) => !spans(says.kind) || !open.has(end + 1));
}

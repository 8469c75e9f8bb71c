import type { Day } from '../../day.ts';
import { datesIn, type FoundDate } from '../deadlines/dates.ts';
import type { Page, Span } from '../types.ts';
import { headOf, isCapitals, linesIn, tailOf } from './head.ts';
import { anyOf, factLexicon, pattern } from './lexicon.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { tellings } from './own.ts';

/** Names of places, and what may stand between one and a day: "Hà Nội, ngày", "WASHINGTON, ". */
const place = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,5},\s?(?:\p{L}{2,9}\s{0,3}:?\s?)?$/u;

/**
 * The day a document bears, in its letterhead, where it is signed, or in the sentence that tells of it. `itself`:
 * wherever it seems to name itself.
 */
export function signedDay(
  page: Page,
  own: Mention | null,
  itself: readonly Mention[],
  isMinutes: boolean,
): Day | null {
  return (
    own?.date ??
    letterheadDay(page, headOf(page)) ??
    statedDay(itself) ??
    (isMinutes ? null : labelledDay(page, factLexicon(page.language).phrases.dateLabels)) ??
    issuedDay(page, itself) ??
    letterheadDay(page, tailOf(page))
  );
}

/** Beside its own number further down, if it is the same day wherever one stands there. */
function statedDay(itself: readonly Mention[]): Day | null {
  const days = new Set(itself.flatMap(({ date }) => date ?? []));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** The day of the meeting that it came from. */
export function meetingDay(page: Page, isMinutes: boolean): Day | null {
  const { phrases } = factLexicon(page.language);
  const head = headOf(page);
  const meets = pattern(anyOf(phrases.meetings), 'giu');
  for (const { 0: words, index } of page.text.slice(0, head.end).matchAll(meets)) {
    const start = index + words.length;
    const [date] = datesIn(page, { start, end: Math.min(start + 45, head.end) }, nearDay(page));
    if (date && date.start - start < 16) return date.day;
  }
  return isMinutes ? labelledDay(page, [...phrases.meetingLabels, ...phrases.dateLabels]) : null;
}

/** "Hà Nội, ngày 22 tháng 11 năm 2025", "THE WHITE HOUSE, May 12, 2021". */
function letterheadDay(page: Page, part: Span): Day | null {
  const lines = linesIn(page, part);
  for (const date of datesIn(page, part)) {
    if (!date.hasYear) continue;
    const at = lines.findIndex(({ start, end }) => start <= date.start && date.end <= end);
    const line = lines[at];
    if (!line) continue;
    const before = page.text
      .slice(line.start, date.start)
      .replace(/[\s*_]+/g, ' ')
      .trimStart();
    const after = page.text.slice(date.end, line.end);
    if (!/^[\s.*_;/]*$/.test(after)) continue;
    if (before.length < 80 && place.test(before)) return date.day;
    const above = lines[at - 1]?.words ?? '';
    if (before.trim() === '' && above.endsWith(',') && isCapitals(above)) return date.day;
  }
  return null;
}

/** The day in the sentence that tells of its issue, before the verb: behind it stand days of other things. */
function issuedDay(page: Page, itself: readonly Mention[]): Day | null {
  const near = nearDay(page);
  for (const [at, told] of tellings(page).entries()) {
    if (!tellsOf(page, told, itself, at > 0)) continue;
    const [date] = datesIn(page, { start: told.start, end: told.verb }, near);
    if (date) return date.day;
  }
  return null;
}

/** Whether a sentence tells of the document itself: by its number, or, in the first such sentence, without any. */
function tellsOf(page: Page, told: Span, itself: readonly Mention[], isLater: boolean): boolean {
  if (itself.some(({ start, end }) => start < told.end && end > told.start)) return true;
  return !isLater && mentionsIn({ ...page, text: page.text.slice(told.start, told.end) }).length === 0;
}

/** "Tarikh: 12 Mac 2026" in a line of its own, behind a wide gap, or in two lines or cells. */
function labelledDay(page: Page, labels: readonly string[]): Day | null {
  const label = new RegExp(`^${anyOf(labels)}\\s?:\\s?(?<day>.*)$`, 'iu');
  const lines = linesIn(page, headOf(page));
  for (const [at, line] of lines.entries()) {
    const parts = page.text.slice(line.start, line.end).split(/(?<![:\s])\s{3,}(?![:\s])/);
    for (const part of parts) {
      const { day } = label.exec(part.replace(/[\s\u00a0*_]+/g, ' ').trim())?.groups ?? {};
      if (day === undefined) continue;
      const text = day === '' ? (lines[at + 1]?.words ?? '') : day;
      const [date] = datesIn({ ...page, text }, { start: 0, end: text.length });
      if (date?.hasYear && (day !== '' || date.start === 0)) return date.day;
    }
  }
  return null;
}

/** A day of the first page that has its year, for those that do not. */
function nearDay(page: Page): Day | null {
  const dated = (date: FoundDate) => date.hasYear;
  return datesIn(page, headOf(page)).find(dated)?.day ?? null;
}

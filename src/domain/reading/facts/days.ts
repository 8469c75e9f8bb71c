import type { Day } from '../../day.ts';
import { datesIn, type FoundDate } from '../deadlines/dates.ts';
import type { Page } from '../types.ts';
import { headOf, isCapitals, linesIn, tailOf } from './head.ts';
import { anyOf, factLexicon, pattern } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { issuing } from './own.ts';

/** Names of places, and what may stand between one and a day: "Hà Nội, ngày", "WASHINGTON, ". */
const place = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,5},\s?(?:\p{L}{2,9}\s{0,3}:?\s?)?$/u;

/** The day a document bears: in its letterhead, where it is signed, or in the sentence that tells of it. */
export function signedDay(page: Page, own: Mention | null, isMinutes: boolean): Day | null {
  return (
    own?.date ?? letterheadDay(page) ?? issuedDay(page) ?? (isMinutes ? null : labelledDay(page)) ?? null
  );
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
  return isMinutes ? labelledDay(page) : null;
}

/** "Hà Nội, ngày 22 tháng 11 năm 2025", "THE WHITE HOUSE, May 12, 2021". */
function letterheadDay(page: Page): Day | null {
  for (const part of [headOf(page), tailOf(page)]) {
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
  }
  return null;
}

/** The day in the sentence that tells of its issue, before the verb: behind it stand days of other things. */
function issuedDay(page: Page): Day | null {
  const told = issuing(page);
  if (!told) return null;
  return datesIn(page, { start: told.start, end: told.verb }, nearDay(page))[0]?.day ?? null;
}

/** "Tarikh: 12 Mac 2026" in a line of its own. */
function labelledDay(page: Page): Day | null {
  const { phrases } = factLexicon(page.language);
  const label = new RegExp(`^${anyOf(phrases.dateLabels)}\\s*:\\s*`, 'iu');
  for (const line of linesIn(page, headOf(page))) {
    if (!label.test(line.words)) continue;
    const date = datesIn(page, line).find(({ hasYear }) => hasYear);
    if (date) return date.day;
  }
  return null;
}

/** A day of the first page that has its year, for those that do not. */
function nearDay(page: Page): Day | null {
  const dated = (date: FoundDate) => date.hasYear;
  return datesIn(page, headOf(page)).find(dated)?.day ?? null;
}

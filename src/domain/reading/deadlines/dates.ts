import { type Day, dayOf } from '../../day.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { Page, Span } from '../types.ts';
import { datesInDigits, edge, filled, placeIn } from './blanks.ts';
import { compact, spanOf } from './compact.ts';
import { perLanguage } from './per-language.ts';

/** A day written out in the text, whatever it is there for. */
export interface FoundDate extends Span {
  readonly day: Day;
  readonly hasYear: boolean;
}

const patterns = perLanguage((language) => {
  const worded = phrasesOf[language].deadlines.dates.map((phrase) => filled(phrase, language));
  const all = [...worded, ...datesInDigits].join('|');
  return new RegExp(`${edge.beforeNumber}(?:${all})${edge.afterNumber}`, 'gu');
});

/**
 * The days written in `span`, in the order of the text; offsets are the page's. Of a stretch ("1-15 August") the
 * last. One without a year is read in the year that puts it nearest to `near`, and left out where that is not
 * given. Days of no calendar are left out.
 */
export function datesIn(page: Page, span: Span, near: Day | null = null): readonly FoundDate[] {
  const words = compact(page, span);
  const { months } = phrasesOf[page.language].deadlines;
  return [...words.text.matchAll(patterns[page.language])].flatMap((match) => {
    const { d, m, mm, y, yy } = match.groups ?? {};
    const month = m === undefined ? Number(mm) : placeIn(months, m);
    const written = y ?? (yy && `20${yy}`);
    const day = written ? dayOf(Number(written), month, Number(d)) : near && nearest(month, Number(d), near);
    if (!day) return [];
    const place = spanOf(words, match.index, match.index + match[0].length);
    return { ...place, day, hasYear: written !== undefined };
  });
}

/** Three numbers as a day is written, whatever they are; the month may come first, as in some countries. */
const inNumbers = /(?<![\d/.-])(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?((?:19|20)\d\d)(?![/.-]?\d)/gu;

/** Whether a day is written in `span` that no calendar has: "31/6/2025", "30 February 2026". Nobody may lose it. */
export function namesNoDay(page: Page, span: Span): boolean {
  const { text } = compact(page, span);
  const numbers = [...text.matchAll(inNumbers)].map((match) => match.slice(1).map(Number));
  if (numbers.some(([a = 0, b = 0, year = 0]) => !dayOf(year, b, a) && !dayOf(year, a, b))) return true;
  const { months } = phrasesOf[page.language].deadlines;
  return [...text.matchAll(patterns[page.language])].some(({ groups }) => {
    const { d, m, y } = groups ?? {};
    return m !== undefined && y !== undefined && !dayOf(Number(y), placeIn(months, m), Number(d));
  });
}

/** The day of a month and number that lies nearest to `near`, before or after it. */
function nearest(month: number, dayOfMonth: number, near: Day): Day | undefined {
  const year = Number(near.slice(0, 4));
  const apart = (day: Day) => Math.abs(Date.parse(day) - Date.parse(near));
  return [year - 1, year, year + 1]
    .flatMap((each) => dayOf(each, month, dayOfMonth) ?? [])
    .toSorted((one, other) => apart(one) - apart(other))[0];
}

import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import { numberPattern } from './numbers.ts';

/** What may stand before and behind a phrase: no letter, no digit, and no sign that makes it part of a number. */
export const edge = {
  before: '(?<![\\p{L}\\p{N}])',
  after: '(?![\\p{L}\\p{N}])',
  beforeNumber: '(?<![\\p{L}\\p{N}]|\\d[.,/-])',
  afterNumber: '(?![\\p{L}\\p{N}]|[./-]\\d|[/-]\\p{L})',
} as const;

const twoDigits = { dayOfMonth: '0?[1-9]|[12]\\d|3[01]', month: '0?[1-9]|1[0-2]' };
const fourDigits = '(?:19|20|21)\\d\\d';
const year = `(?<y>${fourDigits})`;
const dayOfMonth = `(?<d>${twoDigits.dayOfMonth})`;
const monthNumber = `(?<mm>${twoDigits.month})`;

/** Dates in digits are written alike in all languages; the day comes before the month. */
export const datesInDigits: readonly string[] = [
  `${year}-${monthNumber}-${dayOfMonth}`,
  `${dayOfMonth} ?/ ?${monthNumber} ?/ ?(?:${year}|(?<yy>\\d\\d))`,
  `${dayOfMonth}\\. ?${monthNumber}\\. ?${year}`,
  `${dayOfMonth} ?- ?${monthNumber} ?- ?${year}`,
  // Of a country that puts the month first, where no other reading is possible.
  `${monthNumber}/(?<d>1[3-9]|2\\d|3[01])/${year}`,
];

/** A phrase of a language with its blanks filled, ready to become a regular expression. */
export function filled(phrase: string, language: Language): string {
  let text = phrase;
  // Some blanks hold others: twice is deep enough.
  for (let depth = 0; depth < 2; depth++) {
    text = text.replace(/\{(\w+)\}/g, (blank, name: string) => blanksOf(language)[name] ?? blank);
  }
  return text;
}

function blanksOf(language: Language): Readonly<Record<string, string>> {
  const phrases = phrasesOf[language].deadlines;
  const { months, weekdays, quarters, halves, parts, weeks, numbers, units, oneUnit } = phrases;
  const one = Object.values(oneUnit);
  const oneOf = (name: string, texts: readonly string[]) => `(?<${name}>${texts.join('|')})`;
  return {
    d: dayOfMonth,
    d1: `(?<d1>${twoDigits.dayOfMonth})`,
    m: oneOf('m', months),
    m1: oneOf('m1', months),
    mm: monthNumber,
    mm1: `(?<mm1>${twoDigits.month})`,
    y: year,
    y1: `(?<y1>${fourDigits})`,
    q: oneOf('q', quarters),
    q1: oneOf('q1', quarters),
    half: `(?:(?<half1>${halves[0]})|(?<half2>${halves[1]}))`,
    part: `(?:(?<early>${parts.early})|(?<middle>${parts.middle})|(?<late>${parts.late}))`,
    week: oneOf('week', weeks),
    w: oneOf('w', weekdays),
    now: `(?<now>${phrases.thisYear})`,
    yy: '(?<yy>\\d\\d)',
    fy: `(?<fiscal>${phrases.fiscalYear ?? '(?!)'})`,
    month: phrases.month,
    quarter: phrases.quarter,
    year: `(?:${phrases.year})`,
    n: numberPattern(numbers),
    u: oneOf('u', Object.values(units)),
    nu: `(?:{n}[ -]{u}${one.length > 0 ? `|${oneOf('one', one)}` : ''})`,
  };
}

const places = new WeakMap<readonly string[], readonly RegExp[]>();

/** Which of several alternatives a name is, counted from one; 0 for none of them. */
export function placeIn(texts: readonly string[], name: string): number {
  const patterns = places.get(texts) ?? texts.map((alternatives) => new RegExp(`^(?:${alternatives})$`, 'u'));
  places.set(texts, patterns);
  return patterns.findIndex((pattern) => pattern.test(name)) + 1;
}

/** Up to four small words ("17:00 on Friday, the"), each behind a blank, a comma or a bracket. */
export function smallWords(language: Language): string {
  const fillers = filled(phrasesOf[language].deadlines.fillers, language).replaceAll('?<w>', '?:');
  return `(?:[ ,(]{1,2}(?:${fillers})){0,4}`;
}

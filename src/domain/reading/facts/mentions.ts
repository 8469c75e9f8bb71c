import type { Day } from '../../day.ts';
import { datesIn } from '../deadlines/dates.ts';
import type { Page, Span } from '../types.ts';
import { anyOf, type FactLexicon, factLexicon, type Kind, pattern } from './lexicon.ts';

/** A document that the text names, itself or another one. */
export interface Mention extends Span {
  readonly text: string;
  /** "177-KL/TW", "14028". */
  readonly number: string;
  /** The number alone tells nothing without its kind ("Resolution 18"). */
  readonly bare: boolean;
  /** Null where only the number is written. */
  readonly kind: Kind | null;
  /** Of the document, where it is written beside it. */
  readonly date: Day | null;
}

/** Numbers that show by their form that they are a document's: "24/CT-TTg", "M-16-21", "Bil. 2/2026". */
const formed = new RegExp(
  [
    '\\d{1,5}(?:\\.\\d{1,3})?(?:/(?:19|20)\\d\\d)?[-–/](?=\\p{Lu}\\p{L}?\\p{Lu})[\\p{L}\\d]{2,12}(?:[-–/][\\p{L}\\d]{1,12}){0,4}',
    '\\d{1,5}/(?:19|20)\\d\\d/(?=\\p{Lu}{2})[\\p{L}\\d]{2,12}(?:[-–/][\\p{L}\\d]{1,12}){0,3}',
    'M-\\d\\d-\\d\\d',
    '(?:PPD|NSD|NSM|HSPD|EO|E\\.O\\.)[- ]\\d{1,5}',
    '(?:B(?:il|IL)(?:angan|ANGAN)?\\.?\\s{0,3})\\d{1,4}(?:\\s?/\\s?|\\s(?:Tahun|TAHUN)\\s)\\d{4}',
    '(?:D\\.\\s?R\\.|P\\.\\s?U\\.\\s?\\([AB]\\))\\s?\\d{1,4}/\\d{4}',
  ]
    .map((one) => `(?<![\\p{L}\\p{N}/.-])(?:${one})(?![\\p{L}\\p{N}]|[-–/][\\p{L}\\p{N}])`)
    .join('|'),
  'gu',
);

/** How far before a number its kind may begin, and behind it its date. */
const reach = { before: 60, after: 60 };

const compiled = new Map<FactLexicon, ReturnType<typeof patternsOf>>();

function patternsOf(lexicon: FactLexicon) {
  const { kinds, sign, phrases } = lexicon;
  return {
    before: pattern(`(?<kind>${kinds})(?:[\\s:]{1,5}${sign})?[\\s:]{0,5}$`),
    bare: pattern(
      `(?<kind>${kinds})\\s{1,5}(?:(?<sign>${sign})\\s{0,3})?(?<number>(?:A-)?\\d{1,6}(?:-\\d{1,4})?)(?![\\p{L}\\d%]|[.,/-]\\d|[-–/]\\s?\\p{L})`,
      'giu',
    ),
    dated: new RegExp(`^[ \\u00a0\\t,(]{0,5}${anyOf(phrases.dated)}`, 'iu'),
  };
}

/** The documents named on the page, in its order. */
export function mentionsIn(page: Page): Mention[] {
  const lexicon = factLexicon(page.language);
  const known = compiled.getOrInsertComputed(lexicon, patternsOf);
  const found = [...page.text.matchAll(formed)].map(({ 0: number, index }): Mention => {
    const before = page.text.slice(Math.max(0, index - reach.before), index);
    const kind = known.before.exec(before);
    const start = kind ? index - before.length + kind.index : index;
    return made(page, known.dated, start, index + number.length, {
      number: tidyNumber(number),
      bare: false,
      kind: kind?.groups?.kind ? lexicon.kindOf(kind.groups.kind) : null,
    });
  });
  const taken = found.map(({ end }) => end);
  const bare = [...page.text.matchAll(known.bare)].flatMap(({ 0: words, index, groups }): Mention[] => {
    const { kind = '', sign, number = '' } = groups ?? {};
    const end = index + words.length;
    // A year, or a word that only looks like a document's in small letters: "the plan 3 months ahead".
    if (!sign && (/^(?:19|20)\d\d$/.test(number) || !/^\p{Lu}/u.test(words))) return [];
    return [made(page, known.dated, index, end, { number, bare: true, kind: lexicon.kindOf(kind) })];
  });
  const ends = new Set(taken);
  const all = [...found, ...bare.filter(({ end }) => !ends.has(end))].toSorted(
    (one, other) => one.start - other.start,
  );
  return sharing(page, all);
}

/** "Regulation 253 and Regulation 255, dated 24 January": one day for both. */
function sharing({ text }: Page, mentions: readonly Mention[]): Mention[] {
  let next: Mention | undefined;
  const shared = mentions.toReversed().map((mention) => {
    const between = next && next.start > mention.end ? text.slice(mention.end, next.start) : '?';
    const isBeside = /^\s?(?:,|\p{L}{2,4}|,\s\p{L}{2,4})?\s{1,3}$/u.test(between);
    next = mention.date === null && isBeside ? { ...mention, date: next?.date ?? null } : mention;
    return next;
  });
  return shared.toReversed();
}

/** The same number, however its blanks and dashes are set: "PPD 41", "18 – NQ/TW". */
const tidyNumber = (number: string) =>
  tidy(number)
    .replace(/\s*([/–-])\s*/g, '$1')
    .replaceAll('–', '-')
    .replace(/^(\p{Lu}{2,4}) (?=\d+$)/u, '$1-');

const tidy = (words: string) => words.replace(/[\s\u00a0]+/g, ' ').trim();

function made(
  page: Page,
  dated: RegExp,
  start: number,
  end: number,
  known: Pick<Mention, 'number' | 'bare' | 'kind'>,
): Mention {
  const after = page.text.slice(end, end + reach.after);
  const [lead] = dated.exec(after) ?? [];
  const begins = end + (lead?.length ?? 0);
  const [date] = lead === undefined ? [] : datesIn(page, { start: end, end: begins + 45 });
  const isBeside = date !== undefined && date.start <= begins + 12;
  return { ...known, start, end, text: tidy(page.text.slice(start, end)), date: isBeside ? date.day : null };
}

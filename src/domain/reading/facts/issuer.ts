import type { Page } from '../types.ts';
import { headOf, isCapitals, linesIn } from './head.ts';
import { anyOf, factLexicon, pattern } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { issuing } from './own.ts';

/** Letters that names of who issued it may have, all of them together. */
const most = 120;

/** Who issued it, as the text calls them. `own`: where it names itself. */
export function issuerOf(page: Page, own: readonly Mention[]): string | null {
  return (
    letterhead(page) ??
    own.map(({ end }) => behind(page, end)).find((name) => name !== null) ??
    toldBehind(page) ??
    vested(page) ??
    subject(page) ??
    concluding(page)
  );
}

const plain = (words: string) => words.replace(/[\s\u00a0]+/g, ' ');

/** "Conclusion No. … of the Politburo and the Secretariat on …". */
function behind(page: Page, end: number): string | null {
  const { phrases } = factLexicon(page.language);
  const [line = ''] = page.text.slice(end, end + most + 60).split('\n');
  const after = plain(line);
  const date = `(?:,? ?${anyOf(phrases.dated)} [\\p{L}\\d/., -]{4,40}?)?`;
  const of = new RegExp(`^${date},? ?${anyOf(phrases.of)} ?(?=(?:the )?\\p{L})`, 'iu');
  const [lead] = of.exec(after) ?? [];
  if (lead === undefined) return null;
  const [words = ''] = after
    .slice(lead.length)
    .split(new RegExp(`\\s(?:${anyOf(phrases.about)})\\s|[.;:()]`, 'iu'));
  return words.length <= most ? body(page, words) : null;
}

/** "signed and issued the Conclusion of the Politburo on …": its number may stand elsewhere. */
function toldBehind(page: Page): string | null {
  const told = issuing(page);
  if (!told) return null;
  const { kinds } = factLexicon(page.language);
  const words = page.text.slice(told.verb, told.end);
  const kind = pattern(kinds).exec(words);
  return kind && behind(page, told.verb + kind.index + kind[0].length);
}

/** The first line in capitals, above the number or the title. */
function letterhead(page: Page): string | null {
  const { phrases, kinds } = factLexicon(page.language);
  const lines = linesIn(page, { start: 0, end: Math.min(600, headOf(page).end) });
  const title = new RegExp(`^${kinds}(?![\\p{L}])`, 'iu');
  const state = new RegExp(`^${anyOf(phrases.state)}`, 'iu');
  const [first] = lines.filter(({ words }) => !state.test(words));
  if (!first || first.words.length > most || !isCapitals(first.words) || title.test(first.words)) return null;
  // "FULL TEXT: CONCLUSION 5-KL/TW …" is a headline.
  if (/[:\d]/.test(first.words) && pattern(`${kinds}(?![\\p{L}])`).test(first.words)) return null;
  return first.words.replace(/[\s*_.-]+$/, '');
}

/** "By the authority vested in me as President". */
function vested(page: Page): string | null {
  const { phrases } = factLexicon(page.language);
  if (phrases.vested.length === 0) return null;
  const head = page.text.slice(0, headOf(page).end);
  const found = pattern(anyOf(phrases.vested)).exec(head);
  if (!found) return null;
  return (
    /^\s{1,20}(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*)/u.exec(head.slice(found.index + found[0].length))?.[1] ?? null
  );
}

/** Who is told to have issued it. */
function subject(page: Page): string | null {
  const told = issuing(page);
  return told && !told.signs ? body(page, page.text.slice(told.start, told.verb)) : null;
}

/** "…, the Politburo and the Secretariat concluded as follows". */
function concluding(page: Page): string | null {
  const { phrases } = factLexicon(page.language);
  const head = page.text.slice(0, headOf(page).end);
  for (const verbs of [phrases.concludes, phrases.asks]) {
    for (const { index } of head.matchAll(pattern(anyOf(verbs), 'giu'))) {
      // A cell's words are nobody's name.
      if (head.slice(head.lastIndexOf('\n', index) + 1).startsWith('|')) continue;
      const found = body(page, head.slice(Math.max(0, index - most), index));
      if (found) return found;
    }
  }
  return null;
}

/** The names that some words end with: "after hearing the report, the Politburo and the Secretariat". */
function body(page: Page, words: string): string | null {
  const { phrases, kinds } = factLexicon(page.language);
  const [clause = ''] = words.split(/[;:()\n|"“”]|\s[-–]\s|\.\s/).slice(-1);
  const names: string[] = [];
  const aside = pattern(anyOf([...phrases.about, ...phrases.meetings]));
  const begins = new RegExp(`^(?:${anyOf(phrases.leadWords)}|${kinds})(?![\\p{L}])`, 'iu');
  const helped = pattern(`${anyOf(phrases.helpers)}(?![\\p{L}])[^]*$`);
  for (const part of plain(clause)
    .split(',')
    .map((one) => one.replace(helped, '').trim())) {
    if (part === '') continue;
    if (!isName(part) || aside.test(part) || begins.test(part)) names.length = 0;
    else names.push(part.replace(/^the\s/i, ''));
  }
  return names.length > 0 ? names.join(', ') : null;
}

/** A name begins with a capital and is short; days and whole sentences are none. */
function isName(part: string): boolean {
  const bare = part.replace(/^the\s/i, '');
  return /^\p{Lu}/u.test(bare) && !/\d/.test(bare) && bare.split(' ').length <= 9;
}

import type { Day } from '../../day.ts';
import { datesIn } from '../deadlines/dates.ts';
import type { Page } from '../types.ts';
import { headOf } from './head.ts';
import { anyOf, factLexicon, pattern } from './lexicon.ts';

/** What an annex says of the document it belongs to: "(attached to Resolution No. … dated … of the Government)". */
export function annexOf(page: Page): { signedOn: Day | null; issuer: string | null } {
  const { phrases } = factLexicon(page.language);
  const head = page.text.slice(0, headOf(page).end);
  const found = pattern(`${anyOf(phrases.attachedTo)}[^\\n)]{5,250}`).exec(head);
  if (!found || !/\(\s*$/.test(head.slice(0, found.index))) return { signedOn: null, issuer: null };
  const [words] = found;
  const [date] = datesIn(page, { start: found.index, end: found.index + words.length });
  const after = date ? page.text.slice(date.end, found.index + words.length) : words;
  const of = new RegExp(
    `(?<![\\p{L}])${anyOf(phrases.of.filter((one) => one !== ''))}\\s{1,9}(?<who>\\p{L}[^,.;]{2,80})$`,
    'iu',
  );
  const who = of.exec(after.trim())?.groups?.who?.replace(/\s+/g, ' ');
  return { signedOn: date?.day ?? null, issuer: who && /^\p{Lu}/u.test(who) ? who : null };
}

import type { CitedDocument, Page } from '../types.ts';
import { anyOf, factLexicon, pattern } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** Every other document that is named, once each, with what is done to it. */
export function citedIn(page: Page, own: Mention | null, mentions: readonly Mention[]): CitedDocument[] {
  const useOf = uses(page);
  const wholes = new Map(
    mentions.filter(({ bare }) => !bare).map((one) => [shortKey(one), one.number] as const),
  );
  const found = new Map<string, CitedDocument>();
  for (const mention of mentions) {
    if (own && isSame(own, mention)) continue;
    // "Resolution 18" is the 18-NQ/TW that is named whole elsewhere.
    const short = shortKey(mention);
    const key = mention.bare ? (wholes.get(short) ?? short) : mention.number;
    const { start, end, text, number, bare, date } = mention;
    const cited = {
      start,
      end,
      text,
      id: text,
      number: bare && mention.kind === null ? null : number,
      date,
      use: useOf(mention),
    };
    const known = found.get(key);
    if (!known) found.set(key, cited);
    else if ((known.date === null && date !== null) || (known.use === 'cites' && cited.use !== 'cites')) {
      const use = known.use === 'cites' ? cited.use : known.use;
      found.set(key, { ...known, date: known.date ?? date, use });
    }
  }
  return [...found.values()];
}

const leading = (number: string) => /\d+/.exec(number)?.[0] ?? number;

function isSame(one: Mention, other: Mention): boolean {
  return one.number === other.number || ((one.bare || other.bare) && shortKey(one) === shortKey(other));
}

const shortKey = ({ kind, number }: Mention) => `${kind} ${leading(number)}`;

function uses(page: Page): (mention: Mention) => CitedDocument['use'] {
  const { phrases } = factLexicon(page.language);
  const behind = (verbs: readonly string[]) =>
    pattern(`${anyOf(verbs)}(?:[\\s,][\\p{L}\\d()]{1,15}){0,6}[\\s,]{0,4}$`);
  const [replaces, amends, carriesOut] = [phrases.replaces, phrases.amends, phrases.carriesOut].map(behind);
  return ({ start }) => {
    const before =
      page.text
        .slice(Math.max(0, start - 90), start)
        .split(/[;:.]\s/)
        .at(-1) ?? '';
    if (replaces?.test(before)) return 'replaces';
    if (amends?.test(before)) return 'amends';
    return carriesOut?.test(before) ? 'carriesOut' : 'cites';
  };
}

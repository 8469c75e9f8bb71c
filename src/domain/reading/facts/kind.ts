import type { Page } from '../types.ts';
import { headOf, isCapitals, linesIn } from './head.ts';
import { anyOf, factLexicon, type Kind, pattern } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** What a document calls itself: by its number, in a title of the text as it was handed in, or as "this conclusion". */
export function kindOf(page: Page, raw: Page, own: Mention | null, front: Kind | null): Kind {
  const lexicon = factLexicon(page.language);
  const points = new Map<Kind, number>();
  const add = (kind: Kind, more: number) => points.set(kind, (points.get(kind) ?? 0) + more);
  if (own?.kind) add(own.kind, 4);
  if (front) add(front, 4);
  const title = new RegExp(`^(?<kind>${lexicon.kinds})(?![\\p{L}\\p{N}])`, 'iu');
  const titled = new Set<Kind>();
  for (const { words, start } of linesIn(raw, headOf(raw))) {
    const { kind } = title.exec(words)?.groups ?? {};
    // "KEPUTUSAN:" is what minutes put before each of their decisions.
    if (!kind || words.endsWith(':') || titled.has(lexicon.kindOf(kind))) continue;
    if (isCapitals(words)) add(lexicon.kindOf(kind), titled.size === 0 ? 7 : 5);
    else if (start < 800 && /^\p{Lu}/u.test(words)) add(lexicon.kindOf(kind), 2);
    else continue;
    titled.add(lexicon.kindOf(kind));
  }
  const [head, all] = [page.text.slice(0, headOf(page).end), page.text];
  const states = pattern(
    `(?<kind>${lexicon.kinds})(?:\\s\\S{1,20}){0,3}?\\s{1,5}${anyOf(lexicon.phrases.states)}`,
    'giu',
  );
  for (const { groups } of head.matchAll(states)) add(lexicon.kindOf(groups?.kind ?? ''), 3);
  const itself = pattern(anyOf(lexicon.phrases.thisOne).replaceAll('{kind}', `(?:${lexicon.kinds})`), 'giu');
  const kindIn = new RegExp(lexicon.kinds, 'iu');
  for (const { 0: words } of all.matchAll(itself)) add(lexicon.kindOf(kindIn.exec(words)?.[0] ?? ''), 1);
  const known = [...points].filter(([kind, sum]) => kind !== 'other' && sum >= 3);
  return known.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'other';
}

import { sentencesOf } from '../sentences.ts';
import type { Block, Page, Span } from '../types.ts';
import { headOf, isCapitals, openingOf } from './head.ts';
import { aboveAnnex, anyOf, factLexicon, pattern } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** Points a mention needs to be taken for the document itself. */
const enough = 3;

/**
 * The mention that names the document itself: in its letterhead, its title, or where it is told that it was issued.
 * Documents mostly name more of others than of themselves, so that one is only believed for a reason.
 */
export function ownMention(
  page: Page,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Mention | null {
  const judge = judgeOf(page, blocks, numbered(page, mentions));
  const told = toldNumber(page, mentions);
  const points = new Map<string, { mention: Mention; sum: number }>();
  for (const mention of mentions) {
    const known = points.get(mention.number);
    const given = judge(mention);
    if (!known) points.set(mention.number, { mention, sum: given });
    else if (given > known.sum)
      points.set(mention.number, {
        mention: { ...mention, date: mention.date ?? known.mention.date },
        sum: given,
      });
    // Cited once is cited: whoever carries out a document names it in titles too.
    const now = points.get(mention.number);
    if (now && known && given < 0 && mention.number !== told) now.sum -= given <= -6 ? 4 : 2;
  }
  const best = [...points.values()].toSorted((one, other) => other.sum - one.sum)[0];
  return best && best.sum >= enough ? fuller(best.mention, mentions) : null;
}

/** "Conclusion No. 183" is the 183-KL/TW that is written elsewhere. */
function fuller(own: Mention, mentions: readonly Mention[]): Mention {
  if (!own.bare) return own;
  const whole = mentions.find(
    ({ bare, kind, number }) =>
      !bare &&
      kind === own.kind &&
      number.startsWith(own.number) &&
      /^\D/.test(number.slice(own.number.length)),
  );
  return whole ? { ...own, number: whole.number, text: whole.text } : own;
}

function judgeOf(page: Page, blocks: readonly Block[], told: Telling | null): (mention: Mention) => number {
  const { phrases, kinds } = factLexicon(page.language);
  const { end: headEnd } = headOf(page);
  const { end: openingEnd } = openingOf(page);
  const issued = pattern(`${anyOf(phrases.issues)}[\\s,:]{0,4}(?:${kinds}\\s{1,5})?$`);
  const stated = pattern(`${anyOf(phrases.saidIn)}[\\s,:]{0,4}$`);
  const states = new RegExp(`^[\\s,]{0,4}${anyOf(phrases.states)}`, 'iu');
  const behind = (verbs: readonly string[]) => pattern(`${anyOf(verbs)}(?:\\s[\\p{L}]{1,12}){0,3}\\s{0,4}$`);
  const changes = behind([...phrases.amends, ...phrases.replaces, ...phrases.carriesOut]);
  const cites = behind(phrases.cites);
  const letterhead = new RegExp(
    `(?:^|[\\n|])[\\s*_]{0,20}${anyOf(phrases.numberSigns)}\\s{0,4}:?\\s{0,6}$`,
    'iu',
  );
  const attached = new RegExp(`${aboveAnnex(page.language)}[^.;()]{0,90}$`, 'iu');
  const kind = pattern(kinds);
  const isTitleLine = (words: string) => isCapitals(words) && kind.test(words);
  const titles = blocks.filter(({ kind }) => kind === 'heading' || kind === 'aside');
  let next = 0;
  // Both come in the order of the text.
  const inTitle = ({ start, end }: Mention) => {
    while (next < titles.length && (titles[next]?.end ?? 0) < end) next++;
    return (titles[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
  return (mention) => {
    const before = page.text.slice(Math.max(0, mention.start - 90), mention.start);
    const after = page.text.slice(mention.end, mention.end + 40);
    const inHead = mention.start < headEnd;
    let points = 0;
    if (inHead && mention.kind === null && letterhead.test(before)) points += 8;
    if (inHead && attached.test(before)) return 9;
    // Its own title: a line of the first ones that begins with it.
    if (inHead && /(?:^|[\n|])[\s*_#]{0,12}(?:\p{L}{1,12}:\s+|\p{L}{1,12}\s+\p{L}{1,12}\s+)?$/u.test(before))
      points += mention.start < 1500 ? 4 : 2;
    const isTold = mention.start < openingEnd && issued.test(before);
    if (isTold) points += 5;
    if (inHead && stated.test(before)) points += 4;
    if (inHead && states.test(after)) points += 4;
    const isTitle = inTitle(mention);
    if (isTitle) points += 3;
    // "MINIT MESYUARAT … BIL. 2/2026"
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (inHead && /^\s*(?:\n|$)/.test(after) && isTitleLine(line)) points += 6;
    // "… has just issued Notice 4 dated …": the first sentence of a news text says when in either place.
    const isFirst = isTold && told !== null && told.start <= mention.start && mention.start < told.end;
    if (mention.date && !isFirst) points -= 3;
    if (mention.kind === 'other') points -= 3;
    if (mention.bare) points -= 1;
    // What is carried out, changed or replaced is hardly the one that says so.
    if (changes.test(before)) points -= 6;
    else if (!isTitle && cites.test(before)) points -= 4;
    if (/\([^)]{0,80}$/.test(before)) points -= 2;
    return points;
  };
}

/** A sentence that tells that a document was issued, with where the verb stands. */
export interface Telling extends Span {
  readonly verb: number;
  readonly signs: boolean;
}

/** The first sentence of the opening that tells that the document was issued. */
export const issuing = (page: Page): Telling | null => tellings(page)[0] ?? null;

/** All of them: a headline tells it too, often without number and day. */
export function tellings(page: Page): Telling[] {
  const { phrases, kinds } = factLexicon(page.language);
  const verb = pattern(`${anyOf(phrases.issues)}(?=[\\s,:]{1,4}(?:\\p{L}{1,12}\\s){0,2}${kinds})`);
  const signs = pattern(anyOf(phrases.signs));
  return sentencesOf(page, openingOf(page)).flatMap((sentence) => {
    const words = page.text.slice(sentence.start, sentence.end);
    const found = verb.exec(words);
    // "On 5 May the Prime Minister had issued Dispatch 57 dated …" tells of another one.
    if (!found || found.index > 220) return [];
    return { ...sentence, verb: sentence.start + found.index, signs: signs.test(found[0]) };
  });
}

/**
 * The number of what the opening tells to have been issued, if a title names it too: citing it later changes
 * nothing.
 */
function toldNumber(page: Page, mentions: readonly Mention[]): string | null {
  const told = numbered(page, mentions);
  if (!told) return null;
  const titled = mentions.find(({ start }) => start < told.start)?.number;
  return told.number === titled ? told.number : null;
}

/** The first telling with a number, and which. */
function numbered(page: Page, mentions: readonly Mention[]): (Telling & { number: string }) | null {
  for (const told of tellings(page)) {
    const mention = mentions.find(({ start, end }) => end > told.verb && start < told.end);
    if (mention) return { ...told, number: mention.number };
  }
  return null;
}

import type { Day } from '../../day.ts';
import { phrasesOf } from '../phrases/index.ts';
import { edge } from './blanks.ts';
import type { Reading } from './candidate.ts';
import { daysOf, momentsIn } from './moments.ts';
import { perLanguage } from './per-language.ts';

/** What is counted from, in the compact text. */
export interface Anchor {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly isDocument: boolean;
  /** The day it falls on, where that is said or is the document's own. */
  readonly day: Day | null;
}

const grammars = perLanguage((language) => {
  const { thisDocument, stops } = phrasesOf[language].deadlines.relative;
  return {
    thisDocument: new RegExp(`^(?:${thisDocument})${edge.after}`, 'u'),
    stop: new RegExp(`[,.;:()\\[\\]]| - | (?:${stops})${edge.after}`, 'u'),
  };
});

/** An anchor is a few words: what comes later belongs to the sentence. */
const longest = { units: 120, words: 9 };

/** A day so deep in an anchor is not the anchor's own. */
const nearby = 25;

/** What stands behind "within 30 days of"; null where nothing does. */
export function anchorAt(text: string, from: number, reading: Reading): Anchor | null {
  const { thisDocument, stop } = grammars[reading.language];
  const rest = text.slice(from, from + longest.units);
  const document = thisDocument.exec(rest.trimStart())?.[0];
  const until = stop.exec(rest)?.index ?? rest.length;
  const words = document ?? rest.slice(0, until).trim().split(' ').slice(0, longest.words).join(' ');
  const start = from + rest.indexOf(words);
  const place = { words, start, end: start + words.length };
  if (document !== undefined) return { ...place, isDocument: true, day: reading.signedOn };
  // A day has commas and dots of its own: it is looked for in all that follows.
  const [moment] = momentsIn({ text: rest, at: [] }, reading.language);
  if (moment?.grain === 'day' && moment.start <= Math.min(nearby, until)) {
    const end = from + moment.end;
    const told = rest.slice(0, moment.end).trim();
    const day = daysOf(moment, reading.near)?.to ?? null;
    return { words: told, start: end - told.length, end, isDocument: false, day };
  }
  return words === '' ? null : { ...place, isDocument: false, day: null };
}

import type { Quoted } from '../types.ts';
import { type BodyList, bodiesAt, quotes } from './body-list.ts';
import type { Tag } from './lexicon.ts';
import { behindBracket, isMark, outsideBrackets, type Sentence, tagAt } from './sentence.ts';
import type { Token } from './tokens.ts';

/** What is said behind whoever has the job. */
export interface Job {
  /** Token at which the words of the job begin. */
  readonly at: number;
  /** Bodies that are directed to do it by whoever has it. */
  readonly directed: BodyList | null;
}

const before: ReadonlySet<Tag> = new Set<Tag>(['modal', 'to', 'connector']);
const leading: ReadonlySet<Tag> = new Set<Tag>(['adverb', 'lead', 'direct', 'and']);
const joins: ReadonlySet<Tag> = new Set<Tag>([...leading, 'with']);

/** Reads the job that begins at a token, behind "to", "shall" or the name. */
export function jobAt(sentence: Sentence, at: number): Job {
  let begins = at;
  for (;;) {
    const tag = tagAt(sentence, begins);
    if (tag && before.has(tag.tag)) begins = tag.end;
    else if (isMark(sentence, begins, ',—–')) begins += 1;
    else break;
  }
  let next = begins;
  let leads = false;
  let directs = false;
  for (;;) {
    const tag = tagAt(sentence, next, next === begins);
    if (tag && leading.has(tag.tag)) {
      leads ||= tag.tag === 'lead';
      directs ||= tag.tag === 'direct';
      next = tag.end;
    } else if (
      next > begins &&
      isMark(sentence, next, ',') &&
      joins.has(tagAt(sentence, next + 1)?.tag ?? 'verb')
    ) {
      next += 1;
    } else break;
  }
  const directed = directs && !leads ? directedAt(sentence, next) : null;
  const behind = directed ? directed.end : withWhom(sentence, next, true);
  const job = behind ? behindJoin(sentence, behind) : begins;
  const end = endOf(sentence, begins);
  return {
    at: job < end ? job : begins,
    directed,
  };
}

/** Bodies told to do something: "direct the Ministry of Finance to …"; a sort of bodies is left out. */
function directedAt(sentence: Sentence, at: number): BodyList | null {
  const list = bodiesAt(sentence, at);
  const tag = list && tagAt(sentence, list.end)?.tag;
  const does = tag === 'to' || tag === 'verb' || tag === 'adverb' || tag === 'lead' || tag === 'with';
  const named = does || (list && isMark(sentence, list.end, ':'));
  const [first] = list?.bodies ?? [];
  const sort = first?.marked && sentence.lexicon.phrases.kindFirst;
  return first?.proper && !sort && named ? list : null;
}

/** The bodies behind a "with" at a token. */
export function helpersAt(sentence: Sentence, at: number, begins: boolean): BodyList | null {
  const tag = tagAt(sentence, at, begins);
  return tag?.tag === 'with' ? bodiesAt(sentence, tag.end) : null;
}

/** Token behind "in coordination with A, B": null where that is not said here. */
function withWhom(sentence: Sentence, at: number, begins = false): number | null {
  const tag = tagAt(sentence, at, begins);
  if (tag?.tag !== 'with') return null;
  return bodiesAt(sentence, tag.end)?.end ?? null;
}

function behindJoin(sentence: Sentence, at: number): number {
  const next = isMark(sentence, at, ',') ? at + 1 : at;
  const tag = tagAt(sentence, next);
  return tag && before.has(tag.tag) ? tag.end : next;
}

/** Token of the semicolon or colon that ends a clause, outside brackets; the last one else. */
export function endOf(sentence: Sentence, at: number): number {
  for (const next of outsideBrackets(sentence, at)) {
    if (isMark(sentence, next, ';:')) return next;
    if (isMark(sentence, next, '.') && endsSentence(sentence.tokens[next + 1])) return next;
  }
  return sentence.tokens.length;
}

const endsSentence = (next: Token | undefined): boolean => !next || next.word === '.' || next.capital;

/** All who are to work with whoever has the job. */
export function coordinatorsIn(sentence: Sentence, from: number, to: number): Quoted[] {
  const found: Quoted[] = [];
  for (let next = from; next < to; ) {
    const tag = tagAt(sentence, next, next === from);
    const list = tag?.tag === 'with' ? bodiesAt(sentence, tag.end) : null;
    if (list) found.push(...quotes(sentence, list));
    next = Math.max(next + 1, list?.end ?? 0, tag?.end ?? 0, behindBracket(sentence, next));
  }
  return found;
}

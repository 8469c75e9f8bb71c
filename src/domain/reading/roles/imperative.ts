import type { Tag } from './lexicon.ts';
import { isMark, type Sentence, tagAt } from './sentence.ts';
import { behindHelped } from './starts.ts';

const orders: ReadonlySet<Tag> = new Set<Tag>(['verb', 'lead', 'with', 'direct', 'modal']);

/**
 * Whether an order that names nobody begins at a token: "Khẩn trương hoàn thành …". 'opinion' where the words only
 * look like one: "Basically agree with …".
 */
export function imperativeAt(sentence: Sentence, at: number): 'ordered' | 'opinion' | null {
  let next = at;
  let tag = tagAt(sentence, next, true);
  while (tag?.tag === 'adverb') {
    next = tag.end;
    tag = tagAt(sentence, next, true);
  }
  if (tag?.tag === 'opine') return 'opinion';
  if (tag?.tag === 'with' && behindHelped(sentence, next, true) !== null) return null;
  if (tag && orders.has(tag.tag)) return isNoun(sentence, next, tag.end) ? null : 'ordered';
  return next > at && sentence.tokens[next]?.isWord ? 'ordered' : null;
}

/** "Annually by 30 June, the board shall": an adverb and a time, behind which somebody may still be named. */
export function onlySaysWhen(sentence: Sentence, at: number): boolean {
  let tag = tagAt(sentence, at, true);
  if (tag?.tag !== 'adverb') return false;
  while (tag?.tag === 'adverb') tag = tagAt(sentence, tag.end, true);
  return tag?.tag === 'by' || tag?.tag === 'adjunct' || tag?.tag === 'timed';
}

/** "Report No. 424", "Delegates discussed": a noun that looks like a verb. */
function isNoun(sentence: Sentence, first: number, at: number): boolean {
  const word = sentence.tokens[at]?.word ?? '';
  const past = sentence.lexicon.phrases.pastEnds?.test(word) && sentence.tokens[first]?.word.endsWith('s');
  if (past) return true;
  return /^\d/.test(word) || sentence.lexicon.numbered.has(word) || isMark(sentence, at, ':.');
}

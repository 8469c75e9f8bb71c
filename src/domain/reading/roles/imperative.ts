import type { Tag } from './lexicon.ts';
import { behindHelped } from './starts.ts';
import { isMark, type Sentence, tagAt } from './sentence.ts';

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
  if (tag?.tag === 'with' && behindHelped(sentence, next) !== null) return null;
  if (tag && orders.has(tag.tag)) return isNoun(sentence, next, tag.end) ? null : 'ordered';
  // "Annually by 30 June, the board shall": a time, and whose job it is comes later.
  if (tag?.tag === 'by' || tag?.tag === 'adjunct' || tag?.tag === 'timed') return null;
  return next > at && sentence.tokens[next]?.isWord ? 'ordered' : null;
}

/** "Report No. 424", "Delegates discussed": a noun that looks like a verb. */
function isNoun(sentence: Sentence, first: number, at: number): boolean {
  const word = sentence.tokens[at]?.word ?? '';
  const past = sentence.lexicon.phrases.pastEnds?.test(word) && sentence.tokens[first]?.word.endsWith('s');
  if (past) return true;
  return /^\d/.test(word) || sentence.lexicon.numbered.has(word) || isMark(sentence, at, ':.');
}

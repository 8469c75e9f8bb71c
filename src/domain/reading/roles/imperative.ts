import type { Tag } from './lexicon.ts';
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
  if (tag && orders.has(tag.tag)) return isNoun(sentence, next, tag.end) ? null : 'ordered';
  return next > at && sentence.tokens[next]?.isWord ? 'ordered' : null;
}

/** "Report No. 424", "Delegates discussed": a noun that looks like a verb. */
function isNoun(sentence: Sentence, first: number, at: number): boolean {
  const word = sentence.tokens[at]?.word ?? '';
  const past = sentence.lexicon.phrases.pastEnds?.test(word) && sentence.tokens[first]?.word.endsWith('s');
  if (past) return true;
  return /^\d/.test(word) || sentence.lexicon.numbered.has(word) || isMark(sentence, at, ':.');
}

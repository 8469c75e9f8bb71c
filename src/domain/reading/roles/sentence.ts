import type { Page, Quoted, Span } from '../types.ts';
import { type Found, type Kind, type Lexicon, lexiconOf, onShelf, type Tag } from './lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence in tokens, with what its language's phrases say of each. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

export function sentenceOf(page: Page, span: Span): Sentence {
  return { text: page.text, span, tokens: tokensOf(page.text, span), lexicon: lexiconOf(page.language) };
}

/** The phrase at a token. One in capitals is part of a name, unless a sentence begins there. */
export function tagAt(sentence: Sentence, at: number, begins = false): Found<Tag> | null {
  const { tokens, lexicon } = sentence;
  const token = tokens[at];
  if (!token) return null;
  const opener = begins ? onShelf(lexicon.openers, tokens, at) : null;
  const inside = onShelf(lexicon.tags, tokens, at);
  const found = opener && opener.end >= (inside?.end ?? 0) ? opener : inside;
  if (found && (!token.capital || begins || found.tag === 'and' || found.tag === 'each')) return found;
  if (!token.isWord || (token.capital && !begins) || lexicon.notVerbs.has(token.word)) return null;
  const { verbBegins, verbEnds, adverbEnds } = lexicon.phrases;
  if (adverbEnds?.test(token.word)) return { tag: 'adverb', end: at + 1 };
  if (verbBegins?.test(token.word) || (begins && verbEnds?.test(token.word)))
    return { tag: 'verb', end: at + 1 };
  return null;
}

/** The kind of body ("Ministry") or the name that begins at a token. */
export function kindAt(sentence: Sentence, at: number): Found<Kind> | null {
  const kind = onShelf(sentence.lexicon.kinds, sentence.tokens, at);
  return kind?.tag === 'notKind' ? null : kind;
}

export const isMark = (sentence: Sentence, at: number, marks: string): boolean => {
  const token = sentence.tokens[at];
  return token !== undefined && !token.isWord && marks.includes(token.word);
};

/** Behind a bracket that opens at a token; the token itself where none does. */
export function behindBracket(sentence: Sentence, at: number): number {
  return sentence.tokens[at]?.closes ?? at;
}

/** The tokens from one to before another that stand in no bracket. */
export function* outsideBrackets(sentence: Sentence, from: number, to = sentence.tokens.length) {
  for (let at = from; at < to; at = Math.max(at + 1, behindBracket(sentence, at))) yield at;
}

/** The words from one token to before another. */
export function quoted(sentence: Sentence, from: number, to: number): Quoted {
  const start = sentence.tokens[from]?.start ?? sentence.span.end;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const text = sentence.text
    .slice(start, end)
    .replace(/[\s*_]+/gu, ' ')
    .trim();
  return { start, end, text };
}

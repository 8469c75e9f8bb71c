import { type BodyList, bodiesAt } from './body-list.ts';
import { endOf } from './job.ts';
import { isMark, outsideBrackets, type Sentence, tagAt } from './sentence.ts';

const longest = 14;

/** A job told of a thing, or of somebody who is no office: "Akaun hendaklah diaudit oleh …", "The contractor shall". */
export interface Impersonal {
  /** Who does it ("by …"); null where that is not said. */
  readonly by: BodyList | null;
  /** Tokens of the subject where it is somebody. */
  readonly subject: { readonly from: number; readonly end: number } | null;
  /** Token of the "shall". */
  readonly at: number;
}

/** Reads such a clause; null where it has no "shall" soon enough or only says what a thing is like. */
export function impersonalAt(sentence: Sentence, at: number): Impersonal | null {
  for (const next of outsideBrackets(sentence, at, at + longest)) {
    const token = sentence.tokens[next];
    if (!token || isMark(sentence, next, ',;:.')) return null;
    const tag = tagAt(sentence, next);
    const by = tag?.tag === 'by' ? bodiesAt(sentence, tag.end) : null;
    if (by && tagAt(sentence, by.end)?.tag === 'lead') return { by, subject: null, at: by.end };
    const future = sentence.lexicon.future.has(token.word);
    if (tag?.tag === 'modal' && next > at) return future ? null : said(sentence, at, next, tag.end);
    if (tag?.tag === 'tell' || tag?.tag === 'assign') return null;
  }
  return null;
}

function said(sentence: Sentence, from: number, modal: number, at: number): Impersonal | null {
  const { tokens, lexicon } = sentence;
  if (isPassive(sentence, at)) return { by: doerOf(sentence, at), subject: null, at: modal };
  const words = tokens.slice(from, modal).filter(({ isWord }) => isWord);
  const head = lexicon.phrases.kindFirst ? words[0] : words.at(-1);
  if (!head || words.length > 4 || !lexicon.phrases.doers?.test(head.word)) return null;
  const article = lexicon.phrases.articles.includes(tokens[from]?.word ?? '');
  return { by: null, subject: { from: article ? from + 1 : from, end: modal }, at: modal };
}

/** Whether a passive stands behind the "shall". */
export function isPassive(sentence: Sentence, at: number): boolean {
  const { passiveBegins } = sentence.lexicon.phrases;
  const tag = tagAt(sentence, at);
  const next = tag?.tag === 'adverb' ? tag.end : at;
  return (
    tagAt(sentence, next)?.tag === 'passive' ||
    passiveBegins?.test(sentence.tokens[next]?.word ?? '') === true
  );
}

/** "by the Ministry of Finance", in the same clause. */
export function doerOf(sentence: Sentence, at: number): BodyList | null {
  const end = endOf(sentence, at);
  for (const next of outsideBrackets(sentence, at, end)) {
    const tag = tagAt(sentence, next);
    const list = tag?.tag === 'by' ? bodiesAt(sentence, tag.end) : null;
    if (list) return list;
  }
  return null;
}

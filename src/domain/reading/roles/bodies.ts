import type { Page, Quoted, Span } from '../types.ts';
import { bodiesAt, quotes } from './body-list.ts';
import { nameEnd } from './one-body.ts';
import { isMark, quoted, type Sentence, sentenceOf, tagAt } from './sentence.ts';

/** All bodies a stretch of text names, in its order, each by its whole name. */
export function findBodies(page: Page, span: Span): Quoted[] {
  const sentence = sentenceOf(page, span);
  const found: Quoted[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const list = bodiesAt(sentence, at);
    if (list) found.push(...quotes(sentence, list));
    at = Math.max(at + 1, list?.end ?? 0);
  }
  return found;
}

/**
 * The bodies of a table's cell. Unlike running text a cell holds nothing else, so a name of an unknown kind
 * ("VTV, VOV") counts as well; what "and" joins within a name stays together. A label ("Chủ trì:") is passed over,
 * and what a label of helpers heads is left out.
 */
export function bodiesOfCell(page: Page, span: Span): Quoted[] {
  const sentence = sentenceOf(page, span);
  const found: Quoted[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    if (!sentence.tokens[at]?.isWord || tagAt(sentence, at)?.tag === 'and') {
      at += 1;
      continue;
    }
    if (isMark(sentence, at + 1, '.)') && /^\d/u.test(sentence.tokens[at]?.word ?? '')) {
      at += 2;
      continue;
    }
    const label = tagAt(sentence, at, true);
    if (label && isMark(sentence, label.end, ':')) {
      if (label.tag === 'addressHelp') break;
      if (label.tag === 'address' || label.tag === 'lead') {
        at = label.end + 1;
        continue;
      }
    }
    const list = bodiesAt(sentence, at);
    const end = list?.end ?? unknownEnd(sentence, at);
    found.push(...(list ? quotes(sentence, list) : [quoted(sentence, at, end)]));
    at = end;
  }
  return found;
}

function unknownEnd(sentence: Sentence, at: number): number {
  let end = Math.max(at + 1, nameEnd(sentence, at + 1));
  while (end < sentence.tokens.length && !isMark(sentence, end, ',;')) end += 1;
  return end;
}

import { type Body, bodyAt } from './one-body.ts';
import { type Sentence, tagAt } from './sentence.ts';

const longest = 8;

/**
 * A body, or any name in capitals that is no thing's: "the Archivist", "Khánh Hòa". To be asked only where a "shall"
 * behind it makes it somebody.
 */
export function anyNameAt(sentence: Sentence, at: number, inList = false): Body | null {
  return bodyAt(sentence, at, inList) ?? nameAt(sentence, at);
}

function nameAt(sentence: Sentence, at: number): Body | null {
  const { tokens, lexicon } = sentence;
  const article = tagAt(sentence, at);
  const marked = article?.tag === 'each';
  const from = marked ? article.end : at;
  let end = from;
  for (let next = from; next < from + longest; next += 1) {
    const token = tokens[next];
    if (!token?.isWord || lexicon.things.has(token.word)) break;
    if (token.capital) end = next + 1;
    else if (tagAt(sentence, next)?.tag !== 'inName') break;
  }
  const thing = lexicon.things.has(tokens[end]?.word ?? '') || (!marked && end < from + 2);
  return end === from || thing ? null : { from, end, proper: true, marked, bare: false };
}

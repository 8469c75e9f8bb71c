import type { Assignment } from '../types.ts';
import { bodiesAt } from './body-list.ts';
import { onShelf } from './lexicon.ts';
import { isMark, outsideBrackets, type Sentence, tagAt } from './sentence.ts';
import { subjectAt } from './subject.ts';
import { worded } from './worded.ts';

const longestName = 6;

/** "Dato' Karim meminta Unit Kewangan …": somebody by a name gives the job. */
export function givenBySomebody(sentence: Sentence, at: number): Assignment | null {
  for (let next = at; next <= at + longestName && sentence.tokens[next]?.capital; ) {
    next += 1;
    const given = tagAt(sentence, next)?.tag === 'assign' ? givenFrom(sentence, next) : null;
    if (given) return given;
  }
  return null;
}

/**
 * "To …  the Prime Minister requests X:" above a list, wherever whoever gives the job stands: no comma need part a
 * purpose from it.
 */
export function givenBelow(sentence: Sentence): Assignment | null {
  const { tokens, lexicon } = sentence;
  if (!isMark(sentence, tokens.length - 1, ':')) return null;
  for (const at of outsideBrackets(sentence, 1)) {
    const giver = tokens[at]?.capital ? onShelf(lexicon.givers, tokens, at) : null;
    const given = giver && givenFrom(sentence, giver.end);
    if (given) return given;
  }
  return null;
}

export function givenFrom(sentence: Sentence, at: number): Assignment | null {
  const tag = tagAt(sentence, at, true);
  return tag?.tag === 'assign' ? givenAt(sentence, tag.end) : null;
}

/** "assign X to …", read from X on. */
export function givenAt(sentence: Sentence, at: number): Assignment | null {
  const list = bodiesAt(sentence, at);
  if (!list) return null;
  const as = tagAt(sentence, list.end)?.tag;
  const aside = as === 'adjunct' || isMark(sentence, list.end, ',') ? subjectAt(sentence, at) : null;
  return worded(sentence, list, aside?.role === 'has' ? aside.at : list.end, list.end);
}

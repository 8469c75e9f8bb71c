import { onShelf, type Tag } from './lexicon.ts';
import { isMark, kindAt, type Sentence, tagAt } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A body's name: tokens from `from` (the article left out) to before `end`. */
export interface Body {
  readonly from: number;
  readonly end: number;
  /** One body by its own name ("Bộ Tài chính"), not a sort of bodies ("các bộ, ngành"). */
  readonly proper: boolean;
  /** Began with "the", "all", "các", "semua" or the like. */
  readonly marked: boolean;
  /** A kind and no more: "các Tập đoàn". */
  readonly bare: boolean;
}

const longest = 40;
const carriesOn: ReadonlySet<Tag> = new Set<Tag>(['each', 'inName', 'behindName']);

/**
 * Reads one body that begins at a token, up to what cannot belong to a name: a verb, a comma, an "and".
 *
 * @param inList whether another body stands before it, so that "tổ chức" is a noun
 */
export function bodyAt(sentence: Sentence, at: number, inList = false): Body | null {
  const { tokens, lexicon } = sentence;
  let from = at;
  let behind = at;
  for (
    let tag = tagAt(sentence, behind);
    tag?.tag === 'each' && behind < at + 5;
    tag = tagAt(sentence, behind)
  ) {
    if (lexicon.phrases.articles.includes(tokens[behind]?.word ?? '')) from = tag.end;
    behind = tag.end;
  }
  const marked = behind > at;
  const core = sentence.lexicon.phrases.kindFirst
    ? kindFirst(sentence, behind, inList || marked)
    : kindWithin(sentence, behind);
  if (!core) return null;
  const kind = lexicon.phrases.kindFirst ? kindWords(sentence, behind) : null;
  const end = nameEnd(sentence, core.end, kind);
  return { from, end, proper: core.proper, marked, bare: end === core.end };
}

interface Core {
  readonly end: number;
  readonly proper: boolean;
}

function kindFirst(sentence: Sentence, at: number, inList: boolean): Core | null {
  const { tokens } = sentence;
  const kind = kindAt(sentence, at);
  if (!kind || kind.tag === 'part')
    return standsForItself(sentence, at) ? { end: at + 1, proper: true } : null;
  if (kind.tag === 'listKind' && !inList) return null;
  const own = kind.end > at + 1 || tokens[at]?.acronym === true || tokens[kind.end]?.capital === true;
  return { end: kind.end, proper: kind.tag === 'name' || (own && tokens[at]?.capital === true) };
}

/** "Central Organizing Committee", "relevant agencies": the kind is the last word before "of", a verb or a comma. */
function kindWithin(sentence: Sentence, at: number): Core | null {
  const { tokens } = sentence;
  let end = 0;
  let acronym = 0;
  let proper = false;
  for (let next = at; next < at + 10; ) {
    const token = tokens[next];
    if (!token?.isWord) break;
    const kind = kindAt(sentence, next);
    if (kind) {
      proper = token.capital && tokens[kind.end - 1]?.word.endsWith('s') === false;
      end = kind.end;
      next = kind.end;
      continue;
    }
    const tag = tagAt(sentence, next)?.tag;
    if (tag === 'and' ? end > 0 || next === at : tag !== undefined) break;
    if (end > 0 && !token.capital) break;
    next += 1;
    if (
      token.acronym &&
      !sentence.lexicon.things.has(token.word) &&
      (next === at + 1 || ofSomebody(tokens[next - 2]))
    )
      acronym = next;
  }
  if (end > 0) return { end, proper };
  return acronym > 0 ? { end: acronym, proper: true } : null;
}

function kindWords(sentence: Sentence, at: number): string | null {
  const kind = kindAt(sentence, at);
  if (!kind) return null;
  return sentence.tokens
    .slice(at, kind.end)
    .map(({ word }) => word)
    .join(' ');
}

/** "MOF", but no word of a title in capitals and no label ("TARIKH"). */
const standsForItself = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  tokens[at]?.acronym === true && !lexicon.things.has(tokens[at].word);

const ofSomebody = (token: Token | undefined): boolean => token?.word.endsWith("'s") === true;

/**
 * Where a name that goes on behind its kind ends.
 *
 * @param again the kind, if another body begins where it stands again ("Bộ Y tế Bộ Tài chính", on two lines)
 */
export function nameEnd(sentence: Sentence, at: number, again: string | null = null): number {
  const { tokens, lexicon } = sentence;
  let ended = at;
  let linked = lexicon.phrases.kindFirst;
  let ranges = false;
  let behindLink = -1;
  for (let next = at; next < at + longest; ) {
    const token = tokens[next];
    if (!token) break;
    if (!token.isWord) {
      if (!isMark(sentence, next, '-–') || !tokens[next + 1]?.capital) break;
      next += 1;
      continue;
    }
    const name = kindAt(sentence, next);
    if (again !== null && token.capital && kindWords(sentence, next) === again) break;
    const whole = name?.tag === 'name' || name?.tag === 'part';
    const compound = token.capital ? onShelf(lexicon.tags, tokens, next) : null;
    const found = tagAt(sentence, next);
    const tag = whole || (name && found?.tag !== 'direct' && name.end > (found?.end ?? 0)) ? null : found;
    if (tag?.tag === 'each' && !lexicon.phrases.kindFirst && next !== behindLink) break;
    if (tag?.tag === 'to' && ranges) ranges = false;
    else if (tag && !carriesOn.has(tag.tag)) break;
    else if (tag?.tag === 'inName') {
      linked = true;
      behindLink = tag.end;
      ranges ||= lexicon.phrases.ranges.includes(token.word);
    } else if (!tag && !name && !token.capital && !linked) break;
    next = Math.max(next + 1, name?.end ?? 0, tag?.end ?? 0, compound?.end ?? 0);
    if (tag?.tag !== 'inName') ended = next;
  }
  return ended;
}

import { anyNameAt } from './any-name.ts';
import { type BodyList, bodiesAt } from './body-list.ts';
import { onShelf, type Tag } from './lexicon.ts';
import { isPassive } from './passive.ts';
import { isMark, outsideBrackets, type Sentence, tagAt } from './sentence.ts';

/** What a sentence says of the bodies it begins with. `at` is the token behind what says so. */
export type Subject =
  /** They give a job to others: "The Politburo requested …". */
  | { readonly role: 'gives'; readonly list: BodyList; readonly at: number }
  /** They have one: "The Ministry of Finance shall …". */
  | { readonly role: 'has'; readonly list: BodyList; readonly at: number }
  /** They are named and nothing is said of them: "(2) Bộ Tài chính:". */
  | { readonly role: 'named'; readonly list: BodyList; readonly at: number }
  /** Something else is told of them; `goesOn` where what they said follows, `opinion` where they agree or thank. */
  | { readonly role: 'told'; readonly goesOn: boolean; readonly opinion: boolean };

const acts: ReadonlySet<Tag> = new Set<Tag>(['modal', 'lead', 'with', 'adverb', 'verb', 'direct', 'to']);
const longestAside = 150;

/** Reads the bodies a clause begins with and what is said of them; null where none are named. */
export function subjectAt(sentence: Sentence, at: number): Subject | null {
  const list = bodiesAt(sentence, at);
  if (!list) return namedOnly(sentence, at);
  const { end } = list;
  if (isMark(sentence, end, ':') || nothingBehind(sentence, end)) return namedAt(sentence, list);
  const giver = onShelf(sentence.lexicon.givers, sentence.tokens, list.bodies[0]?.from ?? at) !== null;
  const behind = behindAdverbs(sentence, end);
  const request = giver ? tagAt(sentence, behind) : null;
  const tag = request?.tag === 'assign' ? request : tagAt(sentence, end);
  // "The offices assigned must …": whoever was given it has it.
  if (tag?.tag === 'assign' && !giver && tagAt(sentence, tag.end)?.tag === 'modal')
    return { role: 'has', list, at: tag.end };
  if (tag?.tag === 'assign' || (giver && tag?.tag === 'direct')) return { role: 'gives', list, at: tag.end };
  const opinion = onShelf(sentence.lexicon.openers, sentence.tokens, behind)?.tag === 'opine';
  // Whoever gives jobs may give one behind what is told: "…khẳng định …, yêu cầu các địa phương …".
  if (tag?.tag === 'tell') {
    const goesOn = saysThat(sentence, tag.end) || isMark(sentence, tag.end, ',:');
    return { role: 'told', goesOn, opinion: opinion || (giver && !goesOn) };
  }
  if (opinion || (tag && foretells(sentence, end, tag.end))) return { role: 'told', goesOn: false, opinion };
  if (behind > end && sentence.lexicon.phrases.pastEnds?.test(sentence.tokens[behind]?.word ?? ''))
    return { role: 'told', goesOn: false, opinion: false };
  if (tag && acts.has(tag.tag)) return { role: 'has', list, at: end };
  return behindAside(sentence, list);
}

/** "The Archivist shall": a name of no known kind is somebody where it is told to act. */
function namedOnly(sentence: Sentence, at: number): Subject | null {
  const list = bodiesAt(sentence, at, anyNameAt);
  if (!list) return null;
  const modal = tagAt(sentence, list.end);
  const aside = modal ? null : behindAside(sentence, list);
  const shall = aside?.role === 'has' ? tagAt(sentence, aside.at) : modal;
  if (shall?.tag !== 'modal' || isPassive(sentence, shall.end)) return null;
  return aside ?? { role: 'has', list, at: list.end };
}

/** "Bộ Chính trị sẽ có chỉ đạo": what will be, not what is asked. */
function foretells(sentence: Sentence, at: number, behind: number): boolean {
  const future = sentence.lexicon.future.has(sentence.tokens[at]?.word ?? '');
  return future && tagAt(sentence, behind)?.tag === 'tell';
}

function behindAdverbs(sentence: Sentence, at: number): number {
  let next = at;
  for (
    let tag = tagAt(sentence, next);
    tag?.tag === 'adverb' || tag?.tag === 'and';
    tag = tagAt(sentence, next)
  )
    next = tag.end;
  return next;
}

function namedAt(sentence: Sentence, list: BodyList): Subject | null {
  if (nothingBehind(sentence, list.end)) return { role: 'named', list, at: list.end };
  const tag = tagAt(sentence, list.end + 1, true);
  if (tag && acts.has(tag.tag)) return { role: 'has', list, at: list.end + 1 };
  return { role: 'named', list, at: list.end };
}

function nothingBehind(sentence: Sentence, at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    if (next >= sentence.tokens.length) return true;
    if (!isMark(sentence, next, '.:;,')) return false;
  }
  return false;
}

function saysThat(sentence: Sentence, at: number): boolean {
  return [at, at + 1, at + 2, at + 3].some((next) => tagAt(sentence, next)?.tag === 'that');
}

/** Behind all of ", in consultation with A, and in coordination with B,". */
function behindHelpers(sentence: Sentence, at: number): number {
  let end = at;
  for (let next = at; ; next = end) {
    while (isMark(sentence, next, ',—–') || tagAt(sentence, next)?.tag === 'and') next += 1;
    const tag = tagAt(sentence, next);
    const helpers = tag?.tag === 'with' ? bodiesAt(sentence, tag.end) : null;
    if (!helpers) return end === at ? at : next;
    end = helpers.end;
  }
}

/** Whether a relative pronoun stands at a token: "orang yang ditugaskan" is no order. */
function isRelative(sentence: Sentence, at: number, first: number): boolean {
  return at >= first && sentence.lexicon.relatives.has(sentence.tokens[at]?.word ?? '');
}

/** "Chủ tịch các tỉnh từ A đến B:": no more is said of them before the colon at the end. */
function leadsIn(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (!isMark(sentence, tokens.length - 1, ':')) return false;
  for (const next of outsideBrackets(sentence, at + 1)) {
    if (isMark(sentence, next, ',;:')) return true;
    const tag = tagAt(sentence, next)?.tag;
    if (tag && (acts.has(tag) || tag === 'tell' || tag === 'assign')) return false;
  }
  return true;
}

/** "X, in consultation with Y, shall": looks behind what is put in between. */
function behindAside(sentence: Sentence, list: BodyList): Subject | null {
  const first = tagAt(sentence, list.end)?.tag;
  const comma = isMark(sentence, list.end, ',—–-');
  const circumstance = (comma ? tagAt(sentence, list.end + 1)?.tag : first) === 'adjunct';
  // "The group created by …", "agencies pursuing …": whoever it is still.
  const word = sentence.tokens[list.end]?.word ?? '';
  const { pastEnds, verbEnds } = sentence.lexicon.phrases;
  const made = !first && pastEnds !== null && (pastEnds.test(word) || verbEnds?.test(word) === true);
  if (!comma && !made && first !== 'adjunct' && first !== 'with' && first !== 'that') return null;
  const helped = behindHelpers(sentence, list.end);
  const acted = helped > list.end ? tagAt(sentence, helped) : null;
  if (acted && acted.tag !== 'with' && acts.has(acted.tag)) return { role: 'has', list, at: helped };
  if (first === 'adjunct' && leadsIn(sentence, list.end)) return { role: 'named', list, at: list.end };
  const last = Math.min(sentence.tokens.length, list.end + longestAside);
  for (const next of outsideBrackets(sentence, list.end + 1, last)) {
    if (isMark(sentence, next, ';:')) return null;
    const tag = isRelative(sentence, next - 1, list.end) ? null : tagAt(sentence, next);
    if (tag?.tag === 'modal' || tag?.tag === 'lead') return { role: 'has', list, at: next };
    if (tag?.tag === 'assign' && first === 'adjunct') return { role: 'gives', list, at: tag.end };
    const orders =
      tag?.tag === 'adverb' || tag?.tag === 'verb' || tag?.tag === 'direct' || tag?.tag === 'with';
    if (orders && circumstance && isMark(sentence, next - 1, ',')) return { role: 'has', list, at: next };
  }
  return null;
}

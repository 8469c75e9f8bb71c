import type { Quoted } from '../types.ts';
import { type Body, bodyAt, nameEnd } from './one-body.ts';
import { behindBracket, isMark, kindAt, quoted, type Sentence, tagAt } from './sentence.ts';

/** Bodies named one after the other, as one list; `end` is the token behind the last. */
export interface BodyList {
  readonly bodies: readonly Body[];
  readonly end: number;
}

const most = 60;

/**
 * Reads "A, B và các cơ quan liên quan" from a token on; null where no body begins there.
 *
 * @param read how one body is read
 */
export function bodiesAt(sentence: Sentence, at: number, read = bodyAt): BodyList | null {
  const first = withKindBehind(sentence, read(sentence, at));
  if (!first) return null;
  const bodies = [first];
  let current = first;
  let behind = behindAside(sentence, current.end);
  while (bodies.length < most) {
    const names = endsInKinds(sentence, current) ? namesAfterColon(sentence, current.end) : null;
    if (names) return { bodies: [...bodies.slice(0, -1), ...names.bodies], end: names.end };
    const mark = separatorAt(sentence, behind);
    if (mark === null) break;
    const inList = !current.proper || kindsAtEnd(sentence, current).length > 0;
    const next = withKindBehind(sentence, read(sentence, mark.end, inList));
    if (next && splits(sentence, current, next, mark.end)) {
      bodies.push(next);
      current = next;
    } else {
      const end = next ? next.end : grown(sentence, current, mark);
      if (end === null) break;
      current = { ...current, end, bare: false };
      bodies[bodies.length - 1] = current;
    }
    behind = behindAside(sentence, current.end);
  }
  return { bodies, end: behind };
}

/** "The National Council (NC) staff": the kind stands behind the short form. */
function withKindBehind(sentence: Sentence, body: Body | null): Body | null {
  if (!body || sentence.lexicon.phrases.kindFirst) return body;
  const behind = behindBracket(sentence, body.end);
  const kind = behind > body.end && !sentence.tokens[behind]?.capital ? kindAt(sentence, behind) : null;
  return kind ? { ...body, end: kind.end } : body;
}

/** "các ban", "các Tập đoàn": where the kind of bodies begins in which a name ends. */
function kindsAtEnd(sentence: Sentence, { from, end }: Body): number[] {
  const places = [end - 3, end - 2, end - 1].filter((at) => at >= from);
  return places.filter((at) => kindAt(sentence, at)?.end === end);
}

function endsInKinds(sentence: Sentence, body: Body): boolean {
  if (!isMark(sentence, body.end, ':')) return false;
  return kindsAtEnd(sentence, body).some((at) => tagAt(sentence, at - 1)?.tag === 'each');
}

/** Behind a bracket, and behind a body through which another acts. */
function behindAside(sentence: Sentence, at: number): number {
  const behind = behindBracket(sentence, at);
  const next = isMark(sentence, behind, ',') ? behind + 1 : behind;
  const through = tagAt(sentence, next);
  if (through?.tag !== 'through') return behind;
  const body = bodyAt(sentence, through.end);
  return body ? behindBracket(sentence, body.end) : behind;
}

/** The bodies of a list in the document's words. */
export function quotes(sentence: Sentence, list: BodyList): Quoted[] {
  return list.bodies.map(({ from, end }) => quoted(sentence, from, end));
}

interface Separator {
  readonly end: number;
  readonly and: boolean;
  /** A semicolon: the name before it cannot go on behind it. */
  readonly strong: boolean;
}

function separatorAt(sentence: Sentence, at: number): Separator | null {
  const comma = isMark(sentence, at, ',;/');
  const next = comma ? at + 1 : at;
  const and = tagAt(sentence, next);
  if (and?.tag === 'and') return { end: and.end, and: true, strong: isMark(sentence, at, ';') };
  return comma ? { end: next, and: false, strong: isMark(sentence, at, ';') } : null;
}

/** Whether the next body stands for itself, and is no further word of a sort of bodies ("các bộ, ngành"). */
function splits(sentence: Sentence, current: Body, next: Body, at: number): boolean {
  if (next.marked) return true;
  const { kindFirst } = sentence.lexicon.phrases;
  const grows = !sentence.tokens[current.from]?.capital && sentence.tokens[at]?.capital === true;
  if (kindFirst) return next.proper || grows;
  const namesKind = !sentence.tokens[at]?.capital || kindAt(sentence, at) !== null;
  return current.proper && (namesKind || !current.marked);
}

/** The end of a name that goes on behind a comma or an "and": "Bộ Văn hóa, Thể thao và Du lịch". */
function grown(sentence: Sentence, current: Body, { end: at, and, strong }: Separator): number | null {
  const token = sentence.tokens[at];
  if (strong || !token?.isWord || token.acronym) return null;
  const tag = tagAt(sentence, at);
  if (tag && tag.tag !== 'inName') return null;
  const before = sentence.tokens[current.end - 1];
  const { kindFirst } = sentence.lexicon.phrases;
  const small = and && !current.bare && (kindFirst || !current.proper);
  // "các tỉnh Nghệ An, Gia Lai": a sort of bodies, and which of them.
  const named = current.proper || (current.marked && before?.capital === true);
  const goesOn = token.capital ? (kindFirst ? named : before?.capital === true) : small;
  return goesOn ? Math.max(at + 1, nameEnd(sentence, token.capital ? at : at + 1)) : null;
}

/** "các Tập đoàn: A, B", "Action: A": the names behind a colon are the bodies. */
export function namesAfterColon(sentence: Sentence, at: number): BodyList | null {
  if (!isMark(sentence, at, ':')) return null;
  const bodies: Body[] = [];
  for (let next = at + 1; bodies.length < most; ) {
    const token = sentence.tokens[next];
    if (!token?.capital || (bodies.length === 0 && tagAt(sentence, next, true))) break;
    const end = nameEnd(sentence, next + 1);
    bodies.push({ from: next, end, proper: true, marked: false, bare: false });
    next = separatorAt(sentence, end)?.end ?? sentence.tokens.length;
  }
  const last = bodies.at(-1);
  return last ? { bodies, end: last.end } : null;
}

import { bodiesAt } from './body-list.ts';
import { helpersAt } from './job.ts';
import type { Tag } from './lexicon.ts';
import { behindBracket, isMark, kindAt, outsideBrackets, type Sentence, tagAt } from './sentence.ts';
import { subjectAt } from './subject.ts';

/** A token at which whoever has a job may be named. */
export interface Start {
  readonly at: number;
  /** Whether only circumstances ("Within 60 days of …,") stand before it, so that a verb here is an order. */
  readonly imperative: boolean;
  /** Behind "decided that": whatever is said here is to be so. */
  readonly decided: boolean;
  /**
   * Behind the last name that was passed. A start before it is behind a comma that may be part of the name: only a
   * "shall" makes a subject of what stands there.
   */
  readonly named: number;
  /** The sentence began with what it is about ("Về …,"), whose words may look like an order. */
  readonly topic: boolean;
}

const most = 40;
const circumstances: ReadonlySet<Tag> = new Set<Tag>([
  'adjunct',
  'timed',
  'topic',
  'address',
  'inName',
  'to',
  'by',
]);

/** The places of a sentence where its subject may stand: its beginning, and behind a comma, a colon or "that". */
export function* startsOf(sentence: Sentence): Generator<Start> {
  const first = behindConnectors(sentence, behindMarker(sentence, 0));
  let start: Start = { at: first, imperative: true, decided: false, named: 0, topic: false };
  for (let count = 0; count < most && start.at < sentence.tokens.length; count += 1) {
    yield start;
    const next = nextStart(sentence, start);
    if (!next) break;
    start = { ...next, at: behindConnectors(sentence, next.at) };
  }
  if (tagAt(sentence, first, true)?.tag === 'timed') yield* behindTime(sentence, first);
}

/** Behind what an item begins with: "3.", "(1)", "b)", "-". */
function behindMarker(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  let next = at;
  for (let step = 0; step < 6; step += 1) {
    const bracket = behindBracket(sentence, next);
    const word = tokens[next]?.word ?? '';
    if (bracket > next && bracket <= next + 3) next = bracket;
    else if (isInSquare(sentence, next)) next += 1;
    else if (isMark(sentence, next, '-–—.;:,')) next += 1;
    else if (isMark(sentence, next + 1, '.)') && /^(?:\d{1,3}|\p{L}|[ivx]{1,5})$/u.test(word)) next += 2;
    else break;
  }
  return next;
}

/** "[2]": square brackets are no tokens. */
function isInSquare({ text, tokens }: Sentence, at: number): boolean {
  const { start, end, word = '' } = tokens[at] ?? {};
  return (
    start !== undefined && /^\d{1,3}$/u.test(word) && text[start - 1] === '[' && text[end ?? start] === ']'
  );
}

function behindConnectors(sentence: Sentence, at: number): number {
  let next = at;
  for (let step = 0; step < 5; step += 1) {
    const tag = tagAt(sentence, next, true);
    if (tag?.tag === 'connector' || tag?.tag === 'and') next = tag.end;
    else if (next > at && isMark(sentence, next, ',')) next += 1;
    else break;
  }
  return next;
}

function nextStart(sentence: Sentence, { at, imperative, named: before, topic: was }: Start): Start | null {
  const tag = tagAt(sentence, at, true)?.tag;
  const colon = tag === 'topic' || tag === 'address' ? colonBehind(sentence, at) : null;
  if (colon !== null) return { at: colon + 1, imperative, decided: false, named: 0, topic: false };
  const topic = was || tag === 'topic';
  const stays = imperative && tag !== undefined && circumstances.has(tag);
  let named = before;
  for (const next of outsideBrackets(sentence, at)) {
    const helped = behindHelped(sentence, next, next === at);
    if (helped !== null) return { at: helped, imperative: stays, decided: false, named, topic };
    if (isMark(sentence, next, ',;:—')) {
      // "Dự án A: Lập lại …": a label, and an order behind it.
      const labelled =
        imperative && isMark(sentence, next, ':') && sentence.tokens[next + 1]?.capital === true;
      return { at: next + 1, imperative: stays || labelled, decided: false, named, topic };
    }
    named = Math.max(named, nameBehind(sentence, next));
    const that = tagAt(sentence, next);
    const decided = that?.tag === 'decide' && tagAt(sentence, that.end)?.tag !== 'to' && tag === undefined;
    if (that && decided) return { at: that.end, imperative: false, decided, named: 0, topic };
    if (that?.tag === 'that') return { at: that.end, imperative: false, decided: false, named: 0, topic };
  }
  return null;
}

/** "In consultation with A and B, the office shall": behind the last comma, where whoever has the job begins. */
export function behindHelped(sentence: Sentence, at: number, begins: boolean): number | null {
  const helpers = helpersAt(sentence, at, begins);
  if (!helpers || tagAt(sentence, helpers.end)?.tag !== 'modal') return null;
  const last = helpers.bodies.findLast(({ from }) => {
    const behind = tagAt(sentence, from - 1)?.tag === 'each' ? from - 1 : from;
    return isMark(sentence, behind - 1, ',');
  });
  return last === undefined || last === helpers.bodies[0] ? null : last.from;
}

/** Where a name that begins at a token ends, with the commas in it. */
function nameBehind(sentence: Sentence, at: number): number {
  const { kindFirst } = sentence.lexicon.phrases;
  return (kindFirst && kindAt(sentence, at) && bodiesAt(sentence, at)?.bodies[0]?.end) || at;
}

/** The colon at which a subject matter ends: "Về …: giao …". */
function colonBehind(sentence: Sentence, at: number): number | null {
  for (const next of outsideBrackets(sentence, at)) {
    if (isMark(sentence, next, ';')) return null;
    // "Đối với các dự án này, yêu cầu các Bộ: …": what it is about ended before.
    if (isMark(sentence, next, ',') && tagAt(sentence, next + 1)?.tag === 'assign') return null;
    if (isMark(sentence, next, ':')) return next + 1 < sentence.tokens.length ? next : null;
  }
  return null;
}

/** "dalam tempoh dua hari selepas pelantikan memberi notis": an order behind a time without a comma. */
function* behindTime(sentence: Sentence, at: number): Generator<Start> {
  for (let next = at + 2; next < sentence.tokens.length && !isMark(sentence, next, ',;:'); next += 1) {
    const told = tagAt(sentence, next)?.tag === 'each' ? subjectAt(sentence, next) : null;
    if (told?.role === 'has' && tagAt(sentence, told.at)?.tag === 'modal')
      return yield { at: next, imperative: false, decided: false, named: 0, topic: false };
    if (tagAt(sentence, next)?.tag === 'verb')
      return yield { at: next, imperative: true, decided: false, named: 0, topic: false };
  }
}

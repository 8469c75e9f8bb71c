import type { Assignment, Page, Span } from '../types.ts';
import { addressed } from './addressed.ts';
import { type BodyList, quotes } from './body-list.ts';
import { givenAt, givenBelow, givenBySomebody, givenFrom } from './given.ts';
import { imperativeAt, onlySaysWhen } from './imperative.ts';
import { onShelf } from './lexicon.ts';
import { impersonalAt } from './passive.ts';
import { isMark, quoted, type Sentence, sentenceOf, tagAt } from './sentence.ts';
import { type Start, startsOf } from './starts.ts';
import { type Subject, subjectAt } from './subject.ts';
import { had, plainlyTold, told, worded } from './worded.ts';

/**
 * Who is told to do what by a sentence or a clause. Where a body is told to have others do something ("X directs
 * Y to …"), Y leads and X oversees it, unless Y is a sort of bodies.
 */
export function assignmentOf(page: Page, span: Span): Assignment {
  const sentence = sentenceOf(page, span);
  const below = givenBelow(sentence);
  if (below) return below;
  let opinion = false;
  let held: Assignment | null = null;
  let order: Assignment | null = null;
  for (const [place, start] of [...startsOf(sentence)].entries()) {
    if (order && !isToldTo(sentence, start.at) && !givenBySomebody(sentence, start.at)) continue;
    // Behind "Agree with the proposal," only a plain order counts.
    const read = opinion ? givenFrom(sentence, start.at) : readAt(sentence, start);
    if (read === 'opinion') opinion = true;
    // Behind "About the plan, …" somebody may still be named.
    else if (read?.force === 'imperative' && mayBeNamedLater(sentence, start)) held ??= read;
    // "To promote safe, open and shared use, the office shall": what looks like an order is part of the purpose.
    else if (read?.force === 'imperative' && place > 0 && !start.decided) order ??= read;
    else if (read) return (read.force === 'told' ? (order ?? held) : null) ?? read;
  }
  return order ?? held ?? (opinion ? plainlyTold : told);
}

/** Behind a subject matter, a time or a label ("Monthly report:") somebody may still be named. */
function mayBeNamedLater(sentence: Sentence, { at, topic }: Start): boolean {
  if (topic || onlySaysWhen(sentence, at)) return true;
  for (let next = at + 1; next < Math.min(at + 8, sentence.tokens.length - 1); next += 1) {
    if (isMark(sentence, next, ',;')) return false;
    if (isMark(sentence, next, ':')) return true;
  }
  return false;
}

function readAt(
  sentence: Sentence,
  { at, imperative, decided, named }: Start,
): Assignment | 'opinion' | null {
  if (at < named && !hasModal(sentence, at)) return null;
  const tag = tagAt(sentence, at, true);
  const helps = tag?.tag === 'addressHelp';
  const addressee = tag && (helps || tag.tag === 'address') ? addressed(sentence, tag.end, helps) : null;
  if (addressee) return addressee;
  const given = givenFrom(sentence, at) ?? (tag?.tag === 'assign' ? askedOf(sentence, tag.end) : null);
  if (given) return given;
  const subject = subjectAt(sentence, at);
  if (subject && !(imperative && onlyLooksLikeSubject(sentence, at, subject))) {
    if (subject.role === 'told' && subject.opinion) return 'opinion';
    if (subject.role === 'told') return subject.goesOn ? null : plainlyTold;
    if (subject.role === 'gives') return givenAt(sentence, subject.at) ?? askedOf(sentence, subject.at);
    if (subject.role === 'named' && !imperative) return null;
    if (subject.role === 'named') return { ...told, leads: quotes(sentence, subject.list), force: 'named' };
    if (namesAgain(sentence, subject.list))
      return { ...worded(sentence, null, subject.at), force: 'imperative' };
    return had(sentence, subject.list, subject.at);
  }
  const read =
    ordered(sentence, at, imperative) ??
    impersonal(sentence, at) ??
    (tag ? null : givenBySomebody(sentence, at));
  return read ?? (decided ? { ...worded(sentence, null, at), force: 'imperative' } : null);
}

/** "The Prime Minister requested to complete …": an order, and nobody named. */
function askedOf(sentence: Sentence, at: number): Assignment | null {
  const tag = tagAt(sentence, at)?.tag;
  const order = tag === 'to' || tag === 'adverb' || tag === 'verb' || tag === 'lead';
  return order ? { ...worded(sentence, null, at), force: 'imperative' } : null;
}

/** Whether a body stands at a token that "shall" do something, whatever is put in between. */
function isToldTo(sentence: Sentence, at: number): boolean {
  const subject = subjectAt(sentence, at);
  if (subject?.role !== 'has') return false;
  return [subject.at, subject.list.end].some((next) => tagAt(sentence, next)?.tag === 'modal');
}

function hasModal(sentence: Sentence, at: number): boolean {
  const subject = subjectAt(sentence, at);
  return subject?.role === 'has' && tagAt(sentence, subject.list.end)?.tag === 'modal';
}

/** "Direct agencies to review": a verb in a capital before the bodies, and no verb behind them. */
function onlyLooksLikeSubject(sentence: Sentence, at: number, subject: Subject): boolean {
  if (sentence.lexicon.phrases.kindFirst) return false;
  const begins = tagAt(sentence, at, true)?.tag;
  if ((begins !== 'verb' && begins !== 'direct') || subject.role === 'told') return false;
  const behind = subject.role === 'has' ? tagAt(sentence, subject.at)?.tag : undefined;
  return behind !== 'modal' && behind !== 'adverb' && behind !== 'verb';
}

/** "Such agencies", "các cơ quan này": whoever was named before. */
function namesAgain(sentence: Sentence, { bodies }: BodyList): boolean {
  const { tokens, lexicon } = sentence;
  const [body] = bodies;
  if (!body || bodies.length > 1) return false;
  for (let at = body.from; at < body.end; at += 1) {
    const edge = at === body.from || at > body.end - 3;
    if (edge && onShelf(lexicon.anaphors, tokens, at)) return true;
  }
  return false;
}

function ordered(sentence: Sentence, at: number, imperative: boolean): Assignment | 'opinion' | null {
  const order = imperative ? imperativeAt(sentence, at) : null;
  if (order === 'opinion') return order;
  const words = order && worded(sentence, null, at);
  return words && { ...words, force: words.leads.length > 0 ? 'assigned' : 'imperative' };
}

function impersonal(sentence: Sentence, at: number): Assignment | null {
  const read = impersonalAt(sentence, at);
  if (!read) return null;
  const { by, subject } = read;
  const leads = subject ? [quoted(sentence, subject.from, subject.end)] : [];
  const words = worded(sentence, by, read.at);
  const force = by || subject ? 'assigned' : 'imperative';
  return { ...words, leads: by ? words.leads : leads, force };
}

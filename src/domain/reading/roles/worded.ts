import type { Assignment, Quoted } from '../types.ts';
import { type BodyList, quotes } from './body-list.ts';
import { coordinatorsIn, endOf, jobAt } from './job.ts';
import { onShelf } from './lexicon.ts';
import { doerOf, isPassive } from './passive.ts';
import { isMark, quoted, type Sentence, tagAt } from './sentence.ts';

/** A sentence that gives nobody a job. */
export const told: Assignment = {
  leads: [],
  coordinators: [],
  oversight: [],
  action: null,
  force: 'told',
  weak: false,
};

/** A sentence that tells something of somebody, or an opinion. */
export const plainlyTold: Assignment = { ...told, weak: true };

/** "X shall …". */
export function had(sentence: Sentence, list: BodyList, at: number): Assignment {
  if (onlyHelps(sentence, at)) {
    return { ...told, coordinators: quotes(sentence, list), force: 'imperative' };
  }
  const modal = tagAt(sentence, at);
  const doer = modal?.tag === 'modal' && isPassive(sentence, modal.end) ? doerOf(sentence, modal.end) : null;
  return worded(sentence, doer ?? list, at, list.end);
}

/** "Bộ Tài chính phối hợp." behind somebody who leads. */
function onlyHelps(sentence: Sentence, at: number): boolean {
  const tag = tagAt(sentence, at);
  return tag?.tag === 'with' && (tag.end >= sentence.tokens.length || isMark(sentence, tag.end, '.;,'));
}

/** Puts a job into words: who has it, and what stands from a token on. */
export function worded(sentence: Sentence, list: BodyList | null, at: number, behindLead = at): Assignment {
  const job = jobAt(sentence, at);
  const end = endOf(sentence, Math.max(at, job.at));
  const leads: Quoted[] = list ? quotes(sentence, list) : [];
  const { directed } = job;
  const action = job.at < end ? quoted(sentence, job.at, end) : null;
  return {
    leads: directed ? quotes(sentence, directed) : leads,
    coordinators: coordinatorsIn(sentence, behindLead, end),
    oversight: directed && list ? leads : [],
    action: action && { start: action.start, end: action.end },
    force: 'assigned',
    weak: isWeak(sentence, job.at),
  };
}

function isWeak(sentence: Sentence, at: number): boolean {
  let next = at;
  for (let tag = tagAt(sentence, next, true); tag?.tag === 'adverb'; tag = tagAt(sentence, next))
    next = tag.end;
  return onShelf(sentence.lexicon.weak, sentence.tokens, next) !== null;
}

import { phrasesOf } from '../phrases/index.ts';
import type { Block, Page } from '../types.ts';
import { type Draft, isDated, lend } from './draft.ts';
import type { Parties } from './leads.ts';
import type { Statement } from './statement.ts';

/** Longer words than these do not only say when. */
const onlyDates = 180;

/** Nobody means more by "all these tasks". */
const farthest = 200;

interface Above {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly drafts: readonly Draft[];
}

/**
 * Lends the days of a sentence to what stands before it: one that says "all these tasks" to each of them, one
 * that says nothing but a day to the job before it. True where the sentence says no more than that.
 */
export function reachesBack(above: Above, statement: Statement, parties: Parties): boolean {
  const { deadlines, block, part, assignment } = statement;
  if (!isDated(deadlines)) return false;
  const words = above.page.text.slice(part.start, part.end);
  const bare =
    assignment.leads.length === 0 && words.length < onlyDates && saysOnlyWhen(above.page, statement);
  const far = deadlines.filter(({ reach }) => reach === 'allAbove');
  if (far.length > 0) {
    // A sentence of its own means everybody in the list, one that ends a duty whoever has it.
    const meant = bare ? null : parties;
    for (const draft of above.drafts.slice(-farthest)) {
      if (!isDated(draft.deadlines) && isMeant(above.blocks, draft, block, meant)) lend(draft, far);
    }
    return bare || /^[([]/u.test(words);
  }
  const last = above.drafts.at(-1);
  if (!bare || !last || isDated(last.deadlines)) return false;
  if (last.block !== block && !(last.block === block - 1 && isOnlyDay(above, statement))) return false;
  lend(last, deadlines);
  return true;
}

/** Whether a sentence says no more than when: it tells nothing else, or points at what was told. */
function saysOnlyWhen({ text, language }: Page, { assignment, part, deadlines }: Statement): boolean {
  if (assignment.force === 'told') return true;
  const words = text.slice(part.start, part.end);
  return phrasesOf[language].structure.saysWhen.test(words) || isDayAlone(words, deadlines);
}

/** Whether a paragraph of its own, behind the one with the job, is a day and hardly more. */
function isOnlyDay({ page, blocks }: Above, { block, part, first, deadlines }: Statement): boolean {
  const { kind, marker, end } = blocks[block] ?? {};
  const whole = first && kind === 'paragraph' && !marker && part.end === end;
  return whole && isDayAlone(page.text.slice(part.start, part.end), deadlines);
}

function isDayAlone(words: string, deadlines: Statement['deadlines']): boolean {
  const rest = deadlines.reduce((left, { text: day }) => left.replace(day, ''), words.replace(/\s+/gu, ' '));
  return (rest.match(/\p{L}+/gu) ?? []).length <= 4;
}

/** Whether a job belongs to the same group: the same block or list, and the same bodies where these are known. */
function isMeant(blocks: readonly Block[], draft: Draft, block: number, parties: Parties | null): boolean {
  const names = new Set(parties?.leads.map(({ text }) => text));
  if (names.size > 0 && !draft.leads.some(({ text }) => names.has(text))) return false;
  if (draft.block === block) return true;
  const parent = blocks[block]?.parent ?? null;
  const inItem = parent !== null && !blocks[block]?.marker && blocks[parent]?.kind === 'item';
  const root = inItem ? (blocks[parent]?.parent ?? null) : parent;
  let at = blocks[draft.block]?.parent ?? null;
  while (at !== null && at !== root) at = blocks[at]?.parent ?? null;
  return at === root && (root !== null || blocks[draft.block]?.parent === null);
}

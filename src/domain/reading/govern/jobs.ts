import type { Block, FoundDeadline } from '../types.ts';
import { isDated } from './draft.ts';
import type { Parties } from './leads.ts';
import type { ListUse } from './lists.ts';
import type { Statement } from './statement.ts';

interface Standing {
  readonly statement: Statement;
  readonly parties: Parties;
  /** The list it is a member of. */
  readonly list: ListUse | null;
  /** A sentence before it in the same block is a job. */
  readonly begun: boolean;
}

/** Whether a sentence, where it stands, is something that somebody owes. */
export function isJob(blocks: readonly Block[], { statement, parties, list, begun }: Standing): boolean {
  const { assignment, block, deadlines, first, part } = statement;
  const { force, leads } = assignment;
  const marked = Boolean(blocks[block]?.marker);
  const dated = isDated(deadlines);
  if (force === 'assigned' && leads.length > 0) return true;
  if (force === 'named') return false;
  if (list && !list.jobs && marked) return isPlainlyDue(deadlines) && deadlines[0]?.start === part.start;
  const someone = parties.leads.length > 0;
  const member = marked && Boolean(list?.assigned);
  if (force === 'assigned') return someone || dated;
  if (force === 'imperative') return someone || dated || member;
  if (!someone) return !assignment.weak && isPlainlyDue(deadlines);
  return (member && first) || (dated && (member || begun));
}

/** One day by which something is due: more likely a job in words nobody foresaw than a tale. */
function isPlainlyDue(deadlines: readonly FoundDeadline[]): boolean {
  const [due, ...more] = deadlines.filter((one) => isDated([one]));
  return more.length === 0 && due !== undefined && ['by_date', 'before_date', 'relative'].includes(due.kind);
}

/** A title, and not a job that somebody left without a full stop. */
export function isTitle(blocks: readonly Block[], { block, assignment }: Statement): boolean {
  if (blocks[block]?.kind !== 'heading') return false;
  // The text's own.
  if (block === blocks.slice(0, 20).findIndex(({ kind }) => kind !== 'aside')) return true;
  const next = blocks.slice(block + 1, block + 3).find(({ kind }) => kind !== 'aside');
  return next?.parent === block || assignment.force !== 'assigned' || assignment.leads.length === 0;
}

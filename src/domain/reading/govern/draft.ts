import { type Doubt, datedKinds, type FoundDeadline, type Quoted, type Span } from '../types.ts';
import type { Parties } from './leads.ts';
import type { Statement } from './statement.ts';

/** An item in the making: what is still found out about it as the reading goes on. */
export interface Draft {
  readonly block: number;
  readonly source: Span;
  /** Where the words of the job stand. */
  readonly action: Span;
  readonly doubts: Set<Doubt>;
  leads: readonly Quoted[];
  coordinators: readonly Quoted[];
  oversight: readonly Quoted[];
  product: string | null;
  deadlines: readonly FoundDeadline[];
}

/** What a sentence gives somebody to do, as far as it says so itself. */
export function draftOf(
  { block, source, part, assignment, deadlines }: Statement,
  { leads, coordinators, oversight, doubt }: Parties,
): Draft {
  const doubts = new Set<Doubt>(doubt ? [doubt] : []);
  if (assignment.weak || assignment.force === 'told') doubts.add('weakVerb');
  const action = assignment.action ?? part;
  return { block, source, action, product: null, leads, coordinators, oversight, deadlines, doubts };
}

/** Whether a day or rhythm is among the deadlines. */
export function isDated(deadlines: readonly FoundDeadline[]): boolean {
  return deadlines.some(({ kind }) => datedKinds.has(kind));
}

/** Gives a draft a deadline that was found outside its own sentence. */
export function lend(draft: Draft, deadlines: readonly FoundDeadline[]): void {
  draft.deadlines = [...draft.deadlines, ...deadlines.filter(({ kind }) => datedKinds.has(kind))];
  draft.doubts.add('deadlineFromOutside');
}

import type { Doubt, FoundDeadline, Page, Span } from '../types.ts';
import { isDated } from './draft.ts';

/** How much each doubt takes from the certainty of a reading. */
const weights: Readonly<Record<Doubt, number>> = {
  noLead: 0.4,
  leadFromAbove: 0.05,
  leadFromBefore: 0.15,
  severalLeads: 0.05,
  deadlineFromOutside: 0.15,
  severalDeadlines: 0.1,
  yearGuessed: 0.2,
  softDay: 0.1,
  impossibleDay: 0.3,
  noAnchorDay: 0.15,
  urgentNoDay: 0.05,
  weakVerb: 0.2,
  runOn: 0.2,
};

/** How sure a reading is, from 0 to 1. */
export function confidenceOf(doubts: Iterable<Doubt>): number {
  let sure = 1;
  for (const doubt of doubts) sure *= 1 - weights[doubt];
  return Math.round(sure * 100) / 100;
}

/** What is doubtful about the deadlines of an item. */
export function deadlineDoubts(deadlines: readonly FoundDeadline[]): Doubt[] {
  const days = new Set(deadlines.filter((one) => isDated([one])).map(({ date, text }) => date ?? text));
  const doubts: [boolean, Doubt][] = [
    [days.size > 1, 'severalDeadlines'],
    [deadlines.some(({ yearGuessed }) => yearGuessed === true), 'yearGuessed'],
    [deadlines.some(({ soft }) => soft === true), 'softDay'],
    [deadlines.some(({ kind, date }) => kind === 'relative' && date === undefined), 'noAnchorDay'],
    [!isDated(deadlines) && deadlines.some(({ kind }) => kind === 'urgent'), 'urgentNoDay'],
  ];
  return doubts.filter(([holds]) => holds).map(([, doubt]) => doubt);
}

/** A sentence longer than anybody writes, or one that says the same again and again. */
export function runsOn(page: Page, { start, end }: Span): boolean {
  if (end - start > 2000) return true;
  const parts = page.text
    .slice(start, end)
    .split(',')
    .map((part) => part.trim().toLowerCase());
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 4);
}

import { namesNoDay } from '../deadlines/dates.ts';
import type { Block, Page, ReadItem, Span } from '../types.ts';
import { confidenceOf, deadlineDoubts, runsOn } from './doubts.ts';
import type { Draft } from './draft.ts';

/** A draft as it is handed out, with all that is doubtful about it. */
export function finished(
  page: Page,
  blocks: readonly Block[],
  paths: readonly string[],
  draft: Draft,
): ReadItem {
  const doubts = new Set([...draft.doubts, ...deadlineDoubts(draft.deadlines)]);
  if (draft.leads.length === 0) doubts.add('noLead');
  if (draft.leads.length > 2) doubts.add('severalLeads');
  if (runsOn(page, draft.source)) doubts.add('runOn');
  if (namesNoDay(page, draft.source)) doubts.add('impossibleDay');
  const number = blocks[draft.block]?.cells?.find(({ column }) => column === 'number')?.text;
  return {
    path: number?.replace(/\.$/u, '') || (paths[draft.block] ?? '-'),
    lead: draft.leads.map(({ text }) => text),
    coordinators: draft.coordinators.map(({ text }) => text),
    oversight: draft.oversight.map(({ text }) => text),
    action: wordsOf(page, draft.action),
    product: draft.product,
    source: draft.source,
    deadlines: draft.deadlines,
    confidence: confidenceOf(doubts),
    doubts: [...doubts],
  };
}

function wordsOf(page: Page, { start, end }: Span): string {
  return page.text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

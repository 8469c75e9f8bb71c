import { cleanLine, shorten } from '../../domain/clean.ts';
import type { Finding } from '../../domain/drafts/finding.ts';
import type { Comparable } from '../../domain/drafts/version-match.ts';
import type { ReadDirective, ReadItem } from '../../domain/reading/types.ts';
import { sourceLimit } from '../../domain/source.ts';
import type { DocumentWords, NewFinding, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { knownNames } from './known-names.ts';

/** Findings stand this far apart, so that parts of one fit in between. */
const apart = 1024;

/** What was read, as findings that nobody has looked at: their bodies are known where their names are. */
export async function newFindings(
  rooms: Rooms,
  { viewer }: Deed,
  { words, read }: { readonly words: DocumentWords; readonly read: ReadDirective },
): Promise<NewFinding[]> {
  const names = await knownNames(rooms, viewer);
  const findings: NewFinding[] = [];
  for (const [index, item] of read.items.entries())
    findings.push({
      ...nothingYet,
      asRead: asRead(words, item),
      path: item.path,
      action: item.action,
      product: item.product,
      quote: quoteOf(words, item.source),
      place: { page: pageOf(words, item.source.start), ...item.source },
      leads: await names.bodies(item.lead),
      coordinators: await names.bodies(item.coordinators),
      oversight: await names.bodies(item.oversight),
      deadlines: item.deadlines,
      confidence: item.confidence,
      doubts: item.doubts,
      position: (index + 1) * apart,
    });
  return findings;
}

const nothingYet = {
  state: 'open',
  title: null,
  typedDeadline: null,
  itemId: null,
  taskId: null,
  dutyId: null,
  fannedOutTo: null,
  change: null,
  wasId: null,
  reason: null,
  mergedInto: null,
  partOf: null,
  confidential: false,
} as const satisfies Partial<Finding>;

function asRead(
  words: DocumentWords,
  { path, action, lead, coordinators, deadlines, source }: ReadItem,
): Comparable {
  const due = JSON.stringify(
    deadlines.map(({ kind, date, from, rule, rel }) => [kind, date, from, rule, rel]),
  );
  return { path, action, leads: lead, coordinators, due, quote: quoteOf(words, source) };
}

/** The words of a span on one line; what is too long for a task's source ends in "…". */
export function quoteOf({ text }: DocumentWords, { start, end }: ReadItem['source']): string {
  return shorten(cleanLine(text.slice(start, end)), sourceLimit);
}

/** The page on which an offset lies, from 1; null where there are no pages. */
export function pageOf({ pages }: DocumentWords, offset: number): number | null {
  const next = pages.findIndex((start) => start > offset);
  if (pages.length === 0) return null;
  return next < 0 ? pages.length : Math.max(1, next);
}

import type { Day } from '../day.ts';
import type { Language } from '../language.ts';
import { blocksOf } from './blocks/blocks-of.ts';
import { deadlineOfCell, findDeadlines } from './deadlines/find-deadlines.ts';
import { factsOf } from './facts/facts-of.ts';
import { itemsOf } from './govern/items-of.ts';
import { languageOf } from './language.ts';
import { normalised } from './normalised.ts';
import { cleanPage } from './page.ts';
import { assignmentOf } from './roles/assignment-of.ts';
import type { ReadDirective, Span } from './types.ts';

export interface Known {
  /** The day the document bears, where the reader's caller knows it; else it is looked for in the text. */
  readonly signedOn?: Day | undefined;
  readonly language?: Language | undefined;
}

/**
 * Reads a directive: what it is, and each obligation in it with who owes it and by when. Offsets are places in
 * `text` as it was handed in. Takes time in proportion to the length of the text, whatever is in it.
 */
export function readDirective(text: string, known: Known = {}): ReadDirective {
  const read = normalised(text);
  const page = cleanPage(read.text, known.language ?? languageOf(read.text));
  const blocks = blocksOf(page);
  const facts = factsOf(page, blocks, read.text);
  const signedOn = known.signedOn ?? facts.signedOn;
  const days = { signedOn, near: signedOn ?? facts.meetingOn };
  const items = itemsOf(page, blocks, {
    assignment: (span) => assignmentOf(page, span),
    deadlines: (span) => findDeadlines(page, span, days),
    deadlineOfCell: (span) => deadlineOfCell(page, span, days),
  });
  const back = <T extends Span>(span: T): T => ({
    ...span,
    start: read.original(span.start),
    end: read.original(span.end),
  });
  return {
    directive: { ...facts, signedOn, cited: facts.cited.map(back) },
    items: items.map((item) => ({
      ...item,
      source: back(item.source),
      deadlines: item.deadlines.map(back),
    })),
  };
}

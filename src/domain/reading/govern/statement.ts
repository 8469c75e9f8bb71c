import { phrasesOf } from '../phrases/index.ts';
import { clausesOf, sentencesOf } from '../sentences.ts';
import type { Assignment, Block, FoundDeadline, Page, Span } from '../types.ts';
import { isDated } from './draft.ts';

/** The steps that read a stretch of the page; handed in, so that each can be tried alone. */
export interface Readers {
  readonly assignment: (span: Span) => Assignment;
  readonly deadlines: (span: Span) => readonly FoundDeadline[];
  /** Of a cell in a column of deadlines, where a day stands alone. */
  readonly deadlineOfCell: (span: Span) => readonly FoundDeadline[];
}

/** What a sentence says to one body: a job, a fact, or only who or when. */
export interface Statement {
  readonly block: number;
  /** The sentence, with the block's marker where it is its first. */
  readonly source: Span;
  /** The part of the sentence that is about this body. */
  readonly part: Span;
  readonly assignment: Assignment;
  readonly deadlines: readonly FoundDeadline[];
  /** The first sentence of its block. */
  readonly first: boolean;
  /** The last sentence of a block that governs a list. */
  readonly leadsIn: boolean;
}

/** What a block says, sentence by sentence; a sentence that gives two bodies a job is two statements. */
export function statementsOf(page: Page, block: Block, place: number, readers: Readers): Statement[] {
  if (block.kind === 'aside' || block.kind === 'row') return [];
  const sentences = sentencesOf(page, { start: block.body, end: block.end });
  return sentences.flatMap((sentence, index) => {
    const first = index === 0;
    const source = first ? { start: block.start, end: sentence.end } : sentence;
    const leadsIn = block.kind === 'leadIn' && index === sentences.length - 1;
    const parts = partsOf(page, sentence, readers);
    const opening = parts.length > 1 ? openingOf(page, sentence, readers) : [];
    return parts.map(({ part, assignment }) => ({
      block: place,
      source,
      part,
      assignment: leadsIn ? directed(page, part, assignment, readers) : assignment,
      deadlines: withOpening(opening, readers.deadlines(part)),
      first,
      leadsIn,
    }));
  });
}

/** "By 5 May A shall …; B shall …": days at the very beginning hold for each part of the sentence. */
function openingOf(page: Page, sentence: Span, readers: Readers): readonly FoundDeadline[] {
  return readers
    .deadlines(sentence)
    .filter(({ start }) => !/[\p{L}\p{N}]/u.test(page.text.slice(sentence.start, start)));
}

function withOpening(opening: readonly FoundDeadline[], own: readonly FoundDeadline[]) {
  return isDated(own) ? own : [...opening, ...own];
}

/** "Direct X:" above a list, said by nobody: X leads what is listed. */
function directed(page: Page, span: Span, assignment: Assignment, readers: Readers): Assignment {
  if (assignment.leads.length > 0) return assignment;
  const words = page.text.slice(span.start, Math.min(span.end, span.start + 80));
  const verb = phrasesOf[page.language].structure.directs.exec(words)?.[0];
  if (verb === undefined) return assignment;
  const rest = readers.assignment({ start: span.start + verb.length, end: span.end });
  return rest.force === 'named' ? rest : assignment;
}

/** Names before a colon that are longer are no address. */
const longestAddress = 240;

/** What a clause says, also where a body is named before a colon and its job stands behind: "The Ministry: to pay". */
function addressed(page: Page, span: Span, readers: Readers): Assignment {
  const read = readers.assignment(span);
  if (read.action !== null || read.force === 'assigned') return read;
  const colon = page.text.slice(span.start, Math.min(span.end, span.start + longestAddress)).indexOf(':');
  const start = span.start + colon + 1;
  if (colon < 0 || page.text.slice(start, span.end).trim().length < 12) return read;
  const named = readers.assignment({ start: span.start, end: start });
  if (named.force !== 'named' || named.leads.length === 0) return read;
  const job = readers.assignment({ start, end: span.end });
  if (job.leads.length > 0 && job.force === 'assigned') return job;
  // Capitals behind the colon are names: "the ministries: Finance, Health".
  if (job.action === null && /^\s*[^\s\p{Ll}]/u.test(page.text.slice(start, span.end))) return read;
  const coordinators = [...named.coordinators, ...job.coordinators];
  return {
    ...named,
    coordinators,
    action: job.action ?? { start, end: span.end },
    force: 'assigned',
    weak: job.weak,
  };
}

/** A sentence by whom it gives a job to: a clause that names somebody else begins a part of its own. */
function partsOf(page: Page, sentence: Span, readers: Readers): { part: Span; assignment: Assignment }[] {
  const whole = addressed(page, sentence, readers);
  const clauses = clausesOf(page, sentence);
  if (clauses.length === 1) return [{ part: sentence, assignment: whole }];
  // Semicolons may stand between the bodies a job is given to.
  const begun = clauses.filter(({ end }) => end > (whole.action?.start ?? 0));
  const first = { start: sentence.start, end: begun[0]?.end ?? sentence.end };
  const parts: { part: Span; assignment: Assignment }[] = [];
  for (const clause of [first, ...begun.slice(1)]) {
    const assignment = addressed(page, clause, readers);
    const last = parts.at(-1);
    const own = assignment.force === 'assigned' && assignment.leads.length > 0;
    if (!last || (own && !sameLeads(last.assignment, assignment))) parts.push({ part: clause, assignment });
    else
      parts[parts.length - 1] = {
        part: { start: last.part.start, end: clause.end },
        assignment: last.assignment,
      };
  }
  return parts.length > 1 ? parts : [{ part: sentence, assignment: whole }];
}

/** Whether two name the same bodies. */
export function sameLeads(one: Pick<Assignment, 'leads'>, other: Pick<Assignment, 'leads'>): boolean {
  const names = ({ leads }: Pick<Assignment, 'leads'>) =>
    leads
      .map(({ text }) => text.toLowerCase())
      .sort((a, b) => (a < b ? -1 : 1))
      .join('\n');
  return names(one) === names(other);
}

import type { Block, Page, ReadItem } from '../types.ts';
import { type Draft, draftOf, isDated, lend } from './draft.ts';
import { fieldsIn, tell } from './fields.ts';
import { finished } from './finished.ts';
import { isJob, isTitle } from './jobs.ts';
import { Leads } from './leads.ts';
import { type ListUse, listAbove, listUses } from './lists.ts';
import { ownersIn } from './owners.ts';
import { pathsOf } from './path.ts';
import { reachesBack } from './reach.ts';
import { Rows } from './rows.ts';
import { type Readers, type Statement, statementsOf } from './statement.ts';

/** Who owes what by when: decides for each sentence of the page who and which day governs it. */
export function itemsOf(page: Page, blocks: readonly Block[], readers: Readers): ReadItem[] {
  const fields = fieldsIn(page, blocks, readers);
  const owners = ownersIn(page, blocks, readers);
  const statements = blocks.map((block, place) =>
    owners.blocks.has(place) || fields.lines.has(place) ? [] : statementsOf(page, block, place, readers),
  );
  const uses = listUses(page, blocks, statements);
  const leads = new Leads(page, blocks);
  const course: Course = { page, blocks, uses, leads, drafts: [], passed: [], since: 0 };
  const rows = new Rows(readers, leads);
  const governing = new Set(blocks.map(({ parent }) => parent));
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'heading' && governing.has(place)) turn(course);
    const row = block.kind === 'row' ? rows.draft(block, place) : null;
    if (block.kind !== 'row') rows.end();
    if (row) course.drafts.push(row);
    for (const statement of statements[place] ?? []) read(course, statement);
    const below = fields.below.get(place);
    if (below) {
      const { own, add } = tell(page, block, place, below, readers);
      if (own && course.drafts.at(-1)?.block !== place) course.drafts.push(own);
      for (const draft of course.drafts.slice(-9)) if (draft.block === place) add(draft);
    }
    const owner = fields.lines.has(place) ? [] : (owners.named.get(place) ?? []);
    if (owner.length > 0) own(course, owner);
  }
  const paths = pathsOf(blocks);
  return course.drafts
    .sort((one, other) => one.source.start - other.source.start)
    .map((draft) => finished(page, blocks, paths, draft));
}

/** What is carried from sentence to sentence. */
interface Course {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly uses: ReadonlyMap<number, ListUse>;
  readonly leads: Leads;
  readonly drafts: Draft[];
  /** Sentences since the last title that gave nobody a job; whose owner is named behind them, they do. */
  readonly passed: Statement[];
  /** How many drafts there were at the last title or owner. */
  since: number;
}

function read(course: Course, statement: Statement): void {
  const { blocks, uses, drafts } = course;
  const parties = course.leads.of(statement);
  if (reachesBack(course, statement, parties) || isTitle(blocks, statement)) return;
  if (statement.leadsIn && uses.get(statement.block)?.jobs) return;
  if (statement.leadsIn && statement.assignment.action === null && !isDated(statement.deadlines)) return;
  const list = listAbove(blocks, uses, statement.block);
  const begun = drafts.at(-1)?.block === statement.block;
  if (!isJob(blocks, { statement, parties, list, begun })) {
    if (!statement.leadsIn) course.passed.push(statement);
    return;
  }
  const draft = draftOf(statement, parties);
  if (list?.jobs && !isDated(draft.deadlines) && list.deadlines.length > 0) lend(draft, list.deadlines);
  drafts.push(draft);
}

/** What was decided above belongs to whom is named behind it, whoever its sentences are about. */
function own(course: Course, owner: Draft['leads']): void {
  const { drafts, passed, since } = course;
  // Where nothing above gives a job, the last word before the owner is what was decided.
  const dated = passed.filter(({ deadlines }) => isDated(deadlines));
  const last = drafts.length > since || dated.length > 0 ? dated : passed.slice(-1);
  for (const statement of last) {
    drafts.push(draftOf(statement, statement.assignment));
  }
  const above = drafts.slice(since);
  // Several bodies with a job each, and all of them named again behind: each keeps its own.
  const several = new Set(above.flatMap(({ leads }) => leads.slice(0, 1).map(({ text }) => text))).size > 1;
  for (const draft of above) {
    if (several && draft.leads.length > 0) continue;
    draft.leads = owner;
    draft.doubts.delete('leadFromBefore');
    draft.doubts.delete('leadFromAbove');
  }
  turn(course);
}

/** Something new begins: owners named from here on own nothing above. */
function turn(course: Course): void {
  course.since = course.drafts.length;
  course.passed.length = 0;
}

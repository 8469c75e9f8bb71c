import { phrasesOf } from '../phrases/index.ts';
import type { Block, FoundDeadline, Page } from '../types.ts';
import { isDated } from './draft.ts';
import type { Statement } from './statement.ts';

/** What a list is to the lead-in that governs it. */
export interface ListUse {
  /** Its members are jobs of their own; else they only go into the details of one job. */
  readonly jobs: boolean;
  /** Whatever stands in it is a job, a bare noun too. */
  readonly assigned: boolean;
  /** The days of the lead-in, or of one above it, which hold for each member. */
  readonly deadlines: readonly FoundDeadline[];
}

/** What follows each lead-in, by its block. */
export function listUses(
  page: Page,
  blocks: readonly Block[],
  statements: readonly (readonly Statement[])[],
): ReadonlyMap<number, ListUse> {
  const members = new Map<number, number[]>();
  for (const [place, { parent, kind }] of blocks.entries()) {
    if (parent === null || kind === 'aside') continue;
    const list = members.get(parent);
    if (list) list.push(place);
    else members.set(parent, [place]);
  }
  const uses = new Map<number, ListUse>();
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'leadIn') continue;
    const last = statements[place]?.at(-1);
    if (!last) continue;
    const list = (members.get(place) ?? []).map((member) => statements[member]?.[0]);
    const outer = listAbove(blocks, uses, place);
    const { force, action, leads } = last.assignment;
    // Days in a lead-in that gives nobody a job are days of its list only where it says when, first or last.
    const gives = leads.length > 0 || action !== null || framed(page, last);
    uses.set(place, {
      jobs: list.length > 0 && !isDetail(page, block, list) && !isOfThings(page, last, list),
      assigned: force === 'named' || force === 'assigned' || (force === 'imperative' && action !== null),
      deadlines: gives && isDated(last.deadlines) ? last.deadlines : outer?.jobs ? outer.deadlines : [],
    });
  }
  return uses;
}

/** "Within 90 days of this order:" above what is to be done until then. */
function framed({ text }: Page, { part, deadlines }: Statement): boolean {
  return deadlines.some(
    ({ kind, start, end }) =>
      kind === 'relative' && (start === part.start || !/[\p{L}\p{N}]/u.test(text.slice(end, part.end))),
  );
}

/** The list a block is a member of, through headings and paragraphs in between. */
export function listAbove(
  blocks: readonly Block[],
  uses: ReadonlyMap<number, ListUse>,
  block: number,
): ListUse | null {
  for (let at = blocks[block]?.parent ?? null; at !== null; at = blocks[at]?.parent ?? null) {
    const use = uses.get(at);
    if (use) return use;
  }
  return null;
}

/** "Within 60 days, X shall report on:" and things by their names, none of them said to be done. */
function isOfThings(
  { text, language }: Page,
  { assignment, deadlines, part }: Statement,
  list: readonly (Statement | undefined)[],
): boolean {
  const tail = text.slice(Math.max(part.start, part.end - 80), part.end).trim();
  if (phrasesOf[language].structure.tasksFollow.test(tail)) return false;
  const whole = assignment.force === 'assigned' && assignment.leads.length > 0 && assignment.action !== null;
  return (
    whole &&
    isDated(deadlines) &&
    list.every((one) => one?.assignment.force === 'told' && !isDated(one.deadlines))
  );
}

/** "…, which identifies:" and a list that gives nobody a job. */
function isDetail(page: Page, block: Block, list: readonly (Statement | undefined)[]): boolean {
  const tail = page.text
    .slice(Math.max(block.start, block.end - 120), block.end)
    .replace(/\s+/gu, ' ')
    .trim();
  if (!phrasesOf[page.language].structure.detailsFollow.test(tail)) return false;
  const assigned = list.filter(
    (one) => one?.assignment.force === 'assigned' && one.assignment.leads.length > 0,
  );
  return assigned.length * 2 <= list.length;
}

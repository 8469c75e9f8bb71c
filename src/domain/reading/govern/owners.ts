import { phrasesOf } from '../phrases/index.ts';
import type { Block, Page, Quoted } from '../types.ts';
import { bodiesIn } from './bodies.ts';
import type { Readers } from './statement.ts';

/** Where a decision's owner is named behind it ("Action by: …"), and whom. */
export interface Owners {
  /** The blocks that name them, label and all; they say nothing else. */
  readonly blocks: ReadonlySet<number>;
  /** By the label's block. */
  readonly named: ReadonlyMap<number, readonly Quoted[]>;
}

/** Finds labels such as "Action by:" and the bodies named behind or below them. */
export function ownersIn(page: Page, blocks: readonly Block[], readers: Readers): Owners {
  const found = new Set<number>();
  const named = new Map<number, readonly Quoted[]>();
  for (const [place, block] of blocks.entries()) {
    const label = labelOf(page, block);
    if (label === null) continue;
    const rest = { start: block.body + label, end: block.end };
    // "Action: the treasurer to pay" is a job in full.
    if (readers.assignment(rest).force === 'assigned') continue;
    found.add(place);
    const below = place + 1;
    const next = blocks[below];
    const inLine = /[\p{L}\p{N}]/u.test(page.text.slice(rest.start, rest.end));
    if (!inLine && next?.kind === 'paragraph') found.add(below);
    const span = inLine ? rest : next?.kind === 'paragraph' ? next : null;
    if (span) named.set(place, bodiesIn(page, span, readers));
  }
  return { blocks: found, named };
}

/** How long the label is; null where there is none. */
function labelOf(page: Page, block: Block): number | null {
  if (block.kind === 'aside' || block.kind === 'row') return null;
  const head = page.text.slice(block.body, Math.min(block.end, block.body + 80));
  return phrasesOf[page.language].structure.actionBy.exec(head)?.[0].length ?? null;
}

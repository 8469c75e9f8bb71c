import { fold } from '../../fold.ts';
import { columnNamed } from '../blocks/table.ts';
import type { Block, Cell, Page, Span } from '../types.ts';
import { bodiesIn } from './bodies.ts';
import { type Draft, isDated } from './draft.ts';
import type { Readers } from './statement.ts';

/** A line such as "Deadline: 5 May" below the job it belongs to; the span is what stands behind the label. */
interface Field extends Span {
  readonly column: Cell['column'];
}

export interface Fields {
  /** The lines with labels below each job, by its block. */
  readonly below: ReadonlyMap<number, readonly Field[]>;
  /** The blocks of these lines; they say nothing else. */
  readonly lines: ReadonlySet<number>;
}

/** Finds lines with labels, and the block in front of them that they are about. */
export function fieldsIn(page: Page, blocks: readonly Block[], readers: Readers): Fields {
  const below = new Map<number, readonly Field[]>();
  const lines = new Set<number>();
  let group: { host: number; fields: Field[]; lines: number[] } | null = null;
  const close = () => {
    if (!group || !isTold(group.fields)) return;
    below.set(group.host, group.fields);
    for (const line of group.lines) lines.add(line);
  };
  for (const [place, block] of blocks.entries()) {
    const field = fieldOf(page, block, readers);
    if (group && field && field.column !== 'task') {
      group.fields.push(field);
      group.lines.push(place);
      continue;
    }
    close();
    const host = block.kind !== 'aside' && block.kind !== 'row';
    group = host ? { host: place, fields: field ? [field] : [], lines: [] } : null;
  }
  close();
  return { below, lines };
}

/** Whether the lines tell of a job: a body alone is an owner, who is found elsewhere. */
function isTold(fields: readonly Field[]): boolean {
  return fields.some(({ column }) => column === 'deadline') || (fields.length > 1 && isLed(fields));
}

function isLed(fields: readonly Field[]): boolean {
  return fields.some(({ column }) => column === 'lead');
}

function fieldOf(page: Page, block: Block, readers: Readers): Field | null {
  if (block.kind === 'aside' || block.kind === 'row' || block.kind === 'leadIn') return null;
  const head = page.text.slice(block.body, Math.min(block.end, block.body + 50));
  const label = /^([\p{L} /,()-]{2,36}?)\s{0,3}:\s{0,3}(?=\S)/u.exec(head);
  const [whole = '', words = ''] = label ?? [];
  if (words.trim().split(/\s+/u).length > 4) return null;
  const column = words === '' ? 'other' : columnNamed(page, fold(words));
  if (column === 'other' || column === 'number') return null;
  const said = { start: block.body + whole.length, end: block.end };
  if (column === 'deadline' && readers.deadlineOfCell(said).length === 0) return null;
  return { column, ...said };
}

/** Gives the jobs of a block what is said below it; a title with a body below it is a job itself. */
export function tell(page: Page, host: Block, place: number, fields: readonly Field[], readers: Readers) {
  const inColumn = (column: Cell['column']) => fields.find((field) => field.column === column);
  const bodies = (column: Cell['column']) => {
    const field = inColumn(column);
    return field ? bodiesIn(page, field, readers) : null;
  };
  const words = (field: Field | undefined) =>
    field ? page.text.slice(field.start, field.end).replace(/\s+/gu, ' ').trim() : null;
  const deadline = inColumn('deadline');
  const own: Draft = {
    block: place,
    source: { start: host.start, end: host.end },
    action: inColumn('task') ?? { start: host.body, end: host.end },
    product: null,
    leads: [],
    coordinators: [],
    oversight: [],
    deadlines: [],
    doubts: new Set(),
  };
  return {
    /** The job to be made where the block's own sentences give none. */
    own: isLed(fields) ? own : null,
    add(draft: Draft): void {
      draft.leads = bodies('lead') ?? draft.leads;
      draft.coordinators = bodies('coordinators') ?? draft.coordinators;
      draft.oversight = bodies('oversight') ?? draft.oversight;
      draft.product = words(inColumn('product')) ?? draft.product;
      if (deadline && !isDated(draft.deadlines))
        draft.deadlines = [...draft.deadlines, ...readers.deadlineOfCell(deadline)];
      if (isLed(fields)) draft.doubts.clear();
    },
  };
}

import { fold } from '../../fold.ts';
import { columnNamed } from '../blocks/table.ts';
import { phrasesOf } from '../phrases/index.ts';
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
    const owned = group.fields[0]?.column === 'lead' && group.lines.length === group.fields.length - 1;
    // An owner comes first only where the job is named too; else it owns what stands above.
    if (owned && !group.fields.some(({ column }) => column === 'task')) return;
    below.set(group.host, group.fields);
    for (const line of group.lines) lines.add(line);
    if (owned) lines.add(group.host);
  };
  for (const [place, block] of blocks.entries()) {
    const field = fieldOf(page, block, readers);
    const fields: readonly Field[] = group?.fields ?? [];
    const [owner, ...others] = fields;
    // Below a title the owner may come before the job.
    if (field?.column === 'task' && owner?.column === 'lead' && others.length === 0 && group?.lines.length) {
      if (blocks[group.host]?.kind === 'heading') group = { host: place - 1, fields: [owner], lines: [] };
    }
    if (group && field && belongs(group.fields, field, group.lines.length > 0)) {
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

/** Whether a line goes on with the labels above it: a job or an owner named again begins the next. */
function belongs(fields: readonly Field[], { column }: Field, begun: boolean): boolean {
  const again = fields.some((one) => one.column === column);
  if (column === 'task') return fields.length > 0 && !again && fields[0]?.column === 'lead' && !begun;
  return !(again && column === 'lead' && fields.some((one) => one.column === 'task'));
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
  const head = page.text.slice(block.body, Math.min(block.end, block.body + 56));
  const label = /^([\p{L} /,()-]{2,46}?)\s{0,3}:\s{0,3}(?=\S)/u.exec(head);
  const [whole = '', words = ''] = label ?? [];
  if (words.trim().split(/\s+/u).length > phrasesOf[page.language].structure.labelWords) return null;
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
    source: { start: host.start, end: Math.max(host.end, inColumn('task')?.end ?? 0) },
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

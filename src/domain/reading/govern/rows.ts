import type { Block, Cell, Doubt, Quoted } from '../types.ts';
import { type Draft, isDated } from './draft.ts';
import type { Leads, Parties } from './leads.ts';
import type { Readers } from './statement.ts';

/**
 * The jobs that rows of tables give. A row that only names a body says who leads in the rows below it that name
 * nobody; else whoever governs the table does. To be asked in the order of the text.
 */
export class Rows {
  private readonly readers: Readers;
  private readonly leads: Leads;
  private named: Pick<Parties, 'leads'> | null = null;

  constructor(readers: Readers, leads: Leads) {
    this.readers = readers;
    this.leads = leads;
  }

  /** Null for a row that gives no job. */
  draft(block: Block, place: number): Draft | null {
    const filled = (block.cells ?? []).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const guessed = filled.every(({ column }) => column === 'other');
    const cells = guessed ? this.guess(filled) : filled;
    const inColumn = (column: Cell['column']) => cells.find((cell) => cell.column === column);
    const task = inColumn('task');
    if (!task) return null;
    const lead = inColumn('lead');
    const deadline = inColumn('deadline');
    const deadlines = deadline ? this.readers.deadlineOfCell(deadline) : this.readers.deadlines(task);
    if (!lead && !deadline && !isDated(deadlines)) {
      const { force, leads } = this.readers.assignment(task);
      this.named = force === 'named' ? { leads } : null;
      return null;
    }
    const above = lead ? null : this.above(block);
    return {
      block: place,
      source: { start: block.start, end: block.end },
      action: task,
      product: inColumn('product')?.text ?? null,
      leads: above?.leads ?? this.bodies(lead),
      coordinators: this.bodies(inColumn('coordinators')),
      oversight: this.bodies(inColumn('oversight')),
      deadlines,
      doubts: new Set<Doubt>([
        ...(above && above.leads.length > 0 ? (['leadFromAbove'] as const) : []),
        ...(guessed ? (['weakVerb'] as const) : []),
      ]),
    };
  }

  /** What the cells of a table without a head are likely to be: a body, a day, and the longest words the job. */
  private guess(cells: readonly Cell[]): readonly Cell[] {
    const lead = cells.find((cell) => this.readers.assignment(cell).force === 'named');
    const day = cells.find(
      (cell) => cell !== lead && cell.text.length < 40 && isDated(this.readers.deadlineOfCell(cell)),
    );
    if (!lead || !day) return [];
    const rest = cells.filter((cell) => cell !== lead && cell !== day);
    const task = rest.reduce<Cell | null>(
      (long, cell) => (cell.text.length > (long?.text.length ?? 0) ? cell : long),
      null,
    );
    return [
      { ...lead, column: 'lead' },
      { ...day, column: 'deadline' },
      ...(task ? [{ ...task, column: 'task' as const }] : []),
    ];
  }

  private above({ parent }: Block): Pick<Parties, 'leads'> {
    return this.named ?? this.leads.above(parent);
  }

  /** The bodies a cell names; the cell as it is where they cannot be told apart. */
  private bodies(cell: Cell | undefined): readonly Quoted[] {
    if (!cell) return [];
    const { leads, force } = this.readers.assignment(cell);
    return force === 'named' && leads.length > 0
      ? leads
      : [{ start: cell.start, end: cell.end, text: cell.text }];
  }

  /** A table has ended. */
  end(): void {
    this.named = null;
  }
}

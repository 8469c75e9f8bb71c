import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { Kind, Line, Plan, Problem, Reading, Work } from '../kind.ts';
import { taskColumns } from './task-columns.ts';
import { taskCompletion } from './task-complete.ts';
import { addTaskKept, completeTaskIn, newTask, type TaskKept } from './task-kept.ts';
import { keysOf, type TaskRow } from './task-keys.ts';
import { tasksKnown } from './task-known.ts';
import { type Cells, taskIn } from './task-row.ts';

/** A committee's tracker: what is owed, by whom, until when, and how far it is. */
export const tasksKind: Kind = { kind: 'tasks', may: 'tasks.add', columns: taskColumns, read };

async function read(reading: Reading, lines: readonly Line[]): Promise<Plan> {
  const cells: Cells = { days: new Map(), directives: new Map(), shortened: 0, unknownDirectives: 0 };
  const problems: Problem[] = [];
  const rows: TaskRow[] = [];
  for (const line of lines) {
    const said = await taskIn(reading, cells, line);
    if (said instanceof UserError) problems.push({ row: line.row, error: said });
    else rows.push({ row: line.row, said, keys: keysOf(said.task, line.of('id')) });
  }
  const known = await tasksKnown(reading, rows);
  const [fresh, completing, differing]: [Work[], Work[], Problem[]] = [[], [], []];
  const again: { one: TaskRow; kept: TaskKept }[] = [];
  const ids = new Map<string, number>();
  for (const one of rows) {
    const { row, said, keys } = one;
    const { id } = keys;
    const natural = known.natural(keys);
    const twice = id !== null && !natural ? ids.get(id) : undefined;
    const kept = natural ?? (twice === undefined ? known.otherwise(one) : undefined);
    if (twice !== undefined)
      problems.push({ row, error: mistake('imports.problem.idTwice', { row: twice }) });
    else if (kept instanceof UserError) problems.push({ row, error: kept });
    else {
      const there = kept ?? newTask(said);
      known.note(keys, there);
      if (id !== null && !ids.has(id)) ids.set(id, row);
      if (kept) again.push({ one, kept });
      else {
        const heard = known.unheard(keys);
        fresh.push({ row, bring: () => addTaskKept(reading, said, there, heard) });
      }
    }
  }
  let there = 0;
  for (const { one, kept } of again) {
    const { row } = one;
    const { filled, others } = taskCompletion(reading, one.said, kept);
    const heard = filled && known.unheard(one.keys);
    if (filled && heard) completing.push({ row, bring: () => completeTaskIn(reading, kept, filled, heard) });
    differing.push(...others.map((error) => ({ row, error })));
    if (!filled && others.length === 0) there++;
  }
  const remarks = [
    ...(cells.shortened > 0 ? [mistake('imports.remark.shortened', { count: cells.shortened })] : []),
    ...(cells.unknownDirectives > 0
      ? [mistake('imports.remark.directives', { count: cells.unknownDirectives })]
      : []),
  ];
  const inRows = problems.toSorted((a, b) => a.row - b.row);
  return { fresh, completing, there, differing, problems: inRows, remarks };
}

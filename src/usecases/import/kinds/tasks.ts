import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { Kind, Plan, Problem, Reading, Work } from '../kind.ts';
import { taskColumns } from './tasks/columns.ts';
import { taskCompletion } from './tasks/complete.ts';
import { addTaskKept, completeTaskIn } from './tasks/kept.ts';
import { keysOf, type TaskRow, tasksTwice } from './tasks/keys.ts';
import { tasksKnown } from './tasks/known.ts';
import { type Cells, taskIn } from './tasks/row.ts';

/** A committee's tracker: what is owed, by whom, until when, and how far it is. */
export const tasksKind: Kind = { kind: 'tasks', may: 'tasks.add', columns: taskColumns, read };

async function read(reading: Reading): Promise<Plan> {
  const cells: Cells = { days: new Map(), directives: new Map(), shortened: 0, unknownDirectives: 0 };
  const problems: Problem[] = [];
  const rows: TaskRow[] = [];
  for (const line of reading.table) {
    const said = await taskIn(reading, cells, line);
    if (said instanceof UserError) problems.push({ row: line.row, error: said });
    else rows.push({ row: line.row, said, keys: keysOf(said.task, line.of('id')) });
  }
  const twice = tasksTwice(rows);
  for (const [{ row }, error] of twice) problems.push({ row, error });
  const singles = rows.filter((one) => !twice.has(one));
  const known = await tasksKnown(reading, singles);
  const [fresh, completing, differing]: [Work[], Work[], Problem[]] = [[], [], []];
  let there = 0;
  for (const one of singles) {
    const { row, said } = one;
    const kept = known.found.get(one);
    const keys = known.unheard(one);
    if (kept instanceof UserError) problems.push({ row, error: kept });
    else if (!kept) fresh.push({ row, bring: (rooms) => addTaskKept({ ...reading, rooms }, said, keys) });
    else {
      const { filled, others } = taskCompletion(reading, said, kept);
      if (filled)
        completing.push({
          row,
          bring: (rooms) => completeTaskIn({ ...reading, rooms }, kept, filled, keys),
        });
      else if (others.length === 0) there++;
      differing.push(...others.map((error) => ({ row, error })));
    }
  }
  return { fresh, completing, there, differing, problems, remarks: remarksOf(cells) };
}

const remarksOf = ({ shortened, unknownDirectives }: Cells): UserError[] => [
  ...(shortened > 0 ? [mistake('imports.remark.shortened', { count: shortened })] : []),
  ...(unknownDirectives > 0 ? [mistake('imports.remark.directives', { count: unknownDirectives })] : []),
];

import { cleanLine } from '../../../domain/clean.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { channelsOf } from '../channel.ts';
import type { Kind, Plan, Problem, Reading, Work } from '../kind.ts';
import { groupsTold, oneOf } from '../several.ts';
import { channelsInTable } from './groups/channels.ts';
import { classesOf } from './groups/classes.ts';
import { groupColumns } from './groups/columns.ts';
import { completionOf, type GroupSaid } from './groups/complete.ts';
import { bringGroup, type GroupKept, keptGroups, lookUp } from './groups/kept.ts';
import { namesInTable } from './groups/names.ts';
import { parentsFirst } from './groups/parents-first.ts';
import { leadIn } from './groups/row.ts';

/** A table of groups: names, other names, parents, leads, channels, classes. */
export const groupsKind: Kind = { kind: 'groups', may: 'groups.change', columns: groupColumns, read };

async function read(reading: Reading): Promise<Plan> {
  const { directory, table } = reading;
  const channels = await channelsOf(
    reading,
    table.map((line) => line.of('channel')),
  );
  const { rows, problems, names } = namesInTable(reading, keptGroups(directory.groupsById));
  const classes = await classesOf(reading);
  await lookUp(
    reading,
    rows.map(({ kept }) => kept),
    { channels, classes },
  );
  const meant = channelsInTable(rows, channels, directory.groupsById);
  const all = rows.flatMap((row): GroupSaid[] => {
    const parentSaid = cleanLine(row.line.of('parent'));
    const parent = parentSaid ? oneOf(names, parentSaid, groupsTold) : null;
    const lead = leadIn(reading, row.line);
    const said = classes.meant(row.line.of('class'));
    const wrong = [parent, lead, said].find((one) => one instanceof UserError);
    if (wrong) problems.push({ row: row.line.row, error: wrong });
    if (parent instanceof UserError || lead instanceof UserError || said instanceof UserError) return [];
    return [{ ...row, parent, lead, channel: meant.get(row) ?? null, classes: said }];
  });
  const { order, out } = parentsFirst(all.filter(({ kept }) => !kept.id));
  const coming = new Set<GroupKept>(order.map(({ kept }) => kept));
  for (const [{ line }, error] of out) problems.push({ row: line.row, error });
  const [fresh, completing, differing]: [Work[], Work[], Problem[]] = [[], [], []];
  let there = 0;
  for (const said of [...order, ...all.filter(({ kept }) => kept.id)]) {
    const { kept, parent } = said;
    const { row } = said.line;
    const done =
      parent && !parent.id && !coming.has(parent)
        ? mistake('imports.problem.parent')
        : completionOf(said, (name) => directory.groups.whole(name).some(({ id }) => id === kept.id));
    if (done instanceof UserError) {
      problems.push({ row, error: done });
      continue;
    }
    const { filled, isMore, others } = done;
    const work: Work = { row, bring: (rooms) => bringGroup({ ...reading, rooms }, kept, filled) };
    if (!kept.id) fresh.push(work);
    else if (isMore) completing.push(work);
    else if (others.length === 0) there++;
    differing.push(...others.map((error) => ({ row, error })));
  }
  const later = all.filter(({ channel }) => channel === 'later').length;
  const remarks = later > 0 ? [mistake('imports.remark.channels', { count: later })] : [];
  return { fresh, completing, there, differing, problems, remarks };
}

import type { GroupId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import { inChunks } from '../chunks.ts';
import type { Kind, Plan, Problem, Reading, Work } from '../kind.ts';
import { peopleColumns } from './people/columns.ts';
import { personCompletion } from './people/complete.ts';
import { bringPerson, seatsThere } from './people/kept.ts';
import { type PersonRow, peopleKnown, personsTwice } from './people/known.ts';
import { personIn } from './people/row.ts';

/** A table of people: names, short names, addresses, roles, groups and seats. */
export const peopleKind: Kind = {
  kind: 'people',
  may: 'settings.change',
  columns: peopleColumns,
  read,
};

async function read(reading: Reading): Promise<Plan> {
  const problems: Problem[] = [];
  const rows: PersonRow[] = [];
  for (const line of reading.table) {
    const { row } = line;
    const said = personIn(reading, line);
    if (said instanceof UserError) problems.push({ row, error: said });
    else rows.push({ row, said });
  }
  const twice = personsTwice(rows);
  for (const [{ row }, error] of twice) problems.push({ row, error });
  const known = await peopleKnown(
    reading,
    rows.filter((one) => !twice.has(one)),
  );
  const coming = rows.flatMap((one) => {
    const kept = known.get(one);
    if (kept instanceof UserError) problems.push({ row: one.row, error: kept });
    return kept && !(kept instanceof UserError) ? [{ ...one, kept }] : [];
  });
  await seatsThere(
    reading,
    coming.map(({ kept }) => kept),
  );
  const leads = await leadsOf(reading, coming);
  const [fresh, completing, differing]: [(Work & PersonRow)[], Work[], Problem[]] = [[], [], []];
  let there = 0;
  for (const { row, said, kept } of coming) {
    const { filled, isMore, others } = personCompletion(reading, said, kept, leads);
    const work: Work = { row, bring: (rooms) => bringPerson({ ...reading, rooms }, kept, filled) };
    if (!kept.id) fresh.push({ ...work, said });
    else if (isMore) completing.push(work);
    else if (others.length === 0) there++;
    differing.push(...others.map((error) => ({ row, error })));
  }
  // Who has a short name of their own comes before those for whom one is made.
  fresh.sort((a, b) => Number(!a.said.handle) - Number(!b.said.handle));
  return { fresh, completing, there, differing, problems, remarks: [] };
}

/** Who leads the groups in which these rows have somebody lead. */
async function leadsOf({ rooms, deed }: Reading, people: readonly PersonRow[]) {
  const wanted = people.flatMap(({ said }) => (said.seat === 'lead' ? said.groups.map(({ id }) => id) : []));
  const holders = await inChunks(wanted, (ids) => rooms.groups.holders(deed.viewer, ids, deed.today));
  const leads = holders.filter(({ kind }) => kind === 'lead');
  return new Map<GroupId, string>(leads.map(({ groupId, member }) => [groupId, member.name]));
}

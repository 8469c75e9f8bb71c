import type { Group } from '../../../domain/group.ts';
import type { GroupId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { inChunks } from '../chunks.ts';
import type { Kind, Line, Plan, Problem, Reading } from '../kind.ts';
import { peopleColumns } from './people-columns.ts';
import { personCompletion } from './person-complete.ts';
import { addPersonKept, completePersonIn, type PersonKept, seatsThere } from './person-kept.ts';
import { peopleKnown } from './person-known.ts';
import { type PersonSaid, personIn } from './person-row.ts';

/** A table of people: names, short names, addresses, roles, groups and seats. */
export const peopleKind: Kind = {
  kind: 'people',
  may: 'settings.change',
  columns: peopleColumns,
  read,
};

interface Row {
  readonly row: number;
  readonly said: PersonSaid;
  readonly kept: PersonKept;
}

async function read(reading: Reading, lines: readonly Line[]): Promise<Plan> {
  const problems: Problem[] = [];
  const adding: Row[] = [];
  const again: Row[] = [];
  let there = 0;
  const known = await peopleKnown(reading);
  for (const line of lines) {
    const { row } = line;
    const said = personIn(reading, line);
    const kept = said instanceof UserError ? said : known.who(said, row);
    if (said instanceof UserError) problems.push({ row, error: said });
    else if (kept === 'there') there++;
    else if (kept instanceof UserError) problems.push({ row, error: kept });
    else (kept.row === row ? adding : again).push({ row, said, kept });
  }
  await seatsThere(
    reading,
    again.map(({ kept }) => kept),
  );
  const leads = await leadsOf(reading, [...adding, ...again]);
  // Who has a short name of their own comes before those for whom one is made.
  const inOrder = adding.toSorted((a, b) => Number(!a.said.handle) - Number(!b.said.handle));
  const fresh = withFreeSeats(inOrder, leads, problems).map(({ row, said, kept }) => ({
    row,
    bring: () => addPersonKept(reading, said, kept),
  }));
  const [completing, differing]: [Plan['completing'][number][], Problem[]] = [[], []];
  for (const { row, said, kept } of again) {
    if (kept.out) {
      problems.push({ row, error: mistake('imports.problem.twice', { row: kept.row ?? row }) });
      continue;
    }
    const { filled, others } = personCompletion(reading, said, kept, leads);
    if (filled) completing.push({ row, bring: () => completePersonIn(reading, kept, filled) });
    differing.push(...others.map((error) => ({ row, error })));
    if (!filled && others.length === 0) there++;
  }
  const inRows = problems.toSorted((a, b) => a.row - b.row);
  return { fresh, completing, there, differing, problems: inRows, remarks: [] };
}

/** Who leads the groups in which these rows have somebody lead. */
async function leadsOf({ rooms, deed }: Reading, people: readonly Row[]): Promise<Map<GroupId, string>> {
  const wanted = people.flatMap(({ said }) => (said.seat === 'lead' ? said.groups.map(({ id }) => id) : []));
  const holders = await inChunks(wanted, (ids) => rooms.groups.holders(deed.viewer, ids, deed.today));
  const leads = holders.filter(({ kind }) => kind === 'lead');
  return new Map(leads.map(({ groupId, member }) => [groupId, member.name]));
}

/** A lead seat holds one: who would be the second stays out until somebody says which. */
function withFreeSeats(people: readonly Row[], leads: Map<GroupId, string>, problems: Problem[]): Row[] {
  return people.filter(({ row, said: { seat, groups, name }, kept }) => {
    if (seat !== 'lead') return true;
    const taken = groups.find(({ id }) => leads.has(id));
    if (taken) {
      const told = {
        name: (t: { worded(name: Group['name']): string }) => t.worded(taken.name),
        member: leads.get(taken.id) ?? '',
      };
      problems.push({ row, error: mistake('imports.problem.seatTaken', told) });
      kept.out = true;
    } else for (const { id } of groups) leads.set(id, name);
    return !taken;
  });
}

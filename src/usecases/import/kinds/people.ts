import { fold } from '../../../domain/fold.ts';
import type { Group } from '../../../domain/group.ts';
import type { GroupId, MemberId } from '../../../domain/ids.ts';
import type { Member, SeatKind } from '../../../domain/member.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { authorOf } from '../../change-task.ts';
import { addPersonIn } from '../../settings/add-person.ts';
import type { Fresh, Kind, Line, Plan, Problem, Reading } from '../kind.ts';
import { peopleColumns } from './people-columns.ts';
import { type NewPerson, personIn } from './person-row.ts';

/** A table of people: names, short names, addresses, roles, groups and seats. */
export const peopleKind: Kind<NewPerson> = {
  kind: 'people',
  may: 'settings.change',
  columns: peopleColumns,
  read,
  bring,
};

async function read(reading: Reading, lines: readonly Line[]): Promise<Plan<NewPerson>> {
  const fresh: Fresh<NewPerson>[] = [];
  const problems: Problem[] = [];
  let there = 0;
  const seen = new Map<string, { row: number; name: string }>();
  for (const line of lines) {
    const value = personIn(reading, line);
    const known = value instanceof UserError ? value : await knownAs(reading, value, seen);
    if (known === 'there') there++;
    else if (known instanceof UserError) problems.push({ row: line.row, error: known });
    else fresh.push({ row: line.row, value: known });
    if (value instanceof UserError) continue;
    for (const key of keysOf(value)) seen.set(key, { row: line.row, name: fold(value.name) });
  }
  // Who has a short name of their own comes before those for whom one is made.
  const inOrder = fresh.toSorted((a, b) => Number(!a.value.handle) - Number(!b.value.handle));
  return { ...(await withFreeSeats(reading, inOrder, problems)), there, remarks: [] };
}

/** By what a person is told apart from others, the surest first. */
function keysOf({ handle, email, name }: NewPerson): string[] {
  return [...(email ? [`e ${email}`] : []), ...(handle ? [`h ${handle}`] : []), `n ${fold(name)}`];
}

/** The person as somebody new, or there already, or to be told apart from somebody first. */
async function knownAs(
  reading: Reading,
  value: NewPerson,
  seen: ReadonlyMap<string, { row: number; name: string }>,
): Promise<NewPerson | 'there' | UserError> {
  const { rooms, deed, directory } = reading;
  const { handle, email, name } = value;
  const same = (one: Member) => fold(one.name) === fold(name);
  const byEmail = email ? await rooms.members.byEmail(deed.committee.id, email) : undefined;
  if (byEmail)
    return same(byEmail)
      ? 'there'
      : mistake('imports.problem.emailTaken', { email: email ?? '', name: byEmail.name });
  const byHandle = handle ? directory.members.whole(handle).find((one) => one.handle === handle) : undefined;
  if (byHandle)
    return same(byHandle)
      ? 'there'
      : mistake('imports.problem.handleTaken', { handle: handle ?? '', name: byHandle.name });
  const namesake = directory.members.whole(name).find(same);
  if (namesake && !handle) return email ? mistake('imports.problem.namesake', { name }) : 'there';
  const [ofName, ...surer] = keysOf(value).toReversed();
  const before = surer.flatMap((key) => seen.get(key) ?? [])[0];
  if (before)
    return before.name === fold(name) ? 'there' : mistake('imports.problem.twice', { row: before.row });
  // Of one name in one table: told apart by a short name or an address of their own.
  const other = ofName && surer.length === 0 ? seen.get(ofName) : undefined;
  return other ? mistake('imports.problem.sameName', { row: other.row }) : value;
}

/** A lead seat holds one: who would be the second stays out until somebody says which. */
async function withFreeSeats(
  { rooms, deed }: Reading,
  people: readonly Fresh<NewPerson>[],
  others: readonly Problem[],
): Promise<Pick<Plan<NewPerson>, 'fresh' | 'problems'>> {
  const wanted = people.flatMap(({ value }) =>
    value.seat === 'lead' ? value.groups.map(({ id }) => id) : [],
  );
  const held = new Map<GroupId, string>();
  for (let from = 0; from < wanted.length; from += 500)
    for (const { kind, groupId, member } of await rooms.groups.holders(
      deed.viewer,
      wanted.slice(from, from + 500),
      deed.today,
    ))
      if (kind === 'lead') held.set(groupId, member.name);
  const fresh: Fresh<NewPerson>[] = [];
  const problems = [...others];
  for (const one of people) {
    const { seat, groups, name } = one.value;
    const taken = seat === 'lead' ? groups.find(({ id }) => held.has(id)) : undefined;
    if (taken) {
      const told = {
        name: (t: { worded(name: Group['name']): string }) => t.worded(taken.name),
        member: held.get(taken.id) ?? '',
      };
      problems.push({ row: one.row, error: mistake('imports.problem.seatTaken', told) });
    } else {
      fresh.push(one);
      if (seat === 'lead') for (const { id } of groups) held.set(id, name);
    }
  }
  return { fresh, problems: problems.toSorted((a, b) => a.row - b.row) };
}

async function bring({ rooms, deed }: Reading, value: NewPerson): Promise<void> {
  const { groups, seat, ...person } = value;
  const member = await addPersonIn(rooms, deed, person);
  for (const { id } of groups) await join(rooms, deed, id, member.id, seat);
}

async function join(
  rooms: Reading['rooms'],
  deed: Reading['deed'],
  groupId: GroupId,
  memberId: MemberId,
  seat: SeatKind | null,
): Promise<void> {
  const entry = { ...authorOf(deed), subject: 'group', subjectId: groupId } as const;
  await rooms.groups.addMember(deed.viewer, groupId, memberId);
  await rooms.history.append({ ...entry, action: 'members', after: { joinedIds: [memberId] } });
  if (!seat) return;
  await rooms.groups.seat(deed.viewer, { groupId, memberId, kind: seat, from: deed.today });
  const after = seat === 'lead' ? { leadId: memberId } : { deputyIds: [memberId] };
  await rooms.history.append({ ...entry, action: 'seated', after });
}

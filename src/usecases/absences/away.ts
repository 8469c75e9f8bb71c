import { addDays, type Day } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import { authorOf } from '../change-task.ts';
import type { Deed } from '../deed.ts';

/** Whoever is away for longer gives up the seat. Days. */
const longest = 366;

/** Days of the committee's, both of them away. */
export interface Absence {
  readonly from: Day;
  readonly until: Day;
}

/** Notes that a member is away; what goes to their seats goes to the deputies, and afterwards to them again. */
export function setAway(deed: Deed, member: Member, { from, until }: Absence): Promise<void> {
  const past = [from, until].find((day) => day < deed.today);
  if (past) throw mistake('seats.away.error.past', { day: (t) => t.day(past) });
  if (until < from)
    throw mistake('seats.away.error.order', { from: (t) => t.day(from), until: (t) => t.day(until) });
  if (until > addDays(from, longest)) throw mistake('seats.away.error.long');
  return changeAbsence(deed, member, 'away', async (rooms) => {
    await rooms.members.setAway(deed.viewer, member.id, { from, until });
    return { before: null, after: { from, until } };
  });
}

/** Takes back a member's absence, also one to come; yesterday was its last day. */
export function endAway(deed: Deed, member: Member): Promise<void> {
  return changeAbsence(deed, member, 'back', async (rooms) => {
    const absences = await rooms.members.absencesFrom(deed.viewer, member.id, deed.today);
    if (absences.length === 0) throw mistake('seats.back.error.there', { name: member.name });
    await rooms.members.endAway(deed.viewer, member.id, deed.today);
    return { before: { absences }, after: null };
  });
}

async function changeAbsence(
  deed: Deed,
  member: Member,
  action: 'away' | 'back',
  write: (rooms: Rooms) => Promise<{ readonly before: object | null; readonly after: object | null }>,
): Promise<void> {
  const needed = member.id === deed.viewer.memberId ? 'absences.own' : 'absences.change';
  if (!may(deed.viewer, needed)) throw notAllowed(needed);
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const told = await write(rooms);
    await rooms.history.append({
      ...authorOf(deed),
      action,
      subject: 'member',
      subjectId: member.id,
      ...told,
    });
  });
}

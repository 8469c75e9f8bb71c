import { addDays, type Day } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/** Whoever is away for longer gives up the seat. Days. */
const longest = 366;

/** Days of the committee's, both of them away. */
export interface Absence {
  readonly from: Day;
  readonly until: Day;
}

/**
 * Notes that a member is away; what goes to their seats goes to the deputies, and afterwards to them again. Answers with
 * the absence as it stands: what it follows on is part of it.
 */
export function setAway(deed: Deed, member: Member, { from, until }: Absence): Promise<Absence> {
  const past = [from, until].find((day) => day < deed.today);
  if (past) throw mistake('seats.away.error.past', { day: (t) => t.day(past) });
  if (until < from)
    throw mistake('seats.away.error.order', { from: (t) => t.day(from), until: (t) => t.day(until) });
  if (until > addDays(from, longest)) throw mistake('seats.away.error.long');
  return changeAbsence(deed, member, 'away', async (rooms) => {
    const known = await rooms.members.absencesFrom(deed.viewer, member.id, deed.today);
    const away = await rooms.members.setAway(deed.viewer, member.id, { from, until });
    return { before: known.length > 0 ? { absences: known } : null, after: away, result: away };
  });
}

/** What a member's coming back made different. */
export interface Back {
  /** False where they were there, and what was to come was taken back. */
  readonly wasAway: boolean;
  readonly ended: readonly Absence[];
  /** Still to come. */
  readonly next: readonly Absence[];
}

/** Ends a member's absence; yesterday was its last day. Of who is there, the absences to come are taken back. */
export function endAway(deed: Deed, member: Member): Promise<Back> {
  return changeAbsence(deed, member, 'back', async (rooms) => {
    const absences = await rooms.members.absencesFrom(deed.viewer, member.id, deed.today);
    if (absences.length === 0) throw mistake('seats.back.error.there', { name: member.name });
    await rooms.members.endAway(deed.viewer, member.id, deed.today);
    const next = await rooms.members.absencesFrom(deed.viewer, member.id, deed.today);
    const ended = absences.slice(0, absences.length - next.length);
    const result = { wasAway: ended.some(({ from }) => from <= deed.today), ended, next };
    return { before: { absences: ended }, after: null, result };
  });
}

async function changeAbsence<T>(
  deed: Deed,
  member: Member,
  action: 'away' | 'back',
  write: (
    rooms: Rooms,
  ) => Promise<{ readonly before: object | null; readonly after: object | null; readonly result: T }>,
): Promise<T> {
  const needed = member.id === deed.viewer.memberId ? 'absences.own' : 'absences.change';
  if (!may(deed.viewer, needed)) throw notAllowed(needed);
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const { result, ...told } = await write(rooms);
    await rooms.history.append({
      ...authorOf(deed),
      action,
      subject: 'member',
      subjectId: member.id,
      ...told,
    });
    return result;
  });
}

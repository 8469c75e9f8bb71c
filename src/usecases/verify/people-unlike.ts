import { type AwayDays, absencesAfter } from '../../domain/history/absences.ts';
import type { PersonField, StandingFault } from '../../domain/history/fault.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { PersonHeld, Rooms, Told } from '../../store/index.ts';
import { same } from './same.ts';
import { toldOf } from './told.ts';
import type { Begun } from './verify-standing.ts';

type Facts = Partial<Pick<PersonHeld, 'handle' | 'name' | 'office' | 'cleared' | 'left'>>;

/** Somebody as the entries so far tell of them. */
interface PersonTold {
  /** Null where they had to be told of and are not. */
  readonly facts: Facts | null;
  readonly absences: readonly AwayDays[];
}

/** Who of a page of members is not as the history tells. */
export async function peopleUnlike(
  rooms: Rooms,
  committeeId: CommitteeId,
  begun: Begun,
  page: readonly PersonHeld[],
): Promise<StandingFault[]> {
  const ids = page.map(({ id }) => id);
  const away = Map.groupBy(await rooms.history.absencesOf(committeeId, ids), ({ memberId }) => memberId);
  const people = new Map<string, PersonTold>();
  const before = (id: MemberId) => untold(id, begun, away.get(id) ?? []);
  for await (const told of toldOf(rooms, committeeId, ids))
    people.set(
      told.subjectId,
      further(people.get(told.subjectId) ?? before(told.subjectId as MemberId), told),
    );
  return page.flatMap((member): StandingFault[] => {
    const { facts, absences } = people.get(member.id) ?? before(member.id);
    const person = `${member.name} (${member.handle})`;
    if (!facts) return [{ what: 'stranger', person }];
    const unlike = (Object.keys(facts) as (keyof Facts)[]).filter((name) => !same(facts[name], member[name]));
    const fields: readonly PersonField[] = sameDays(absences, away.get(member.id) ?? [])
      ? unlike
      : [...unlike, 'absences'];
    return fields.map((field) => ({ what: 'person', person, field }));
  });
}

/** What is taken as it is of somebody of whom nothing was told yet. */
function untold(id: MemberId, { on, founder }: Begun, away: readonly AwayDays[]): PersonTold {
  if (id === founder)
    return { facts: { office: 'administrator', cleared: false, left: false }, absences: [] };
  if (founder !== null) return { facts: null, absences: [] };
  return { facts: {}, absences: away.filter(({ from }) => on === null || from < on) };
}

function further({ facts, absences }: PersonTold, told: Told): PersonTold {
  const { action, after } = told;
  if (action === 'added') {
    const { handle, name, office } = after as Pick<PersonHeld, 'handle' | 'name' | 'office'>;
    return { facts: { handle, name, office, cleared: false, left: false }, absences: [] };
  }
  return { facts: facts && { ...facts, ...toldAnew(told) }, absences: absencesAfter(absences, told) };
}

/** What an entry tells of somebody who was there already. */
function toldAnew({ action, after }: Told): Facts {
  if (action !== 'appointed' && action !== 'cleared' && action !== 'uncleared') return {};
  const { office, cleared } = after as Facts;
  return { ...(office !== undefined && { office }), ...(cleared !== undefined && { cleared }) };
}

function sameDays(told: readonly AwayDays[], is: readonly AwayDays[]): boolean {
  const days = (all: readonly AwayDays[]) => all.map(({ from, until }) => `${from} ${until}`).toSorted();
  return same(days(told), days(is));
}

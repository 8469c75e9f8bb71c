import type { GroupId } from '../../domain/ids.ts';
import type { NewMessage, PlacedIn, Rooms, Route } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import { placeKey, type Recipients } from '../recipients.ts';

/** How long a morning's messages are held back for the planner, in milliseconds; it lets them go sooner. */
const heldForMs = 120_000;

/** More messages to one channel on one morning than anybody would read. */
const mostOfOneMorning = 50;

/** A rung that looks for a place. */
interface Owed {
  readonly groupId: GroupId;
  readonly rung: number;
  /** Its place was lost: it is said today, also where the morning's message has gone already. */
  readonly lost?: boolean;
}

/**
 * The morning's messages that will carry each rung, made where there are none. An empty list is a rung that
 * must wait: the morning's message has gone already, and the task is not due today. A place that was lost this
 * morning is passed over for the group's next one.
 */
export async function placesFor(
  rooms: Rooms,
  morning: Morning,
  recipients: Recipients,
  owed: readonly Owed[],
): Promise<PlacedIn[][]> {
  const groupIds = [...new Set(owed.map((one) => one.groupId))];
  const known = await recipients.of(rooms, groupIds);
  /** Where groups are told whose first place is lost. */
  const instead = new Map<GroupId, readonly Route[]>();
  const closed = new Set<string>();
  const open = new Map<string, PlacedIn>();
  const placesOf = (groupId: GroupId): readonly Place[] => {
    const own = instead.get(groupId) ?? known.get(groupId) ?? [];
    return own.length > 0 ? own.map((route) => ({ name: placeKey(route), route })) : [nobody(groupId)];
  };
  for (let asked = owed; asked.length > 0; ) {
    const dead = await openAt(rooms, morning, open, asked, placesOf);
    for (const name of dead) closed.add(name);
    asked = asked.filter(({ groupId }) => placesOf(groupId).some(({ name }) => dead.has(name)));
    const groups = [...new Set(asked.map((one) => one.groupId))];
    if (groups.length === 0) break;
    for (const [id, others] of await recipients.of(rooms, groups, closed)) instead.set(id, others);
  }
  return owed.map((one) => {
    const places = placesOf(one.groupId).map(({ name }) => open.get(name));
    // A channel whose later message is there for another task, due today, still waits with this one.
    return places.every((place) => place !== undefined) || isUrgent(one)
      ? places.filter((place) => place !== undefined)
      : [];
  });
}

interface Place {
  /** Its name in the keys of messages. */
  readonly name: string;
  readonly route: Route;
  readonly unreachable?: string;
}

const isUrgent = ({ rung, lost }: Owed) => rung === 0 || lost === true;

/** Finds or makes the messages of these rungs' places that take more in. Answers with the places that are dead. */
async function openAt(
  rooms: Rooms,
  { committee, today, now }: Morning,
  open: Map<string, PlacedIn>,
  owed: readonly Owed[],
  placesOf: (groupId: GroupId) => readonly Place[],
): Promise<Set<string>> {
  const base = `m:${committee.id}:${today}`;
  const places = (all: readonly Owed[]) => all.flatMap(({ groupId }) => placesOf(groupId));
  const urgent = new Set(places(owed.filter(isUrgent)).map(({ name }) => name));
  const wanted = new Map(places(owed).map((place) => [place.name, place]));
  const dead = new Set<string>();
  let asked = [...wanted.values()].filter(({ name }) => !open.has(name));
  for (let count = 1; asked.length > 0 && count <= mostOfOneMorning; count++) {
    const keyOf = (name: string) => `${base}:${name}${count === 1 ? '' : `#${count}`}`;
    const kept = await rooms.outbox.keepMessages(
      committee.id,
      asked.map(({ name, ...place }): NewMessage => {
        return { ...place, key: keyOf(name), kind: 'morning', at: now, day: today, waitMs: heldForMs };
      }),
    );
    const found = new Map(kept.map((one) => [one.key, one]));
    for (const { name } of asked) {
      const one = found.get(keyOf(name));
      if (one?.open) open.set(name, { messageId: one.id, fresh: one.fresh });
      if (one?.dead) dead.add(name);
    }
    asked = asked.filter(({ name }) => !open.has(name) && !dead.has(name) && urgent.has(name));
  }
  return dead;
}

/** Where those are kept whom nobody can be told of: shown, and never sent. */
const nobody = (groupId: GroupId): Place => ({
  name: `nobody:${groupId}`,
  route: nowhere(groupId),
  unreachable: 'nobody to tell',
});

const nowhere = (groupId: GroupId): Route => ({
  platform: 'web',
  workspace: '',
  channel: '',
  groupId,
  memberId: null,
});

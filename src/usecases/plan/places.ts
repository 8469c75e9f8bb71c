import { type Day, instantOf } from '../../domain/day.ts';
import type { GroupId, MessageId, TaskId } from '../../domain/ids.ts';
import type { NewMessage, NewRung, PlacedIn, Recipient, Rooms, Route } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import type { Recipients, Whom } from '../whom/recipients.ts';
import { placeKey } from '../whom/routes.ts';

/** How long a morning's messages are held back for the planner, in milliseconds; it lets them go sooner. */
const heldForMs = 120_000;

/** More messages to one channel on one morning than anybody would read. */
const mostOfOneMorning = 50;

/** A rung that looks for a place. */
export interface Owed extends Pick<NewRung, 'taskId' | 'recipientId' | 'role' | 'rung' | 'enteredOn'> {
  readonly day: Day;
  /** Its place was lost: it is said today, also where the morning's message has gone already. */
  readonly lost?: boolean;
}

/**
 * The morning's messages that will carry each rung, made where there are none. An empty list is a rung that
 * must wait: the morning's message has gone already, or one person has been told enough for a day, and the task
 * is not due today. A place that was lost this morning is passed over for the recipient's next one.
 */
export async function placesFor(
  rooms: Rooms,
  morning: Morning,
  recipients: Recipients,
  owed: readonly Owed[],
): Promise<PlacedIn[][]> {
  const known = await recipients.of(rooms, whomOf(owed));
  /** Where those are told whose first place is lost. */
  const instead = new Map<Recipient, readonly Route[]>();
  const closed = new Set<string>();
  const open = new Map<string, PlacedIn>();
  const placesOf = ({ recipientId, role }: Whom): readonly Place[] => {
    const own = instead.get(recipientId) ?? known.get(recipientId) ?? [];
    // What climbs to the secretariat is told with the late list, in one message.
    const kind = role === 'secretariat' && morning.committee.reminding.lateList ? 'late' : 'morning';
    if (own.length > 0) return own.map((route) => placeAt(route, kind));
    // People whom nobody can reach have no group to stand for them.
    return role === 'chair' || role === 'assignee' ? [] : [nobody(recipientId as GroupId)];
  };
  for (let asked = owed; asked.length > 0; ) {
    const dead = await openAt(rooms, morning, open, asked, placesOf);
    for (const one of asked.flatMap(placesOf)) if (dead.has(one.name)) closed.add(placeKey(one.route));
    asked = asked.filter((one) => placesOf(one).some(({ name }) => dead.has(name)));
    if (asked.length === 0) break;
    for (const [id, others] of await recipients.of(rooms, whomOf(asked), closed)) instead.set(id, others);
  }
  const room = await roomIn(rooms, morning, open);
  return owed.map((one) => {
    const places = placesOf(one).map(({ name }) => open.get(name));
    // A channel whose later message is there for another task, due today, still waits with this one.
    if (!isUrgent(one) && !places.every((place) => place !== undefined)) return [];
    const there = places.filter((place) => place !== undefined);
    return isUrgent(one) || room.takes(there, one) ? room.take(there, one) : [];
  });
}

export interface Place {
  /** Its name in the keys of messages. */
  readonly name: string;
  readonly route: Route;
  readonly kind: 'morning' | 'late';
  readonly unreachable?: string;
}

export const placeAt = (route: Route, kind: Place['kind']): Place => ({
  name: kind === 'late' ? `late:${placeKey(route)}` : placeKey(route),
  route,
  kind,
});

const isUrgent = ({ rung, lost }: Owed) => rung === 0 || lost === true;

const whomOf = (owed: readonly Owed[]): Whom[] => [
  ...new Map(owed.map(({ recipientId, role }) => [recipientId, { recipientId, role }])).values(),
];

/** Finds or makes the messages of these rungs' places that take more in. Answers with the places that are dead. */
async function openAt(
  rooms: Rooms,
  morning: Morning,
  open: Map<string, PlacedIn>,
  owed: readonly Owed[],
  placesOf: (whom: Whom) => readonly Place[],
): Promise<Set<string>> {
  const places = (all: readonly Owed[]) => all.flatMap(placesOf);
  const urgent = new Set(places(owed.filter(isUrgent)).map(({ name }) => name));
  const wanted = new Map(places(owed).map((place) => [place.name, place]));
  // What was entered today cannot have been said this morning; all else is dated by it, however late it comes.
  const known = new Set(
    places(owed.filter(({ enteredOn }) => enteredOn !== morning.today)).map(({ name }) => name),
  );
  const dead = new Set<string>();
  let asked = [...wanted.values()].filter(({ name }) => !open.has(name));
  for (let count = 1; asked.length > 0 && count <= mostOfOneMorning; count++) {
    const keyOf = (name: string) => `${keyAt(morning, name)}${count === 1 ? '' : `#${count}`}`;
    const kept = await rooms.outbox.keepMessages(
      morning.committee.id,
      asked.map((place) => ({
        ...messageAt(morning, place, known.has(place.name)),
        key: keyOf(place.name),
      })),
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

export const keyAt = ({ committee, today }: Morning, name: string) => `m:${committee.id}:${today}:${name}`;

/**
 * The morning's message to a place, dated by the time of the group whose place it is: what only came up later
 * (`known` is false) by that moment.
 */
export function messageAt(morning: Morning, { name, ...place }: Place, known = true): NewMessage {
  const { committee, today, now, times } = morning;
  const own = (place.route.groupId && times.get(place.route.groupId)) || committee.reminderTime;
  const due = instantOf(today, own, committee.timeZone);
  const at = known ? due : Math.max(now, due);
  return { ...place, key: keyAt(morning, name), at, day: today, waitMs: Math.max(heldForMs, at - now) };
}

/**
 * How much more the messages to single people take on this morning. A task counts once, for however many groups
 * somebody is told of it; what is due that day comes on top.
 */
async function roomIn(rooms: Rooms, { committee }: Morning, open: ReadonlyMap<string, PlacedIn>) {
  const cap = committee.reminding.personCap ?? Number.POSITIVE_INFINITY;
  const personal = [...open]
    .filter(([name]) => name.startsWith('person:'))
    .map(([, place]) => place.messageId);
  /** Of each message, the tasks that it tells of; those that count, and those due today, which do not. */
  const told = new Map(personal.map((id) => [id, { counted: new Set<TaskId>(), onTop: new Set<TaskId>() }]));
  const tell = (messageId: MessageId, taskId: TaskId, isOnTop: boolean) => {
    const own = told.get(messageId);
    if (isOnTop) {
      own?.counted.delete(taskId);
      own?.onTop.add(taskId);
    } else if (!own?.onTop.has(taskId)) own?.counted.add(taskId);
  };
  if (cap < Number.POSITIVE_INFINITY)
    for (const { messageId, taskId, rung } of await rooms.outbox.tasksIn(personal))
      tell(messageId, taskId, rung === 0);
  return {
    takes(places: readonly PlacedIn[], { taskId }: Owed): boolean {
      return places.every(({ messageId }) => {
        const own = told.get(messageId);
        return !own || own.counted.has(taskId) || own.onTop.has(taskId) || own.counted.size < cap;
      });
    },
    take(places: readonly PlacedIn[], owed: Owed): PlacedIn[] {
      for (const { messageId } of places) tell(messageId, owed.taskId, isUrgent(owed));
      return [...places];
    },
  };
}

/** Where those are kept whom nobody can be told of: shown, and never sent. */
const nobody = (groupId: GroupId): Place => ({
  kind: 'morning',
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

import type { GroupId } from '../../domain/ids.ts';
import type { NewMessage, PlacedIn, Rooms, Route } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import { placeKey, type Recipients } from '../recipients.ts';

/** How long a morning's messages are held back for the planner, in milliseconds; it lets them go sooner. */
const heldForMs = 120_000;

/** More messages to one channel on one morning than anybody would read. */
const mostOfOneMorning = 50;

/**
 * The morning's messages that will carry each rung, made where there are none. An empty list is a rung that
 * must wait: the morning's message has gone already, and the task is not due today.
 */
export async function placesFor(
  rooms: Rooms,
  morning: Morning,
  recipients: Recipients,
  owed: readonly { readonly groupId: GroupId; readonly rung: number }[],
): Promise<PlacedIn[][]> {
  const { committee, today, now } = morning;
  const routes = await recipients.of(
    rooms,
    owed.map((one) => one.groupId),
  );
  const base = `m:${committee.id}:${today}`;
  const keysOf = (groupId: GroupId) => {
    const places = routes.get(groupId) ?? [];
    return places.length
      ? places.map((route) => `${base}:${placeKey(route)}`)
      : [`${base}:nobody:${groupId}`];
  };
  const common = { kind: 'morning', at: now, day: today, waitMs: heldForMs } as const;
  const wanted = new Map<string, NewMessage>();
  for (const { groupId } of owed) {
    const places = routes.get(groupId) ?? [];
    for (const route of places)
      wanted.set(`${base}:${placeKey(route)}`, { ...common, key: `${base}:${placeKey(route)}`, route });
    if (places.length === 0) {
      const key = `${base}:nobody:${groupId}`;
      wanted.set(key, { ...common, key, route: nowhere(groupId), unreachable: 'nobody to tell' });
    }
  }
  const open = new Map<string, PlacedIn>();
  const dueToday = new Set(owed.filter((one) => one.rung === 0).flatMap((one) => keysOf(one.groupId)));
  let asked = [...wanted.values()];
  for (let count = 1; asked.length > 0 && count <= mostOfOneMorning; count++) {
    const suffix = count === 1 ? '' : `#${count}`;
    const kept = await rooms.outbox.keepMessages(
      committee.id,
      asked.map((message) => ({ ...message, key: message.key + suffix })),
    );
    const free = new Map(kept.filter((one) => one.open).map((one) => [one.key, one]));
    for (const { key } of asked) {
      const kept = free.get(key + suffix);
      if (kept) open.set(key, { messageId: kept.id, fresh: kept.fresh });
    }
    asked = asked.filter(({ key }) => !open.has(key) && dueToday.has(key));
  }
  return owed.map(({ groupId, rung }) => {
    const places = keysOf(groupId).map((key) => open.get(key));
    // A channel whose later message is there for another task, due today, still waits with this one.
    return places.every((place) => place !== undefined) || rung === 0
      ? places.filter((place) => place !== undefined)
      : [];
  });
}

const nowhere = (groupId: GroupId): Route => ({
  platform: 'web',
  workspace: '',
  channel: '',
  groupId,
  memberId: null,
});

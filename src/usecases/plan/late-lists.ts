import { addDays, weekOf } from '../../domain/day.ts';
import { isDayOff, type WorkCalendar } from '../../domain/working-days.ts';
import type { Rooms, Route, Store } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import { systemViewer } from '../system-viewer.ts';
import type { Recipients } from '../whom/recipients.ts';
import { channelRoute } from '../whom/routes.ts';
import { keyAt, messageAt, placeAt } from './places.ts';

/**
 * Owes this morning's late list: to the secretariat on every working morning, to the committee's own channels on
 * the first of a week. Nothing where nothing is late; to the secretariat also where only reports wait. Running it twice makes it once.
 */
export async function planLateLists(
  store: Store,
  morning: Morning,
  recipients: Recipients,
  calendar: WorkCalendar,
): Promise<void> {
  const { committee, today } = morning;
  if (!committee.reminding.lateList) return;
  const { late } = await store.reports.totals(systemViewer(committee.id), today);
  const { count } = await store.reports.waiting(systemViewer(committee.id));
  const requests = await store.extensions.waiting(systemViewer(committee.id), ['asked']);
  if (late === 0 && count === 0 && requests.count === 0) return;
  const routes = await routesOf(store, morning, recipients, { calendar, late });
  const places = routes.map((route) => placeAt(route, 'late'));
  const there = await store.outbox.madeKeys(places.map(({ name }) => keyAt(morning, name)));
  const missing = places.filter(({ name }) => !there.has(keyAt(morning, name)));
  if (missing.length === 0) return;
  await store.outbox.keepMessages(
    committee.id,
    missing.map((place) => messageAt(morning, place)),
  );
}

async function routesOf(
  rooms: Rooms,
  { committee, today }: Morning,
  recipients: Recipients,
  { calendar, late }: { readonly calendar: WorkCalendar; readonly late: number },
): Promise<readonly Route[]> {
  const office = committee.secretariatGroupId;
  const whom = office ? [{ recipientId: office, role: 'secretariat' } as const] : [];
  const own = office ? ((await recipients.of(rooms, whom)).get(office) ?? []) : [];
  // What only waits to be accepted is the secretariat's own affair.
  if (late === 0 || !isFirstOfWeek(today, calendar)) return own;
  const shared = await rooms.committees.channels(committee.id);
  return [...own, ...shared.map((channel) => channelRoute(channel, null))];
}

/** Monday, or the first day after it on which people work. */
function isFirstOfWeek(today: Morning['today'], calendar: WorkCalendar): boolean {
  for (let day = weekOf(today).from; day < today; day = addDays(day, 1))
    if (!isDayOff(calendar, day)) return false;
  return true;
}

import { holidaysFrom } from '../../calendars/index.ts';
import { type Day, instantOf } from '../../domain/day.ts';
import type { CommitteeSettings, Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { systemViewer } from '../system-viewer.ts';
import { calendarChanged } from './changed.ts';
import { yearOf, yearsAhead } from './years.ts';

/**
 * Enters the holidays of the years that have come into reach since they were last entered. What the committee
 * said of their days already stays. Does nothing for a committee without a country, nor twice; answers whether
 * it did something. Called each morning.
 */
export async function keepCalendar(store: Store, committee: CommitteeSettings, today: Day): Promise<boolean> {
  const { country, to } = await store.calendars.source(committee.id);
  const last = yearOf(today) + yearsAhead;
  if (!country || to === null || to >= last) return false;
  // A demo's clock may have been moved by decades.
  const first = Math.max(to + 1, yearOf(today) - 1);
  const days = await holidaysFrom(country, first, last);
  const viewer = systemViewer(committee.id);
  const now = instantOf(today, '00:00', committee.timeZone);
  const deed: Deed = { store, viewer, committee, door: 'worker', now, today };
  return store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const source = await rooms.calendars.source(committee.id);
    if (source.country !== country || source.to !== to) return false;
    await rooms.calendars.seed(viewer, days);
    await rooms.calendars.setSource(viewer, { ...source, to: last });
    await calendarChanged(rooms, deed, { action: 'holidays', after: { country, from: first, to: last } });
    return true;
  });
}

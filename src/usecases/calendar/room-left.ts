import { yearLimit } from '../../domain/calendar-day.ts';
import type { Day } from '../../domain/day.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/**
 * Refuses days for which their year has no room left. A year without working days would leave no day for a
 * reminder to come earlier on.
 */
export async function checkRoomFor(rooms: Rooms, deed: Deed, days: readonly Day[]): Promise<void> {
  for (const [year, some] of Map.groupBy(days, (day) => day.slice(0, 4))) {
    const there = await rooms.calendars.between(deed.viewer, `${year}-01-01` as Day, `${year}-12-31` as Day);
    const all = new Set([...there.map(({ day }) => day), ...some]);
    if (all.size > yearLimit) throw mistake('calendar.error.full', { year, limit: yearLimit });
  }
}

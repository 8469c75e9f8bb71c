import type { Day } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { calendarChanged } from './changed.ts';

/** Takes a day out of the calendar: from then on it is as its week says. */
export async function clearDay(deed: Deed, day: Day): Promise<void> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const [there] = await rooms.calendars.between(deed.viewer, day, day);
    if (!there) throw mistake('calendar.error.notThere', { day: (t) => t.fullDay(day) });
    await rooms.calendars.remove(deed.viewer, day);
    await calendarChanged(rooms, deed, { action: 'dayCleared', before: { ...there } });
  });
}

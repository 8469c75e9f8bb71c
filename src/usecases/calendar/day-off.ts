import type { CalendarDay } from '../../domain/calendar-day.ts';
import { addDays, type DayRange, daysBetween } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { calendarChanged } from './changed.ts';
import { checkRoomFor } from './room-left.ts';

/** Days at once: the longest holidays have less. */
const mostDays = 31;

/** Makes days off of a stretch of days, whatever the calendar said of them. */
export async function addDaysOff(deed: Deed, { from, to }: DayRange, name: string): Promise<void> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  const count = daysBetween(from, to) + 1;
  if (count > mostDays) throw mistake('calendar.error.long', { count, limit: mostDays });
  const days = Array.from({ length: count }, (_, at): CalendarDay => {
    return { day: addDays(from, at), kind: 'off', name: { text: name } };
  });
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const there = await rooms.calendars.between(deed.viewer, from, to);
    const known = new Map(there.map((one) => [one.day, one]));
    const isSame = ({ day, kind }: CalendarDay) => {
      const one = known.get(day);
      return one?.kind === kind && (name === '' || one.name.text === name);
    };
    const changed = days.filter((one) => !isSame(one));
    if (changed.length === 0) throw mistake('errors.nothingToChange');
    await checkRoomFor(
      rooms,
      deed,
      changed.map(({ day }) => day),
    );
    await rooms.calendars.put(deed.viewer, changed);
    await calendarChanged(rooms, deed, {
      action: 'dayOff',
      ...(there.length > 0 && { before: { days: there } }),
      after: { from, to, name },
    });
  });
}

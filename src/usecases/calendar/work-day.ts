import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Day } from '../../domain/day.ts';
import { languages, type Worded } from '../../domain/language.ts';
import { may } from '../../domain/permissions.ts';
import { isDayOff, type WorkCalendar } from '../../domain/working-days.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import { translator } from '../../i18n/translator.ts';
import type { Deed } from '../deed.ts';
import { calendarChanged } from './changed.ts';
import { checkRoomFor } from './room-left.ts';

interface Swap {
  /** A day off that is worked. */
  readonly worked: Day;
  /** The working day given for it; null where none is. */
  readonly off: Day | null;
  /** Why; '' where nobody said. */
  readonly name: string;
}

/** Has people work on a day off, and stay at home on another for it: both or neither. */
export async function swapDays(deed: Deed, swap: Swap): Promise<void> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  const { worked, off } = swap;
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    check(await rooms.calendars.of(deed.committee.id), swap);
    const days = daysOf(deed, swap);
    await checkRoomFor(
      rooms,
      deed,
      days.map(({ day }) => day),
    );
    await rooms.calendars.put(deed.viewer, days);
    await calendarChanged(rooms, deed, { action: 'workDay', after: { worked, off, name: swap.name } });
  });
}

function check(calendar: WorkCalendar, { worked, off }: Swap): void {
  if (worked === off) throw mistake('calendar.error.sameDay', { day: (t) => t.fullDay(worked) });
  if (!isDayOff(calendar, worked))
    throw mistake('calendar.error.worksAlready', { day: (t) => t.fullDay(worked) });
  if (off && isDayOff(calendar, off))
    throw mistake('calendar.error.offAlready', { day: (t) => t.fullDay(off) });
}

function daysOf(deed: Deed, { worked, off, name }: Swap): CalendarDay[] {
  const plain = { text: name };
  if (!off) return [{ day: worked, kind: 'worked', name: plain }];
  return [
    { day: worked, kind: 'worked', name: told(deed, name, 'calendar.swap.worked', off) },
    { day: off, kind: 'off', name: told(deed, name, 'calendar.swap.off', worked) },
  ];
}

/** The other day in words, behind what somebody said. */
function told(
  { committee }: Deed,
  name: string,
  key: 'calendar.swap.worked' | 'calendar.swap.off',
  day: Day,
): Worded {
  const words = languages.map((language) => {
    const t = translator(language);
    const swap = t(key, { day: t.day(day) });
    return [language, name ? `${name} – ${swap}` : swap] as const;
  });
  const translations = Object.fromEntries(words) as Record<(typeof languages)[number], string>;
  return { text: translations[committee.language], translations };
}

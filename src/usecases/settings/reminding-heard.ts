import type { TimeOfDay } from '../../domain/day.ts';
import type { Reminding } from '../../domain/reminders/reminding.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** What is to be otherwise; the rest is as the committee has it. */
interface Otherwise {
  readonly quiet?: Reminding['quiet'];
  readonly reminderTime?: TimeOfDay;
  /** A group's own. */
  readonly time?: TimeOfDay;
}

/** Refuses a time of reminders after which the day has only quiet hours: those reminders would never come. */
export async function checkHeard(
  rooms: Rooms,
  { viewer }: Pick<Deed, 'viewer'>,
  otherwise: Otherwise,
): Promise<void> {
  const settings = await rooms.committees.settings(viewer);
  const quiet = otherwise.quiet === undefined ? settings.reminding.quiet : otherwise.quiet;
  if (!quiet) return;
  const own = await rooms.groups.reminderTimes(viewer.committeeId);
  const times = [otherwise.reminderTime ?? settings.reminderTime, ...own.values()];
  if (otherwise.time) times.push(otherwise.time);
  const unheard = times.find((time) => neverHeard(quiet, time));
  if (unheard) throw mistake('reminding.error.unheard', { time: unheard, from: quiet.from, to: quiet.to });
}

/** Wall-clock times sort as text. Hours that end on the same day only make the reminders later. */
const neverHeard = ({ from, to }: NonNullable<Reminding['quiet']>, time: TimeOfDay): boolean =>
  from > to && time >= from;

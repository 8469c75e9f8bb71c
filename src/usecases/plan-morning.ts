import { dayAt, type Instant } from '../domain/day.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import { keepCalendar } from './calendar/keep-calendar.ts';
import type { FaultLog } from './deliver/outcome.ts';
import { openPeriods } from './open-periods.ts';
import { lookedAgain } from './plan/look-again.ts';
import { planReminders } from './plan-reminders.ts';

/**
 * All that a committee's morning asks of Docket by `now` (committee time), in its order: the holidays of years
 * that came into reach, the days that changed ladders and calendars moved, the tasks of periods that opened, and
 * then the reminders. Running it twice changes nothing. Answers with how many rungs were booked.
 */
export async function planMorning(
  store: Store,
  committee: CommitteeSettings,
  now: Instant,
  log?: FaultLog,
): Promise<number> {
  const today = dayAt(now, committee.timeZone);
  // Next year's holidays can wait; this morning's reminders cannot.
  await keepCalendar(store, committee, today).catch((error: unknown) =>
    log?.warn({ err: error, committee: committee.code }, 'the calendar could not be continued'),
  );
  await lookedAgain(store, { committee, now });
  await openPeriods(store, committee, now);
  return planReminders(store, { committee, now, today });
}

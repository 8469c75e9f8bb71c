import { addDays, type Day } from '../day.ts';
import type { TaskState } from '../task.ts';

/** What of a task decides how its lead can answer a reminder. */
export interface Answerable {
  readonly state: TaskState;
  readonly day: Day | null;
  readonly acknowledgedOn: Day | null;
}

/**
 * Whether "I know" still says something: nobody of the lead group has said it yet, or the day has gone by since.
 * So word from the lead buys time once before those above are told, and not for ever.
 */
export function canAcknowledge({ state, day, acknowledgedOn }: Answerable, today: Day): boolean {
  if (state !== 'open') return false;
  return acknowledgedOn === null || (isLate(day, today) && day !== null && acknowledgedOn <= day);
}

/** Whether there are days on which nothing need be said: from tomorrow on, and before the deadline's own. */
export function canSnooze({ state, day }: Pick<Answerable, 'state' | 'day'>, today: Day): boolean {
  return state === 'open' && day !== null && day > addDays(today, 1);
}

/** Whether a deadline's day has gone by. */
export const isLate = (day: Day | null, today: Day): boolean => day !== null && day < today;

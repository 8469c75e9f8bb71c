import type { Day } from '../day.ts';
import { type WorkCalendar, workingDaysBetween } from '../working-days.ts';
import type { Reminder } from './ladder.ts';
import type { Escalation, ReminderRole } from './reminding.ts';

/** Who is told above the lead. */
export type Above = Exclude<ReminderRole, 'lead' | 'assignee' | 'coordinating'>;

/**
 * Who above the lead is told of an overdue rung. The delays count working days since the deadline, or since
 * somebody of the lead group said that they know, whichever is the later: word from the lead buys time once.
 */
export function climbsTo(
  escalation: Escalation,
  calendar: WorkCalendar,
  { rung, day }: Reminder,
  acknowledgedOn: Day | null,
): readonly Above[] {
  if (rung <= 0) return [];
  const since = acknowledgedOn ? workingDaysBetween(calendar, acknowledgedOn, day) : rung;
  const waited = Math.min(rung, since);
  return (['parent', 'secretariat', 'chair'] as const).filter((above) => {
    const delay = escalation[above];
    return delay !== null && waited >= delay;
  });
}

import { type Day, type Instant, instantOf } from '../domain/day.ts';
import { isDayOff, weekendsOnly } from '../domain/working-days.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import { fallenBy } from './fallen-rungs.ts';
import { planDueTasks } from './plan/due-tasks.ts';
import { planWaitingRungs } from './plan/waiting-rungs.ts';
import { recipientsOf } from './recipients.ts';

/** A committee's morning: its day, and the instant its reminders are dated. */
export interface Morning {
  readonly committee: CommitteeSettings;
  readonly today: Day;
  /** Committee time, not before the committee's reminder time. */
  readonly now: Instant;
}

/**
 * Books the rungs that have come for a committee by `now`, each in the message of its group's channel for
 * this morning. Before the committee's reminder time and on days off it does nothing; running it twice changes nothing, two
 * at once share the work, and one that was cut short is taken up where it stopped. Answers with how many
 * rungs it booked.
 *
 * The morning's messages are held back while it works, so that a channel gets one message and not the first
 * few tasks of it.
 */
export async function planReminders(store: Store, morning: Morning): Promise<number> {
  const { committee, today, now } = morning;
  if (now < instantOf(today, committee.reminderTime, committee.timeZone)) return 0;
  // No rung falls on a day off; what was missed before it is said when people are back.
  if (isDayOff(weekendsOnly, today)) return 0;
  const recipients = recipientsOf(committee.id, today);
  const memory = { recipients, fallen: fallenBy(today), stoppedAt: new Map() };
  let booked = await planWaitingRungs(store, morning, recipients);
  for (;;) {
    const chunk = await planDueTasks(store, morning, memory);
    booked += chunk.booked;
    if (!chunk.more) break;
  }
  if (!(await store.outbox.anyDueTask(committee.id, today))) await store.outbox.releaseMornings(committee.id);
  return booked;
}

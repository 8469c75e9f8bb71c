import { type Day, type Instant, instantOf, type TimeOfDay } from '../domain/day.ts';
import type { GroupId } from '../domain/ids.ts';
import { quietFor } from '../domain/reminders/quiet-hours.ts';
import { isDayOff } from '../domain/working-days.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import { climbing } from './plan/above.ts';
import { planDueTasks } from './plan/due-tasks.ts';
import { fallenBy } from './plan/fallen-rungs.ts';
import { planLateLists } from './plan/late-lists.ts';
import { holdersOfParts } from './plan/part-holders.ts';
import { stepsOf } from './plan/steps.ts';
import { planWaitingRungs } from './plan/waiting-rungs.ts';
import { recipientsOf } from './whom/recipients.ts';

/** A committee's morning: its day, and the instant its reminders are dated. */
export interface Morning {
  readonly committee: CommitteeSettings;
  readonly today: Day;
  /** Committee time, not before the committee's reminder time. */
  readonly now: Instant;
  /** Groups that are reminded at another time than the committee. */
  readonly times: ReadonlyMap<GroupId, TimeOfDay>;
}

/** How long before their time a morning's reminders are planned; they wait for it. Milliseconds. */
const aheadMs = 60_000;

/**
 * Books the rungs that have come for a committee by `now`, each in the message of its group's channel for
 * this morning. Before the first reminder time of the day, in quiet hours and on days off it does nothing;
 * running it twice changes nothing, two at once share the work, and one that was cut short is taken up where it
 * stopped. Answers with how many rungs it booked.
 *
 * The morning's messages are held back while it works, so that a channel gets one message and not the first
 * few tasks of it; those of a group with a later time of its own wait for that.
 */
export async function planReminders(
  store: Store,
  given: Pick<Morning, 'committee' | 'today' | 'now'>,
): Promise<number> {
  const { committee, today, now } = given;
  const times = await store.groups.reminderTimes(committee.id);
  const first = instantOf(today, earliest(committee, times), committee.timeZone);
  // Planned a little ahead, a nation's first message leaves on the minute. A demo's clock has no such minute.
  if (now + (committee.clockAt === null ? aheadMs : 0) < first) return 0;
  if (quietFor(committee.reminding.quiet, Math.max(now, first), committee.timeZone) > 0) return 0;
  const steps = await stepsOf(store, committee);
  // No rung falls on a day off; what was missed before it is said when people are back.
  if (isDayOff(steps.calendar, today)) return 0;
  const morning = { ...given, times };
  const recipients = recipientsOf(committee.id, today);
  const above = climbing(morning, committee.reminding.escalation, steps.calendar);
  const holders = holdersOfParts(committee.id, today);
  const memory = { recipients, fallen: fallenBy(today, steps), above, holders, stoppedAt: new Map() };
  let booked = await planWaitingRungs(store, morning, recipients);
  for (;;) {
    const chunk = await planDueTasks(store, morning, memory);
    booked += chunk.booked;
    if (!chunk.more) break;
  }
  await planLateLists(store, morning, recipients, steps.calendar);
  if (!(await store.outbox.anyDueTask(committee.id, today)))
    await store.outbox.releaseMornings(committee.id, now);
  return booked;
}

/** When the first group of a committee is reminded. */
export function earliest(
  { reminderTime }: Pick<CommitteeSettings, 'reminderTime'>,
  times: ReadonlyMap<GroupId, TimeOfDay>,
): TimeOfDay {
  return [...times.values()].reduce((first, time) => (time < first ? time : first), reminderTime);
}

import { dayAt } from '../domain/day.ts';
import { type Deadline, ruleOfPeriod } from '../domain/deadline.ts';
import { periodAfter } from '../domain/recurrence.ts';
import type { CommitteeSettings, Duty, Store } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { type Climbing, climbingOf, periodDue } from './duties/period.ts';
import { systemViewer } from './system-viewer.ts';
import { addTaskIn } from './tasks/add-task.ts';

/** Duties whose periods one transaction opens: each writes a task with all that belongs to one. */
const atOnce = 20;

/**
 * Makes the tasks of the periods that have opened by the committee's day: one per period. A period that was
 * missed keeps its own task, late from the start; none is made twice or left out, however often, late or out of
 * turn this runs. `climbing` goes before the committee's own calendar and ladder. Answers with how many.
 */
export async function openPeriods(
  store: Store,
  committee: CommitteeSettings,
  now: number,
  climbing: Partial<Climbing> = {},
): Promise<number> {
  const today = dayAt(now, committee.timeZone);
  const deed: Deed = { store, viewer: systemViewer(committee.id), committee, door: 'worker', now, today };
  let opened = 0;
  for (;;) {
    const count = await store.transaction(async (rooms) => {
      const duties = await rooms.outbox.lockOpeningDuties(committee.id, today, atOnce);
      for (const duty of duties) {
        const own = { ...(await climbingOf(rooms, committee, duty)), ...climbing };
        const next = periodDue(periodAfter(duty.recurrence, duty.nextDay), own);
        const advanced = await rooms.outbox.advanceDuty(committee.id, duty.id, duty.nextDay, next);
        // A duty that was set back, by a backup or by hand, finds its tasks there.
        if (advanced && !(await rooms.outbox.hasTask(deed.viewer, duty)))
          await addTaskIn(rooms, deed, taskOf(duty));
      }
      return duties.length;
    });
    opened += count;
    if (count === 0) return opened;
  }
}

function taskOf(duty: Duty) {
  const { title, leadGroupId, coordinatorIds, directiveId, itemId, recurrence, nextDay: day } = duty;
  const deadline: Deadline = { wording: duty.wording, rule: ruleOfPeriod(recurrence, day), day };
  const nobody = { assigneeIds: [], priority: 'normal' } as const;
  const { confidential = false } = duty;
  const own = { title, leadGroupId, coordinatorIds, directiveId, itemId, confidential };
  return { ...own, deadline, dutyId: duty.id, ...nobody };
}

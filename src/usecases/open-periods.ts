import { addDays, type Day, dayAt, endOfMonth, monthOf } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { DutyId } from '../domain/ids.ts';
import { defaultLadder, firstRung } from '../domain/ladder.ts';
import { weekendsOnly } from '../domain/working-days.ts';
import type { CommitteeSettings, Duty, NewDuty, Store } from '../store/index.ts';
import { addTaskIn } from './add-task.ts';
import type { Deed } from './deed.ts';
import { systemViewer } from './system-viewer.ts';

/** A duty as it is given: when its first period is follows from the day. */
export type GivenDuty = Omit<NewDuty, 'nextMonth' | 'nextOpensOn'>;

/** Duties whose periods one transaction opens: each writes a task with all that belongs to one. */
const atOnce = 20;

/**
 * Books a monthly duty. Its first period is the first whose day is not past; the task is made when that
 * period's ladder begins, at the next round of `openPeriods`.
 */
export async function addDuty(deed: Deed, duty: GivenDuty): Promise<DutyId> {
  const thisMonth = deed.today.slice(0, 7);
  const month = dayIn(thisMonth, duty.dayOfMonth) < deed.today ? monthAfter(thisMonth) : thisMonth;
  return deed.store.outbox.addDuty(deed.committee.id, { ...duty, ...period(month, duty.dayOfMonth) });
}

/**
 * Makes the tasks of the periods that have opened by the committee's day: one per period. A period that was
 * missed keeps its own task, late from the start; none is made twice or left out. Answers with how many.
 */
export async function openPeriods(store: Store, committee: CommitteeSettings, now: number): Promise<number> {
  const today = dayAt(now, committee.timeZone);
  const deed: Deed = { store, viewer: systemViewer(committee.id), committee, door: 'worker', now, today };
  let opened = 0;
  for (;;) {
    const count = await store.transaction(async (rooms) => {
      const duties = await rooms.outbox.lockOpeningDuties(committee.id, today, atOnce);
      for (const duty of duties) {
        const next = period(monthAfter(duty.nextMonth), duty.dayOfMonth);
        if (await rooms.outbox.advanceDuty(committee.id, duty.id, duty.nextMonth, next))
          await addTaskIn(rooms, deed, taskOf(duty));
      }
      return duties.length;
    });
    opened += count;
    if (count === 0) return opened;
  }
}

function taskOf(duty: Duty) {
  const { title, leadGroupId, coordinatorIds, directiveId, itemId, dayOfMonth, nextMonth: month } = duty;
  const deadline: Deadline = {
    wording: duty.wording,
    rule: { kind: 'monthly', dayOfMonth, month },
    day: dayIn(month, dayOfMonth),
  };
  const nobody = { assigneeIds: [], priority: 'normal' } as const;
  return { title, leadGroupId, coordinatorIds, directiveId, itemId, deadline, dutyId: duty.id, ...nobody };
}

/** A month's period: it opens on the first day of its ladder. */
function period(month: string, dayOfMonth: number): { nextMonth: string; nextOpensOn: Day } {
  const deadlineDay = dayIn(month, dayOfMonth);
  const longBefore = addDays(deadlineDay, -60);
  const first = firstRung({
    ladder: defaultLadder,
    calendar: weekendsOnly,
    deadlineDay,
    enteredOn: longBefore,
  });
  return { nextMonth: month, nextOpensOn: first?.day ?? deadlineDay };
}

/** The duty's day in a month: "31" is the last day of a shorter one. */
function dayIn(month: string, dayOfMonth: number): Day {
  const last = endOfMonth(`${month}-01` as Day);
  const day = `${month}-${String(dayOfMonth).padStart(2, '0')}` as Day;
  return day < last ? day : last;
}

function monthAfter(month: string): string {
  return addDays(monthOf(`${month}-01` as Day).to, 1).slice(0, 7);
}

import type { Day } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Duty, NewDuty, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { climbingOf, periodDue } from './period.ts';

/** A duty as it is given, with the day of its first period. */
export type GivenDuty = Omit<NewDuty, 'nextDay' | 'nextOpensOn'> & { readonly first: Day };

/**
 * Books a recurring duty. The task of a period is made by the next round of `openPeriods` once its ladder has
 * begun. The same asked of the same group as often is refused while it goes on: a button pressed twice.
 */
export async function addDuty(deed: Deed, given: GivenDuty): Promise<Duty> {
  if (!may(deed.viewer, 'tasks.add')) throw notAllowed('tasks.add');
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const same = await rooms.outbox.sameDuty(deed.viewer, given);
    if (same) throw mistake('duties.error.twice', { title: `${same.number}. ${same.title.text}` });
    return addDutyIn(rooms, deed, given);
  });
}

/** The same inside a transaction of the caller's, who may add tasks, and has looked for its like. */
export async function addDutyIn(rooms: Rooms, deed: Deed, { first, ...given }: GivenDuty): Promise<Duty> {
  const { viewer, committee, now } = deed;
  await rooms.committees.hold(viewer);
  const coordinatorIds = given.coordinatorIds.filter((id) => id !== given.leadGroupId);
  const period = periodDue(first, await climbingOf(rooms, committee, given));
  const duty = await rooms.outbox.addDuty(viewer, { ...given, ...period, coordinatorIds, enteredAt: now });
  const { number, title, leadGroupId, recurrence } = duty;
  await rooms.history.append({
    ...authorOf(deed),
    action: 'repeated',
    subject: 'duty',
    subjectId: duty.id,
    after: {
      number,
      title,
      leadGroupId,
      coordinatorIds,
      recurrence,
      first,
      ...(duty.confidential && { confidential: true }),
    },
  });
  return duty;
}

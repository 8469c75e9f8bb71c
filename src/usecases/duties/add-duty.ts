import type { Day } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Duty, NewDuty } from '../../store/index.ts';
import { authorOf } from '../change-task.ts';
import type { Deed } from '../deed.ts';
import { climbingOf, periodDue } from './period.ts';

/** A duty as it is given, with the day of its first period. */
export type GivenDuty = Omit<NewDuty, 'nextDay' | 'nextOpensOn'> & { readonly first: Day };

/**
 * Books a recurring duty. The task of a period is made by the next round of `openPeriods` once its ladder has
 * begun. The same asked of the same group as often is refused while it goes on: a button pressed twice.
 */
export async function addDuty(deed: Deed, { first, ...given }: GivenDuty): Promise<Duty> {
  const { store, viewer, committee, now } = deed;
  if (!may(viewer, 'tasks.add')) throw notAllowed('tasks.add');
  const coordinatorIds = given.coordinatorIds.filter((id) => id !== given.leadGroupId);
  return store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const same = await rooms.outbox.sameDuty(viewer, given);
    if (same) throw mistake('duties.error.twice', { title: `${same.number}. ${same.title.text}` });
    const period = periodDue(first, await climbingOf(rooms, committee, given));
    const duty = await rooms.outbox.addDuty(viewer, { ...given, ...period, coordinatorIds, enteredAt: now });
    const { number, title, leadGroupId, recurrence } = duty;
    await rooms.history.append({
      ...authorOf(deed),
      action: 'repeated',
      subject: 'duty',
      subjectId: duty.id,
      after: { number, title, leadGroupId, coordinatorIds, recurrence, first },
    });
    return duty;
  });
}

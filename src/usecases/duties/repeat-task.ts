import type { Duty } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { openPeriods } from '../open-periods.ts';
import { addDuty, type GivenDuty } from './add-duty.ts';

/**
 * Books a recurring duty and makes the tasks of its periods that have opened already, so that nobody waits for
 * the worker to see them. Answers with the duty as it then stands and how many tasks it has.
 */
export async function repeatTask(
  deed: Deed,
  given: GivenDuty,
): Promise<{ readonly duty: Duty; readonly opened: number }> {
  const { store, viewer, committee, now } = deed;
  const booked = await addDuty(deed, given);
  await openPeriods(store, committee, now);
  return store.transaction(async ({ outbox }) => ({
    duty: (await outbox.lockDuty(viewer, booked.number)) ?? booked,
    opened: await outbox.openTasksOf(viewer, booked.id),
  }));
}

import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Duty } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/**
 * Ends a recurring duty: no more of its periods open. The tasks that it made stay, open ones with their
 * reminders; answers with how many those are.
 */
export async function endDuty(deed: Deed, number: number): Promise<{ duty: Duty; stillOpen: number }> {
  const { store, viewer, now } = deed;
  if (!may(viewer, 'tasks.add')) throw notAllowed('tasks.add');
  return store.transaction(async (rooms) => {
    const duty = await rooms.outbox.lockDuty(viewer, number);
    if (!duty || duty.endedAt !== null) throw mistake('duties.error.none', { said: String(number) });
    await rooms.outbox.endDuty(viewer, duty.id, now);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'ended',
      subject: 'duty',
      subjectId: duty.id,
      before: { nextDay: duty.nextDay },
      after: { endedOn: deed.today },
    });
    return { duty, stillOpen: await rooms.outbox.openTasksOf(viewer, duty.id) };
  });
}

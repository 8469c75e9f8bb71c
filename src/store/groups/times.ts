import type { TimeOfDay } from '../../domain/day.ts';
import type { CommitteeId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';

/** The groups that have a time of their own for a morning's reminders; few do. */
export async function reminderTimes(db: Db, committeeId: CommitteeId): Promise<Map<GroupId, TimeOfDay>> {
  const rows = await scoped(db, { committeeId })
    .from('groups')
    .select(['id', 'reminder_time'])
    .where('reminder_time', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, reminder_time }) => [id, reminder_time as TimeOfDay]));
}

/** Gives a group a time of its own, or (null) the committee's again. */
export async function setReminderTime(
  db: Db,
  viewer: Viewer,
  id: GroupId,
  time: TimeOfDay | null,
): Promise<void> {
  await checked(db, viewer).update('groups').set({ reminder_time: time }).where('id', '=', id).execute();
}

import type { TimeOfDay } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from '../groups/change-group.ts';
import { checkHeard } from './reminding-heard.ts';

/** Gives a group a time of its own for its reminders, or (null) the committee's again. */
export function changeReminderTime(
  deed: Deed,
  { groupId, time }: { readonly groupId: GroupId; readonly time: TimeOfDay | null },
): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'edited',
    async write(rooms) {
      const before = (await rooms.groups.reminderTimes(deed.committee.id)).get(groupId) ?? null;
      if (before === time) throw mistake('errors.nothingToChange');
      if (time) await checkHeard(rooms, deed, { time });
      await rooms.groups.setReminderTime(deed.viewer, groupId, time);
      return { before: { reminderTime: before }, after: { reminderTime: time }, result: undefined };
    },
  });
}

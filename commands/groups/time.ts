import { command } from '../../src/chat/command.ts';
import { group, text } from '../../src/chat/field.ts';
import { changeReminderTime } from '../../src/usecases/settings/reminding-time.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';
import { meansNone } from '../docket/shared/reminders-said.ts';
import { timeNamed } from '../docket/shared/time-named.ts';

/** Reminds a group at a time of its own; "off" has it follow the committee again. */
export const time = command({
  path: ['groups', 'time'],
  summary: 'reminding.time.summary',
  options: {
    group: group(),
    time: text({ label: 'reminding.field.time', hint: 'reminding.field.time.hint', max: 20 }),
  },
  also: ['hour', 'gio', 'gio nhac', 'waktu', 'masa'],
  may: 'groups.change',
  async run(ask, { group, time: said }) {
    const { t } = ask;
    const name = t.worded(group.name);
    const own = meansNone(said) ? null : timeNamed(said);
    await changeReminderTime(ask, { groupId: group.id, time: own });
    const words = own
      ? t('reminding.timeSet', { name, time: own })
      : t('reminding.timeGone', { name, time: ask.committee.reminderTime });
    return groupChanged(ask, group, words);
  },
});

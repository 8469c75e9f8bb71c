import { command } from '../../src/chat/command.ts';
import { channel as channelField, flag, group } from '../../src/chat/field.ts';
import { bindChannel, unbindChannel } from '../../src/usecases/groups/bind-channel.ts';
import { groupChanged } from '../../src/views/group-changed.ts';
import { channelMeant } from './channel-meant.ts';

/** Has a group's reminders posted in a channel: the one where this is said, or a named one. */
export const channel = command({
  path: ['groups', 'channel'],
  summary: 'groups.channel.summary',
  options: {
    group: group(),
    channel: channelField({ label: 'groups.field.channel', hint: 'groups.field.channel.hint' }).optional(),
    open: flag({ label: 'groups.field.open', hint: 'groups.field.open.hint' }).optional(),
    remove: flag({ label: 'groups.field.remove', hint: 'groups.field.remove.hint' }).optional(),
  },
  also: ['bind', 'kenh', 'saluran'],
  may: 'groups.change',
  async run(ask, given) {
    const { t } = ask;
    const name = t.worded(given.group.name);
    const { channel, label } = await channelMeant(ask, { ...given, named: given.channel });
    const groupId = given.group.id;
    if (given.remove && channel) {
      await unbindChannel(ask, { groupId, channel, label });
      return groupChanged(ask, given.group, t('groups.unbound', { name, channel: label }));
    }
    const { before } = await bindChannel(ask, { groupId, channel, label });
    const told = before ? [t('groups.movedFrom', { name: t.worded(before.name) })] : [];
    return groupChanged(ask, given.group, t('groups.bound', { name, channel: label }), told);
  },
});

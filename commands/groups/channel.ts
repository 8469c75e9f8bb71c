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
    remove: flag({ label: 'groups.field.remove', hint: 'groups.field.remove.hint' }).optional(),
  },
  may: 'groups.change',
  async run(ask, given) {
    const { t } = ask;
    const name = t.worded(given.group.name);
    const meant = await channelMeant(ask, given.channel);
    const binding = { groupId: given.group.id, ...meant };
    if (given.remove) {
      await unbindChannel(ask, binding);
      return groupChanged(ask, given.group, t('groups.unbound', { name, channel: meant.label }));
    }
    const { before } = await bindChannel(ask, binding);
    const told = before ? [t('groups.movedFrom', { name: t.worded(before.name) })] : [];
    return groupChanged(ask, given.group, t('groups.bound', { name, channel: meant.label }), told);
  },
});

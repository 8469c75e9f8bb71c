import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { channel as channelField, flag, group } from '../../src/chat/field.ts';
import type { GroupId } from '../../src/domain/ids.ts';
import { bindChannel, unbindChannel } from '../../src/usecases/groups/bind-channel.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';
import { channelMeant } from './shared/channel-meant.ts';

const path = ['groups', 'channel'] as const;

/** Has a group's reminders posted in a channel: the one where this is said, or a named one. */
export const channel = command({
  path,
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
    const groupId = given.group.id;
    const owner = { bound: () => channelsOf(ask, groupId), path, said: { group: `@${groupId}` } };
    const { channel, label } = await channelMeant(ask, { ...given, owner, named: given.channel });
    if (given.remove && channel) {
      await unbindChannel(ask, { groupId, channel, label });
      return groupChanged(ask, given.group, t('groups.unbound', { name, channel: label }));
    }
    const { before } = await bindChannel(ask, { groupId, channel, label });
    const told = before ? [t('groups.movedFrom', { name: t.worded(before.name) })] : [];
    return groupChanged(ask, given.group, t('groups.bound', { name, channel: label }), told);
  },
});

async function channelsOf({ store, viewer }: Ask, groupId: GroupId) {
  const bound = await store.groups.channelsOf(viewer, [groupId]);
  return bound.map(({ channel: { channel }, label }) => ({ channel, label }));
}

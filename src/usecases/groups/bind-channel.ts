import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { testMessage } from '../test-message.ts';
import { changeGroup } from './change-group.ts';

interface Binding<Channel = ChannelAddress> {
  readonly groupId: GroupId;
  readonly channel: Channel;
  /** What people call the channel: "#home-affairs". */
  readonly label: string;
}

/**
 * Has a group's reminders posted in a channel, and a test message first. A channel belongs to one group: the
 * one it belonged to comes back, and another committee's is refused. Null for a channel opens one of that label in the web room.
 */
export function bindChannel(
  deed: Deed,
  { groupId, channel: known, label }: Binding<ChannelAddress | null>,
): Promise<{ before: Group | null }> {
  return changeGroup(deed, {
    groupId,
    entry: 'bound',
    async write(rooms, group) {
      const channel = known ?? (await openChannel(rooms, deed, label.slice(1)));
      const before = await ownerOf(rooms, deed, channel);
      if (before?.id === groupId)
        throw mistake('groups.error.bound', { channel: label, name: (t) => t.worded(group.name) });
      if (!(await rooms.groups.bindChannel(deed.viewer, groupId, channel, label)))
        throw mistake('groups.error.elsewhere', { channel: label });
      await testMessage(rooms, deed, { groupId, channel });
      return {
        before: { channelOf: before?.id ?? null },
        after: { channel, label },
        result: { before },
      };
    },
  });
}

/** Takes a channel away from a group; its reminders go the other ways from then on. */
export function unbindChannel(deed: Deed, { groupId, channel, label }: Binding): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'unbound',
    async write(rooms, group) {
      if ((await ownerOf(rooms, deed, channel))?.id !== groupId)
        throw mistake('groups.error.notBound', { channel: label, name: (t) => t.worded(group.name) });
      await rooms.groups.unbindChannel(deed.viewer, groupId, channel);
      return { before: { channel, label }, after: null, result: undefined };
    },
  });
}

/** Opens a channel in the web room. */
export async function openChannel(rooms: Rooms, deed: Deed, name: string): Promise<ChannelAddress> {
  const { length } = await rooms.room.channelsOf(deed.viewer);
  const channel = await rooms.room.addChannel(deed.committee.id, { name: { text: name }, position: length });
  return { platform: 'web', workspace: '', channel };
}

async function ownerOf(rooms: Rooms, deed: Deed, channel: ChannelAddress): Promise<Group | null> {
  const bound = await rooms.groups.atChannel(channel);
  const own = bound.find(({ committeeId }) => committeeId === deed.committee.id);
  return own ? ((await rooms.groups.byId(deed.viewer, own.groupId)) ?? null) : null;
}

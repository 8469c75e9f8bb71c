import { may } from '../../domain/permissions.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { openChannel } from '../groups/bind-channel.ts';
import { authorOf } from '../tasks/change-task.ts';

interface Binding<Channel = ChannelAddress> {
  readonly channel: Channel;
  /** What people call the channel: "#steering-committee". */
  readonly label: string;
}

/** Makes a channel the committee's own: what concerns all of it comes there. Null opens one in the web room. */
export function bindCommitteeChannel(
  deed: Deed,
  { channel: known, label }: Binding<ChannelAddress | null>,
): Promise<void> {
  return changeChannels(deed, async (rooms) => {
    const channel = known ?? (await openChannel(rooms, deed, label.slice(1)));
    if (await isOwn(rooms, deed, channel)) throw mistake('reminding.error.bound', { channel: label });
    if (await rooms.groups.isElsewhere(deed.viewer, channel))
      throw mistake('groups.error.elsewhere', { channel: label });
    await rooms.committees.addChannel(deed.viewer, channel, label);
    return { action: 'bound', after: { channel, label } };
  });
}

/** Takes a channel from the committee. */
export function unbindCommitteeChannel(deed: Deed, { channel, label }: Binding): Promise<void> {
  return changeChannels(deed, async (rooms) => {
    if (!(await isOwn(rooms, deed, channel))) throw mistake('reminding.error.notBound', { channel: label });
    await rooms.committees.removeChannel(deed.viewer, channel);
    return { action: 'unbound', before: { channel, label } };
  });
}

async function changeChannels(
  deed: Deed,
  change: (rooms: Rooms) => Promise<{ action: string; before?: object; after?: object }>,
): Promise<void> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const { action, before, after } = await change(rooms);
    await rooms.history.append({
      ...authorOf(deed),
      action,
      subject: 'committee',
      subjectId: deed.committee.id,
      before: before ?? null,
      after: after ?? null,
    });
  });
}

async function isOwn(rooms: Rooms, { committee }: Deed, at: ChannelAddress): Promise<boolean> {
  const own = await rooms.committees.channels(committee.id);
  return own.some(
    ({ platform, workspace, channel }) =>
      platform === at.platform && workspace === at.workspace && channel === at.channel,
  );
}

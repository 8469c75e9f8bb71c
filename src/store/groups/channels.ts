import type { CommitteeId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';

/**
 * Binds a channel to a group. In one committee a channel belongs to one group only: the binding moves. Two
 * committees may share a channel, and neither can take it from the other.
 */
export async function bindChannel(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  channel: ChannelAddress,
  label: string,
): Promise<void> {
  const bound = { group_id: groupId, label: label.normalize('NFC'), created_at: Date.now() };
  await db
    .insertInto('group_channels')
    .values({ committee_id: viewer.committeeId, ...columns(channel), ...bound })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'workspace', 'channel', 'committee_id']).doUpdateSet(bound),
    )
    .execute();
}

/** A channel is called something else from now on. */
export async function relabelChannel(
  db: Db,
  viewer: Viewer,
  channel: ChannelAddress,
  label: string,
): Promise<void> {
  await scoped(db, viewer)
    .update('group_channels')
    .set({ label: label.normalize('NFC') })
    .where('platform', '=', channel.platform)
    .where('workspace', '=', channel.workspace)
    .where('channel', '=', channel.channel)
    .execute();
}

export async function unbindChannel(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  channel: ChannelAddress,
): Promise<void> {
  await scoped(db, viewer)
    .remove('group_channels')
    .where('group_id', '=', groupId)
    .where('platform', '=', channel.platform)
    .where('workspace', '=', channel.workspace)
    .where('channel', '=', channel.channel)
    .execute();
}

/** The channels of these groups, the first bound first. */
export async function channelsOf(
  db: Db,
  viewer: Viewer,
  groupIds: readonly GroupId[],
): Promise<{ groupId: GroupId; channel: ChannelAddress; label: string }[]> {
  if (groupIds.length === 0) return [];
  const rows = await scoped(db, viewer)
    .from('group_channels')
    .selectAll()
    .where('group_id', 'in', groupIds)
    .orderBy('created_at')
    .orderBy('channel')
    .execute();
  return rows.map(({ group_id, platform, workspace, channel, label }) => ({
    groupId: group_id,
    channel: { platform, workspace, channel },
    label,
  }));
}

/** The committees and groups a channel is bound to, whoever asks: doors need it before they know the viewer. */
export async function atChannel(
  db: Db,
  channel: ChannelAddress,
): Promise<{ committeeId: CommitteeId; groupId: GroupId }[]> {
  const rows = await db
    .selectFrom('group_channels')
    .select(['committee_id', 'group_id'])
    .where('platform', '=', channel.platform)
    .where('workspace', '=', channel.workspace)
    .where('channel', '=', channel.channel)
    .orderBy('committee_id')
    .execute();
  return rows.map((row) => ({ committeeId: row.committee_id, groupId: row.group_id }));
}

function columns({ platform, workspace, channel }: ChannelAddress) {
  return { platform, workspace, channel };
}

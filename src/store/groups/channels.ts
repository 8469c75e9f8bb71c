import type { CommitteeId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';

/**
 * Binds a channel to a group. A channel belongs to one group only: in its committee the binding moves. False where
 * another committee has it, which keeps it.
 */
export async function bindChannel(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  channel: ChannelAddress,
  label: string,
): Promise<boolean> {
  if (await isElsewhere(db, viewer, channel)) return false;
  const bound = { group_id: groupId, label: label.normalize('NFC'), created_at: Date.now() };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('group_channels')
    .values({ committee_id: viewer.committeeId, ...columns(channel), ...bound })
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'workspace', 'channel'])
        .doUpdateSet(bound)
        .where('group_channels.committee_id', '=', viewer.committeeId),
    )
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) === 1;
}

/**
 * Which of a workspace's channels are another committee's: a group's of it, or its own. Nothing else of it is told.
 * At most a few hundred at once.
 */
export async function elsewhere(
  db: Db,
  viewer: Viewer,
  { platform, workspace }: Pick<ChannelAddress, 'platform' | 'workspace'>,
  channels: readonly string[],
): Promise<string[]> {
  if (channels.length === 0) return [];
  const others = (table: 'group_channels' | 'committee_channels') =>
    db
      .selectFrom(table)
      .select('channel')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('channel', 'in', channels)
      .where('committee_id', '<>', viewer.committeeId);
  const found = await others('group_channels').union(others('committee_channels')).execute();
  return found.map(({ channel }) => channel);
}

/** Whether a channel is another committee's. */
export async function isElsewhere(db: Db, viewer: Viewer, at: ChannelAddress): Promise<boolean> {
  return (await elsewhere(db, viewer, at, [at.channel])).length > 0;
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

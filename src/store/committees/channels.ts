import type { CommitteeId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';

/** The committee's own channels, for what concerns all of it. */
export async function channels(
  db: Db,
  committeeId: CommitteeId,
): Promise<(ChannelAddress & { readonly label: string })[]> {
  return scoped(db, { committeeId })
    .from('committee_channels')
    .select(['platform', 'workspace', 'channel', 'label'])
    .orderBy('created_at')
    .execute();
}

/** Makes a channel the committee's own; one that is already is left as it is. */
export async function addChannel(
  db: Db,
  viewer: Viewer,
  { platform, workspace, channel }: ChannelAddress,
  label: string,
): Promise<void> {
  await db
    .insertInto('committee_channels')
    .values({ committee_id: viewer.committeeId, platform, workspace, channel, label, created_at: Date.now() })
    .onConflict((on) => on.columns(['committee_id', 'platform', 'workspace', 'channel']).doNothing())
    .execute();
}

/** Takes a channel from the committee. */
export async function removeChannel(db: Db, viewer: Viewer, at: ChannelAddress): Promise<void> {
  await scoped(db, viewer)
    .remove('committee_channels')
    .where('platform', '=', at.platform)
    .where('workspace', '=', at.workspace)
    .where('channel', '=', at.channel)
    .execute();
}

/** The committees that a channel belongs to, by a group of theirs or as their own; whoever asks. */
export async function atChannel(
  db: Db,
  { platform, workspace, channel }: ChannelAddress,
): Promise<CommitteeId[]> {
  const bound = (table: 'group_channels' | 'committee_channels') =>
    db
      .selectFrom(table)
      .select('committee_id')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('channel', '=', channel);
  const rows = await bound('group_channels').union(bound('committee_channels')).execute();
  return rows.map(({ committee_id }) => committee_id);
}

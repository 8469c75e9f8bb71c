import type { ChannelNews } from '../../domain/channel-news.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { Rooms, Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { doorDeed } from '../door-deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { placeKey } from '../whom/routes.ts';
import { secretariatRoutes } from '../whom/secretariat-routes.ts';

/**
 * Keeps the groups whose channel this is up to date: it is called by its new name; or it is theirs no more, so
 * that reminders find another way, and the secretariat is told. Told twice, it does nothing the second time.
 */
export async function channelNews(store: Store, news: ChannelNews): Promise<void> {
  for (const { committeeId } of await store.groups.atChannel(news.channel)) {
    const committee = await store.committees.find(committeeId);
    if (committee) await noteNews(doorDeed(store, committee, news.channel.platform), news);
  }
}

function noteNews(deed: Deed, news: ChannelNews): Promise<void> {
  const { viewer } = deed;
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const bound = await bindingAt(rooms, deed, news.channel);
    if (!bound) return;
    const { groupId, label } = bound;
    const before = { channel: news.channel, label };
    const entry = {
      ...authorOf(deed),
      action: news.kind,
      subject: 'group',
      subjectId: groupId,
      before,
    } as const;
    if (news.kind === 'renamed') {
      const fresh = `#${news.name}`;
      if (fresh === label) return;
      await rooms.groups.relabelChannel(viewer, news.channel, fresh);
      await rooms.history.append({ ...entry, after: { channel: news.channel, label: fresh } });
      return;
    }
    await rooms.groups.unbindChannel(viewer, groupId, news.channel);
    await tell(rooms, deed, news.channel, await rooms.history.append(entry));
  });
}

/** The group that the channel is bound to in this committee, and what the channel was called. */
async function bindingAt(
  rooms: Rooms,
  { viewer, committee }: Deed,
  channel: ChannelAddress,
): Promise<{ groupId: GroupId; label: string } | undefined> {
  const all = await rooms.groups.atChannel(channel);
  const own = all.find(({ committeeId }) => committeeId === committee.id);
  if (!own) return undefined;
  const channels = await rooms.groups.channelsOf(viewer, [own.groupId]);
  return channels.find((one) => one.channel.channel === channel.channel);
}

/** Owes the secretariat word of it. The binding is gone by then, so nobody is told in the lost channel. */
async function tell(rooms: Rooms, deed: Deed, lost: ChannelAddress, entry: number): Promise<void> {
  const routes = await secretariatRoutes(rooms, deed, lost);
  await rooms.outbox.keepMessages(
    deed.committee.id,
    routes.map((route) => ({
      key: `c:${deed.committee.id}:${entry}:${placeKey(route)}`,
      kind: 'channel',
      route,
      at: deed.now,
      day: deed.today,
      waitMs: 0,
      subjectId: String(entry),
    })),
  );
}

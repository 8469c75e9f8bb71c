import type { GroupId } from '../domain/ids.ts';
import type { ChannelAddress } from '../domain/place.ts';
import type { Rooms } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { channelRoute, placeKey } from './whom/routes.ts';

/** Owes a channel that was just bound to a group a message saying so. Inside the binding's transaction. */
export async function testMessage(
  rooms: Rooms,
  deed: Deed,
  { groupId, channel }: { readonly groupId: GroupId; readonly channel: ChannelAddress },
): Promise<void> {
  const route = channelRoute(channel, groupId);
  const key = `t:${deed.committee.id}:${placeKey(route)}:${groupId}:${Date.now()}`;
  await rooms.outbox.keepMessages(deed.committee.id, [
    { key, kind: 'test', route, at: deed.now, day: deed.today, waitMs: 0 },
  ]);
}

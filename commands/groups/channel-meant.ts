import type { Ask } from '../../src/chat/ask.ts';
import { fold } from '../../src/domain/fold.ts';
import type { ChannelAddress } from '../../src/domain/place.ts';
import type { RoomChannel } from '../../src/domain/room.ts';
import { mistake } from '../../src/i18n/mistake.ts';

interface Meant {
  readonly channel: ChannelAddress;
  readonly label: string;
}

/**
 * The channel that was named, or the one where this is said. The web room's channels go by their names in
 * any language; the terminal has no channels of its own and means those too.
 */
export async function channelMeant(ask: Ask, named: ChannelAddress | undefined): Promise<Meant> {
  const channel = named ?? ask.channel;
  if (!channel) throw mistake('errors.noChannelHere');
  if (channel.platform !== 'web' && channel.platform !== 'terminal')
    return { channel, label: `#${channel.channel}` };
  const room = await ask.store.room.channelsOf(ask.viewer);
  const found = room.find(({ id }) => id === channel.channel) ?? roomChannelCalled(room, channel.channel);
  if (found?.kind === 'direct') throw mistake('groups.error.direct');
  if (found) return { channel: webChannel(found.id), label: `#${found.name.text}` };
  const names = room.filter(({ kind }) => kind === 'channel').map(({ name }) => `#${ask.t.worded(name)}`);
  const channels = ask.t.list(names.slice(0, 8));
  if (names.length === 0) throw mistake('errors.noChannelHere');
  throw mistake('groups.error.noChannel', { said: channel.channel, channels });
}

const webChannel = (id: string): ChannelAddress => ({ platform: 'web', workspace: '', channel: id });

function roomChannelCalled(room: readonly RoomChannel[], said: string): RoomChannel | undefined {
  const words = fold(said);
  return room.find(
    ({ kind, name }) =>
      kind === 'channel' &&
      [name.text, ...Object.values(name.translations ?? {})].some((wording) => fold(wording) === words),
  );
}

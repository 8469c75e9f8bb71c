import type { Ask } from '../../../src/chat/ask.ts';
import { cleanLine } from '../../../src/domain/clean.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { ChannelAddress } from '../../../src/domain/place.ts';
import type { RoomChannel } from '../../../src/domain/room.ts';
import { mistake, mistakeWith } from '../../../src/i18n/mistake.ts';
import { channelNameLimit } from './limits.ts';

/** Whose channel it is to be, or was. */
export interface Owner {
  /** The channels it has. */
  bound(): Promise<readonly { readonly channel: string; readonly label: string }[]>;
  /** The command that gives it one. */
  readonly path: readonly [string, string];
  readonly said: Readonly<Record<string, string>>;
}

interface Meant {
  /** Null for one of the web room's that is still to be opened. */
  readonly channel: ChannelAddress | null;
  /** What people call it: "#home-affairs". */
  readonly label: string;
}

/**
 * The channel that was named, or the one where this is said. The web room's channels go by their names in
 * any language; the terminal has no channels of its own and means those too. With `open`, a name that the
 * room does not know is a channel to be opened; without, that is offered.
 */
export async function channelMeant(
  ask: Ask,
  {
    owner,
    named,
    open = false,
    remove = false,
  }: {
    owner: Owner;
    named: ChannelAddress | undefined;
    open?: boolean | undefined;
    remove?: boolean | undefined;
  },
): Promise<Meant> {
  const channel = named ?? ask.channel;
  if (!channel) throw mistake('errors.noChannelHere');
  if (channel.platform !== 'web' && channel.platform !== 'terminal')
    return { channel, label: remove ? await labelKept(owner, channel) : await labelOf(ask, channel) };
  const room = await ask.store.room.channelsOf(ask.viewer);
  const found = room.find(({ id }) => id === channel.channel) ?? roomChannelCalled(room, channel.channel);
  if (found?.kind === 'direct') throw mistake('groups.error.direct');
  if (found) return { channel: webChannel(found.id), label: `#${found.name.text}` };
  const label = newLabel(channel.channel);
  if (open) return { channel: null, label };
  throw await noChannel(ask, { owner, room, label });
}

/** What a chat platform calls its channel. Throws where reminders would find nobody, or only one reader. */
async function labelOf(ask: Ask, channel: ChannelAddress): Promise<string> {
  const said = `#${channel.channel}`;
  if (!ask.channelAt) return said;
  const about = await ask.channelAt(channel);
  if (!about) throw mistake('groups.error.unseenChannel', { said });
  if (about.name === null) throw mistake('groups.error.direct');
  if (!about.speaks) throw mistake('groups.error.notInChannel', { channel: `#${about.name}` });
  return `#${about.name}`;
}

/** What it was called when it was bound: it may be gone since. */
async function labelKept(owner: Owner, { channel }: ChannelAddress): Promise<string> {
  return (await owner.bound()).find((one) => one.channel === channel)?.label ?? `#${channel}`;
}

const webChannel = (id: string): ChannelAddress => ({ platform: 'web', workspace: '', channel: id });

/** A name as channels have them, without blanks. */
function newLabel(said: string): string {
  const name = cleanLine(said).replaceAll(' ', '-');
  if (!/\p{L}/u.test(name) || [...name].length > channelNameLimit)
    throw mistake('groups.error.channelName', { said: name.slice(0, 80), limit: channelNameLimit });
  return `#${name}`;
}

async function noChannel(ask: Ask, told: { owner: Owner; room: readonly RoomChannel[]; label: string }) {
  const { label, room, owner } = told;
  const said = { ...owner.said, channel: label, open: 'yes' };
  const ways = [
    {
      label: ask.t('groups.button.newChannel', { channel: label }),
      line: await ask.button(owner.path, said),
    },
  ];
  const names = room.filter(({ kind }) => kind === 'channel').map(({ name }) => `#${ask.t.worded(name)}`);
  const channels = ask.t.either(names.slice(0, 8));
  if (names.length === 0) return mistakeWith(ways, 'errors.noChannelHere');
  return mistakeWith(ways, 'groups.error.noChannel', { said: label.slice(1), channels });
}

function roomChannelCalled(room: readonly RoomChannel[], said: string): RoomChannel | undefined {
  const words = fold(said);
  return room.find(
    ({ kind, name }) =>
      kind === 'channel' &&
      [name.text, ...Object.values(name.translations ?? {})].some((wording) => fold(wording) === words),
  );
}

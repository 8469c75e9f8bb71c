import { cleanLine } from '../../domain/clean.ts';
import { fold } from '../../domain/fold.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { RoomChannel } from '../../domain/room.ts';
import { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import { authorOf } from '../tasks/change-task.ts';
import { testMessage } from '../test-message.ts';
import { aboutChannel, askAbout, channelIdOf } from './channel-asked.ts';
import { inChunks } from './chunks.ts';
import type { Reading } from './kind.ts';

/** A channel's name stands in a narrow list. */
const nameLimit = 60;

/** A channel a table names: one that is known, or one of the web room's still to be opened. */
export interface ChannelMeant {
  readonly label: string;
  readonly channel: ChannelAddress | null;
  /** The group it belongs to already. */
  readonly ownerId: GroupId | null;
}

/** The channels of a committee as a table's cells name them. */
export interface Channels {
  /** Null for an empty cell; 'later' for one that the platform was not asked about yet. */
  meant(cell: string): ChannelMeant | UserError | 'later' | null;
  of(groupId: GroupId): readonly ChannelMeant[];
}

/**
 * All that is known of the channels that these cells name, as the place of the call names them: the web room
 * by name; chat platforms by the id that stands in a channel's link, since names there change and may be
 * anyone's. The platform itself is asked about those that no group here has.
 */
export async function channelsOf(reading: Reading, cells: readonly string[]): Promise<Channels> {
  const { rooms, deed, directory, place } = reading;
  const named = cells.some((cell) => cleanLine(cell));
  const bound = named
    ? await inChunks(directory.groupsById.keys(), (ids) => rooms.groups.channelsOf(deed.viewer, ids))
    : [];
  const own = bound.map(({ groupId, ...one }): ChannelMeant => ({ ...one, ownerId: groupId }));
  const byGroup = Map.groupBy(own, ({ ownerId }) => ownerId);
  const byKey = new Map(own.map((one) => [keyOf(one.channel), one]));
  const of = (groupId: GroupId) => byGroup.get(groupId) ?? [];
  const known = (channel: ChannelAddress, label: string): ChannelMeant =>
    byKey.get(keyOf(channel)) ?? { label, channel, ownerId: null };
  if (place && place.platform !== 'web' && place.platform !== 'terminal') {
    const { platform, workspace } = place;
    const at = (id: string): ChannelAddress => ({ platform, workspace, channel: id });
    const ids = cells.flatMap((cell) => channelIdOf(cell) ?? []);
    await askAbout(
      reading,
      ids.map(at).filter((channel) => !byKey.has(keyOf(channel))),
    );
    const taken = new Set(
      await inChunks(ids, (some) => rooms.groups.elsewhere(deed.viewer, { platform, workspace }, some)),
    );
    return { of, meant: (cell) => platformChannel(reading, cell, { at, known, taken }) };
  }
  const room = named ? await rooms.room.channelsOf(deed.viewer) : [];
  return { of, meant: (cell) => roomChannel(room, cell, known) };
}

const keyOf = (channel: ChannelAddress | null) =>
  channel ? `${channel.platform} ${channel.workspace} ${channel.channel}` : '';

function platformChannel(
  reading: Reading,
  cell: string,
  of: {
    at(id: string): ChannelAddress;
    known(channel: ChannelAddress, label: string): ChannelMeant;
    /** Ids of channels that another committee has. */
    readonly taken: ReadonlySet<string>;
  },
): ChannelMeant | UserError | 'later' | null {
  const said = cleanLine(cell);
  if (!said) return null;
  const id = channelIdOf(cell);
  if (!id) return mistake('imports.problem.channelId', { said });
  if (of.taken.has(id)) return mistake('groups.error.elsewhere', { channel: `#${id}` });
  const channel = of.at(id);
  const meant = of.known(channel, `#${id}`);
  if (meant.ownerId) return meant;
  const label = aboutChannel(reading, channel);
  return label === 'later' || label instanceof UserError ? label : { ...meant, label };
}

function roomChannel(
  room: readonly RoomChannel[],
  cell: string,
  known: (channel: ChannelAddress, label: string) => ChannelMeant,
): ChannelMeant | UserError | null {
  const name = cleanLine(cell).replace(/^#/, '').replaceAll(' ', '-');
  if (!name) return null;
  if (!/\p{L}/u.test(name) || [...name].length > nameLimit)
    return mistake('groups.error.channelName', { said: name.slice(0, 80), limit: nameLimit });
  const found = called(room, name);
  return found
    ? known({ platform: 'web', workspace: '', channel: found.id }, `#${found.name.text}`)
    : { label: `#${name}`, channel: null, ownerId: null };
}

const called = (room: readonly RoomChannel[], name: string) =>
  room.find((one) => one.kind === 'channel' && fold(one.name.text) === fold(name));

/** Binds it to the group, opening it where it is still to be, with the message that says so. */
export async function bindMeant(reading: Reading, groupId: GroupId, meant: ChannelMeant): Promise<void> {
  const { rooms, deed } = reading;
  const { label } = meant;
  const channel = meant.channel ?? (await opened(reading, label.slice(1)));
  if (!(await rooms.groups.bindChannel(deed.viewer, groupId, channel, label)))
    throw mistake('groups.error.elsewhere', { channel: label });
  await testMessage(rooms, deed, { groupId, channel });
  await rooms.history.append({
    ...authorOf(deed),
    action: 'bound',
    subject: 'group',
    subjectId: groupId,
    before: { channelOf: null },
    after: { channel, label },
  });
}

async function opened({ rooms, deed }: Reading, name: string): Promise<ChannelAddress> {
  const all = await rooms.room.channelsOf(deed.viewer);
  const id =
    called(all, name)?.id ??
    (await rooms.room.addChannel(deed.committee.id, { name: { text: name }, position: all.length }));
  return { platform: 'web', workspace: '', channel: id };
}

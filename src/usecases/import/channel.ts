import { cleanLine } from '../../domain/clean.ts';
import { fold } from '../../domain/fold.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import { authorOf } from '../change-task.ts';
import { testMessage } from '../test-message.ts';
import type { Reading } from './kind.ts';

/** A channel's name stands in a narrow list. */
const nameLimit = 60;

/** A channel a table names: one that is known, or one of the web room's still to be opened. */
export interface ChannelMeant {
  readonly label: string;
  readonly channel: ChannelAddress | null;
}

/**
 * The channel of a cell, as the place of the call names them: the web room by name; chat platforms by the id
 * that stands in a channel's link, since names there change and may be anyone's. Null for an empty cell.
 */
export async function channelMeant(reading: Reading, cell: string): Promise<ChannelMeant | UserError | null> {
  const said = cleanLine(cell);
  if (!said) return null;
  const { place } = reading;
  if (place && place.platform !== 'web' && place.platform !== 'terminal') {
    const id = /^<?#?([A-Z0-9]{8,24})(?:\|[^>]*)?>?$/.exec(said)?.[1];
    if (!id) return mistake('imports.problem.channelId', { said });
    return free(reading, { label: `#${id}`, channel: { ...place, channel: id } });
  }
  const name = said.replace(/^#/, '').replaceAll(' ', '-');
  if (!/\p{L}/u.test(name) || [...name].length > nameLimit)
    return mistake('groups.error.channelName', { said: name.slice(0, 80), limit: nameLimit });
  const known = await roomChannel(reading, name);
  return known ? free(reading, known) : { label: `#${name}`, channel: null };
}

async function roomChannel({ rooms, deed }: Reading, name: string): Promise<ChannelMeant | undefined> {
  const all = await rooms.room.channelsOf(deed.viewer);
  const found = all.find((one) => one.kind === 'channel' && fold(one.name.text) === fold(name));
  return (
    found && {
      label: `#${found.name.text}`,
      channel: { platform: 'web', workspace: '', channel: found.id },
    }
  );
}

/** A channel belongs to one group; a table takes none away from another. */
async function free({ rooms, deed }: Reading, meant: ChannelMeant): Promise<ChannelMeant | UserError> {
  const bound = meant.channel ? await rooms.groups.atChannel(meant.channel) : [];
  const own = bound.find(({ committeeId }) => committeeId === deed.committee.id);
  const owner = own && (await rooms.groups.byId(deed.viewer, own.groupId));
  return owner
    ? mistake('imports.problem.channelTaken', { said: meant.label, name: (t) => t.worded(owner.name) })
    : meant;
}

/** Binds it to the group, opening it where it is still to be, with the message that says so. */
export async function bindMeant(reading: Reading, groupId: GroupId, meant: ChannelMeant): Promise<void> {
  const { rooms, deed } = reading;
  const { label } = meant;
  const channel = meant.channel ?? (await opened(reading, label.slice(1)));
  await rooms.groups.bindChannel(deed.viewer, groupId, channel, label);
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
  const known = all.find((one) => one.kind === 'channel' && fold(one.name.text) === fold(name));
  const id =
    known?.id ??
    (await rooms.room.addChannel(deed.committee.id, { name: { text: name }, position: all.length }));
  return { platform: 'web', workspace: '', channel: id };
}

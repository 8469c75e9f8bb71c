import { fold } from '../../../../domain/fold.ts';
import type { Group } from '../../../../domain/group.ts';
import type { GroupId } from '../../../../domain/ids.ts';
import { UserError } from '../../../../domain/user-error.ts';
import { mistake, wordMistake } from '../../../../i18n/mistake.ts';
import type { ChannelMeant, Channels } from '../../channel.ts';
import type { GroupRow } from './names.ts';

/** The channel of a row: one that it may have, 'later', none, or why not this one. */
type RowChannel = ChannelMeant | 'later' | UserError | null;

/** What rows name as their channels. Of rows that name the same one the first has it. */
export function channelsInTable(
  rows: readonly GroupRow[],
  channels: Channels,
  groups: ReadonlyMap<GroupId, Group>,
): ReadonlyMap<GroupRow, RowChannel> {
  const named = new Set<string>();
  const of = ({ line, kept }: GroupRow): RowChannel => {
    const meant = channels.meant(line.of('channel'));
    if (meant === null || meant === 'later') return meant;
    if (meant instanceof UserError) return left(meant);
    const { label: said, channel, ownerId } = meant;
    const place = fold(channel?.channel ?? said);
    if (named.has(place)) return left(mistake('imports.problem.channelTwice', { said }));
    named.add(place);
    const owner = ownerId === kept.id ? undefined : ownerId && groups.get(ownerId);
    if (!owner) return meant;
    return left(mistake('imports.problem.channelTaken', { said, name: (t) => t.worded(owner.name) }));
  };
  return new Map(rows.map((row) => [row, of(row)]));
}

const left = (why: UserError) => mistake('imports.channelLeft', { why: (t) => wordMistake(t, why) });

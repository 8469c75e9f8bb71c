import { addDays } from '../../../domain/day.ts';
import { fold } from '../../../domain/fold.ts';
import type { Group } from '../../../domain/group.ts';
import type { GroupId, MemberId } from '../../../domain/ids.ts';
import type { Worded } from '../../../domain/language.ts';
import type { Member } from '../../../domain/member.ts';
import { authorOf } from '../../change-task.ts';
import { bindMeant, type ChannelMeant, type Channels } from '../channel.ts';
import { inChunks } from '../chunks.ts';
import type { Reading } from '../kind.ts';

/** A group as it is once the rows read so far are in. */
export interface GroupKept {
  /** Null until the row that adds it has been brought in. */
  id: GroupId | null;
  name: Worded;
  /** All it is called in the table, folded; what it was called before is in the directory. */
  readonly called: Set<string>;
  parent: GroupKept | null;
  lead: Pick<Member, 'id' | 'name'> | null;
  readonly deputyIds: readonly MemberId[];
  channels: readonly ChannelMeant[];
}

/** The groups that are there, with their leads and channels, all looked up together. */
export async function keptGroups(
  { rooms, deed, directory }: Reading,
  wanted: readonly Group[],
  channels: Channels,
): Promise<(group: Group) => GroupKept> {
  const ids = wanted.map(({ id }) => id);
  const holders = await inChunks(ids, (some) => rooms.groups.holders(deed.viewer, some, deed.today));
  const holding = Map.groupBy(holders, ({ groupId }) => groupId);
  const kept = new Map<GroupId, GroupKept>();
  const of = (group: Group): GroupKept => {
    const before = kept.get(group.id);
    if (before) return before;
    const seats = holding.get(group.id) ?? [];
    const one: GroupKept = {
      id: group.id,
      name: group.name,
      called: new Set(),
      parent: null,
      lead: seats.find(({ kind }) => kind === 'lead')?.member ?? null,
      deputyIds: seats.flatMap(({ kind, member }) => (kind === 'deputy' ? [member.id] : [])),
      channels: channels.of(group.id),
    };
    kept.set(group.id, one);
    const parent = group.parentId && directory.groupsById.get(group.parentId);
    one.parent = parent ? of(parent) : null;
    return one;
  };
  return of;
}

/** Whether it is this group or one above it. */
export function isAbove(group: GroupKept, below: GroupKept | null): boolean {
  for (let one = below; one; one = one.parent) if (one === group) return true;
  return false;
}

/** What is brought of a group: all of a new one, what was empty of one that was there. */
export interface GroupFilled {
  readonly name?: Worded;
  readonly parent?: GroupKept;
  readonly aliases: readonly string[];
  readonly lead?: Member;
  readonly channel?: ChannelMeant;
}

export async function addGroupIn(reading: Reading, kept: GroupKept, of: GroupFilled): Promise<void> {
  const { rooms, deed } = reading;
  const { aliases, parent } = of;
  const name = of.name ?? kept.name;
  const parentId = parent?.id ?? null;
  const known = aliases.map((alias) => ({ alias, language: null }));
  const group = await rooms.groups.add(deed.viewer, { name, aliases: known, parentId });
  kept.id = group.id;
  await rooms.history.append({
    ...entryOf(reading, group.id),
    action: 'added',
    after: { name, parentId, aliases },
  });
  await fill(reading, group.id, kept, of);
}

export async function completeGroupIn(reading: Reading, kept: GroupKept, of: GroupFilled): Promise<void> {
  const { rooms, deed } = reading;
  const { id } = kept;
  if (!id) throw new Error('A group is completed before it has come in.');
  const { name, aliases } = of;
  const parentId = of.parent?.id;
  if (name || parentId) {
    await rooms.groups.change(deed.viewer, id, { ...(name && { name }), ...(parentId && { parentId }) });
  }
  for (const alias of aliases) await rooms.groups.addAlias(deed.viewer, id, alias, null);
  if (name || parentId || aliases.length > 0)
    await rooms.history.append({
      ...entryOf(reading, id),
      action: 'edited',
      before: { ...(parentId && { parentId: null }) },
      after: { ...(name && { name }), ...(parentId && { parentId }), ...(aliases.length > 0 && { aliases }) },
    });
  await fill(reading, id, kept, of);
}

async function fill(reading: Reading, id: GroupId, kept: GroupKept, { lead, channel }: GroupFilled) {
  const { rooms, deed } = reading;
  if (lead) {
    const seat = { groupId: id, memberId: lead.id };
    if (kept.deputyIds.includes(lead.id))
      await rooms.groups.unseat(deed.viewer, { ...seat, kind: 'deputy', to: addDays(deed.today, -1) });
    await rooms.groups.seat(deed.viewer, { ...seat, kind: 'lead', from: deed.today });
    const told = { before: { leadId: null }, after: { leadId: lead.id } };
    await rooms.history.append({ ...entryOf(reading, id), action: 'seated', ...told });
  }
  if (channel) await bindMeant(reading, id, channel);
}

const entryOf = ({ deed }: Reading, id: GroupId) =>
  ({ ...authorOf(deed), subject: 'group', subjectId: id }) as const;

/** Whether the group is called so, before this table or by it. */
export const isCalled = ({ directory }: Reading, kept: GroupKept, name: string) =>
  kept.called.has(fold(name)) || directory.groups.whole(name).some(({ id }) => id === kept.id);

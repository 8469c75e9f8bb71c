import { addDays } from '../../../../domain/day.ts';
import type { Group } from '../../../../domain/group.ts';
import type { ClassId, GroupId } from '../../../../domain/ids.ts';
import type { Worded } from '../../../../domain/language.ts';
import type { Member } from '../../../../domain/member.ts';
import { stayingOn } from '../../../groups/holders.ts';
import { authorOf } from '../../../tasks/change-task.ts';
import { bindMeant, type ChannelMeant, type Channels } from '../../channel.ts';
import { inChunks } from '../../chunks.ts';
import type { Reading } from '../../kind.ts';
import { type Classes, type ClassKept, madeClasses } from './classes.ts';

/** A group as it is once the rows read so far are in. */
export interface GroupKept {
  /** Null until the row that adds it has been brought in. */
  id: GroupId | null;
  /** The row that adds it; null for what was there before. */
  readonly row: number | null;
  name: Worded;
  parent: GroupKept | null;
  lead: Pick<Member, 'id' | 'name'> | null;
  channels: readonly ChannelMeant[];
  readonly classes: Set<ClassKept>;
}

export const newGroup = (name: Worded, row: number | null): GroupKept => ({
  id: null,
  row,
  name,
  parent: null,
  lead: null,
  channels: [],
  classes: new Set(),
});

/** All groups that are there, under each other; `lookUp` tells the rest. */
export function keptGroups(groups: ReadonlyMap<GroupId, Group>): ReadonlyMap<GroupId, GroupKept> {
  const kept = new Map<GroupId, GroupKept>();
  for (const { id, name } of groups.values()) kept.set(id, { ...newGroup(name, null), id });
  for (const { id, parentId } of groups.values()) {
    const one = kept.get(id);
    if (one) one.parent = (parentId && kept.get(parentId)) ?? null;
  }
  return kept;
}

/** The leads, deputies, channels and classes of those that are there, all looked up together. */
export async function lookUp(
  { rooms, deed }: Reading,
  groups: readonly GroupKept[],
  { channels, classes }: { readonly channels: Channels; readonly classes: Classes },
): Promise<void> {
  const ids = groups.flatMap(({ id }) => id ?? []);
  const holders = await inChunks(ids, (some) => rooms.groups.holders(deed.viewer, some, deed.today));
  const holding = Map.groupBy(holders, ({ groupId }) => groupId);
  const belonging = await inChunks(ids, (some) => rooms.classes.ofGroups(deed.viewer, some));
  const inClasses = Map.groupBy(belonging, ({ groupId }) => groupId);
  for (const one of groups) {
    if (!one.id) continue;
    const seats = holding.get(one.id) ?? [];
    one.lead = seats.find(({ kind }) => kind === 'lead')?.member ?? null;
    one.channels = channels.of(one.id);
    for (const { classId } of inClasses.get(one.id) ?? []) one.classes.add(classes.known(classId));
  }
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
  readonly classes?: readonly ClassKept[];
}

export async function bringGroup(reading: Reading, kept: GroupKept, of: GroupFilled): Promise<void> {
  const { rooms, deed } = reading;
  const classIds = await madeClasses(reading, of.classes ?? []);
  if (kept.id) await complete(reading, kept.id, of, classIds);
  else kept.id = await add(reading, of.name ?? kept.name, of, classIds);
  const { id } = kept;
  for (const classId of classIds) await rooms.classes.join(deed.viewer, classId, [id]);
  const { lead, channel } = of;
  if (lead) {
    const seat = { groupId: id, memberId: lead.id };
    // Nor do they become one later.
    await rooms.groups.unseat(deed.viewer, { ...seat, kind: 'deputy', to: addDays(deed.today, -1) });
    const stayIds = await rooms.groups.seat(deed.viewer, { ...seat, kind: 'lead', from: deed.today });
    const told = { before: { leadId: null }, after: { leadId: lead.id, ...stayingOn(stayIds) } };
    await rooms.history.append({ ...entryOf(reading, id), action: 'seated', ...told });
  }
  if (channel) await bindMeant(reading, id, channel);
}

async function add(
  reading: Reading,
  name: Worded,
  { aliases, parent }: GroupFilled,
  classIds: readonly ClassId[],
): Promise<GroupId> {
  const { rooms, deed } = reading;
  const parentId = parent?.id ?? null;
  const known = aliases.map((alias) => ({ alias, language: null }));
  const { id } = await rooms.groups.add(deed.viewer, { name, aliases: known, parentId });
  const after = { name, parentId, aliases, ...(classIds.length > 0 && { classIds }) };
  await rooms.history.append({ ...entryOf(reading, id), action: 'added', after });
  return id;
}

async function complete(
  reading: Reading,
  id: GroupId,
  { name, aliases, parent }: GroupFilled,
  classIds: readonly ClassId[],
) {
  const { rooms, deed } = reading;
  const parentId = parent?.id;
  if (!name && !parentId && aliases.length + classIds.length === 0) return;
  const changed = { ...(name && { name }), ...(parentId && { parentId }) };
  await rooms.groups.change(deed.viewer, id, changed);
  for (const alias of aliases) await rooms.groups.addAlias(deed.viewer, id, alias, null);
  await rooms.history.append({
    ...entryOf(reading, id),
    action: 'edited',
    before: { ...(parentId && { parentId: null }) },
    after: {
      ...changed,
      ...(aliases.length > 0 && { aliases }),
      ...(classIds.length > 0 && { classIds }),
    },
  });
}

const entryOf = ({ deed }: Reading, id: GroupId) =>
  ({ ...authorOf(deed), subject: 'group', subjectId: id }) as const;

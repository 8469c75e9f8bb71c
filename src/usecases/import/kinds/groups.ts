import { fold } from '../../../domain/fold.ts';
import type { Group } from '../../../domain/group.ts';
import type { GroupId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { type ChannelMeant, channelsOf } from '../channel.ts';
import type { Kind, Line, Plan, Problem, Reading, Work } from '../kind.ts';
import { groupColumns } from './group-columns.ts';
import { completionOf } from './group-complete.ts';
import { addGroupIn, completeGroupIn, type GroupKept, keptGroups } from './group-kept.ts';
import { parentSaid } from './group-parent.ts';
import { type GroupSaid, groupIn, nameOf, wordingsIn } from './group-row.ts';
import { type Adding, parentsFirst } from './parents-first.ts';

/** A table of groups: names, other names, parents, leads, channels. */
export const groupsKind: Kind = { kind: 'groups', may: 'groups.change', columns: groupColumns, read };

async function read(reading: Reading, lines: readonly Line[]): Promise<Plan> {
  const { deed, directory } = reading;
  const { language } = deed.committee;
  const channels = await channelsOf(
    reading,
    lines.map((line) => line.of('channel')),
  );
  const own = new Map(lines.map((line) => [fold(nameOf(line, language).text), line]));
  /** What rows read so far have groups called: by a folded name, the group's id or what the table adds it as. */
  const names = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  const adding = new Map<string, Adding>();
  const again: { said: GroupSaid; who: string }[] = [];
  const claims = new Map<string, string>();
  let there = 0;
  let later = 0;
  for (const line of lines) {
    const said = groupIn(reading, line, channels);
    const whom = said instanceof UserError ? new Set<string>() : calledSo(said, names);
    const wrong = said instanceof UserError ? said : claimed(claims, said, whom);
    if (wrong || said instanceof UserError) {
      problems.push({ row: line.row, error: wrong ?? (said as UserError) });
      continue;
    }
    if (said.channel === 'later') later++;
    const key = fold(said.name.text);
    // Of several groups of one name nobody can say which is meant.
    const [who = key] = whom;
    if (whom.size > 1) there++;
    else if (whom.size === 1) again.push({ said, who });
    else {
      const one = added(reading, said, own);
      if (one instanceof UserError) problems.push({ row: line.row, error: one });
      else adding.set(key, one);
    }
    if (whom.size === 1 || adding.has(key)) note(reading, said, { who, names });
  }
  const kept = await keptGroups(
    reading,
    again.flatMap(({ who }) => directory.groupsById.get(who as GroupId) ?? []),
    channels,
  );
  const order = parentsFirst(adding, kept, problems);
  const fresh = [...order.values()].map(({ row, kept, said, parent }): Work => {
    const { lead, channel } = said;
    const filled = {
      aliases: said.aliases,
      ...(parent && { parent }),
      ...(lead && { lead }),
      ...(isChannel(channel) && { channel }),
    };
    return { row, bring: () => addGroupIn(reading, kept, filled) };
  });
  const completing: Work[] = [];
  const differing: Problem[] = [];
  for (const { said, who } of again) {
    const { row } = said;
    const known = directory.groupsById.get(who as GroupId);
    const one = known ? kept(known) : order.get(who)?.kept;
    const parent = parentSaid(reading, said, { own, order, kept });
    const done = parent instanceof UserError ? parent : one && completionOf(reading, said, one, parent);
    if (!done) problems.push({ row, error: mistake('imports.problem.parent') });
    else if (done instanceof UserError) problems.push({ row, error: done });
    else {
      const { filled, others } = done;
      if (one && filled) completing.push({ row, bring: () => completeGroupIn(reading, one, filled) });
      differing.push(...others.map((error) => ({ row, error })));
      if (!filled && others.length === 0) there++;
    }
  }
  const remarks = later > 0 ? [mistake('imports.remark.channels', { count: later })] : [];
  return {
    fresh,
    completing,
    there,
    differing,
    problems: problems.toSorted((a, b) => a.row - b.row),
    remarks,
  };
}

const isChannel = (channel: GroupSaid['channel']): channel is ChannelMeant =>
  channel !== null && channel !== 'later';

/** The groups of a row's name, of which there may be several: those that are there and those of earlier rows. */
const calledSo = ({ name, known }: GroupSaid, names: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Set<string>([...known.map(({ id }) => id), ...(names.get(fold(name.text)) ?? [])]);

/** From now on a row's names mean its group, unless they are another's. */
function note(
  { directory }: Reading,
  { name, aliases }: GroupSaid,
  { who, names }: { readonly who: string; readonly names: Map<string, Set<string>> },
): void {
  for (const one of [...wordingsIn(name), ...aliases])
    if (directory.groups.whole(one).length === 0)
      names.getOrInsertComputed(fold(one), () => new Set()).add(who);
}

/** A channel that rows of two groups name; the first of them has it. */
function claimed(
  claims: Map<string, string>,
  { name, channel }: GroupSaid,
  [who = fold(name.text)]: ReadonlySet<string>,
): UserError | undefined {
  if (!isChannel(channel)) return undefined;
  const place = fold(channel.channel?.channel ?? channel.label) || channel.label;
  const first = claims.get(place);
  if (first !== undefined && first !== who)
    return mistake('imports.problem.channelTwice', { said: channel.label });
  claims.set(place, who);
  return undefined;
}

/** A new group, unless a name or the channel is another's. */
function added(reading: Reading, said: GroupSaid, own: ReadonlyMap<string, Line>): Adding | UserError {
  const { directory } = reading;
  const { name, aliases, lead, channel, row } = said;
  const taken = wordingsIn(name).find((one) => directory.groups.whole(one).length > 0);
  if (taken) return mistake('imports.problem.nameTaken', { name: taken });
  const parent = parentSaid(reading, said, { own });
  if (parent instanceof UserError) return parent;
  if (isChannel(channel) && channel.ownerId) {
    const owner: Group | undefined = directory.groupsById.get(channel.ownerId);
    return mistake('imports.problem.channelTaken', {
      said: channel.label,
      name: (t) => (owner ? t.worded(owner.name) : ''),
    });
  }
  const kept: GroupKept = {
    id: null,
    name,
    called: new Set([...wordingsIn(name), ...aliases].map(fold)),
    parent: null,
    lead,
    deputyIds: [],
    channels: isChannel(channel) ? [channel] : [],
  };
  return { row, said, kept, under: parent, parent: null };
}

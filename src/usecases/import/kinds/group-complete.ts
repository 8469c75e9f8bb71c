import { fold } from '../../../domain/fold.ts';
import { languages, type Worded } from '../../../domain/language.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { ChannelMeant } from '../channel.ts';
import { byGroups, differs } from '../differs.ts';
import type { Reading } from '../kind.ts';
import { type GroupFilled, type GroupKept, isAbove, isCalled } from './group-kept.ts';
import type { GroupSaid } from './group-row.ts';

/** What a row adds to a group that is there, and what it says otherwise; the group is as after it from then on. */
export function completionOf(
  reading: Reading,
  said: GroupSaid,
  kept: GroupKept,
  parent: GroupKept | null,
): { filled: GroupFilled | null; others: UserError[] } | UserError {
  const others: UserError[] = [];
  if (parent && !kept.parent && isAbove(kept, parent)) return mistake('imports.problem.circle');
  const channel = channelOf(reading, said, kept, others);
  if (channel instanceof UserError) return channel;
  const filled: { -readonly [Part in keyof GroupFilled]: GroupFilled[Part] } = { aliases: [] };
  if (channel) filled.channel = channel;
  if (parent && !kept.parent) filled.parent = parent;
  else if (parent && kept.parent && parent !== kept.parent)
    others.push(differing('groups.field.parent', kept.parent.name, parent.name, 'edit'));
  const { lead } = said;
  if (lead && !kept.lead) filled.lead = lead;
  else if (lead && kept.lead && lead.id !== kept.lead.id)
    others.push(differing('groups.card.lead', { text: kept.lead.name }, { text: lead.name }, 'lead'));
  const name = nameWith(reading, said, kept, others);
  if (name) filled.name = name;
  filled.aliases = aliasesOf(reading, said, kept, others);
  if (Object.keys(filled).length === 1 && filled.aliases.length === 0) return { filled: null, others };
  kept.parent = filled.parent ?? kept.parent;
  kept.lead = filled.lead ?? kept.lead;
  kept.name = name ?? kept.name;
  if (filled.channel) kept.channels = [filled.channel];
  return { filled, others };
}

function differing(
  label: Parameters<typeof differs>[0],
  kept: Worded,
  said: Worded,
  verb: 'edit' | 'lead' | 'channel',
): UserError {
  const told = { kept: (t: { worded(of: Worded): string }) => t.worded(kept) };
  return differs(label, { ...told, said: (t) => t.worded(said), how: byGroups(verb) });
}

/** The channel it is given; nothing where it has one. */
function channelOf(
  { directory }: Reading,
  { channel }: GroupSaid,
  kept: GroupKept,
  others: UserError[],
): ChannelMeant | UserError | null {
  if (!channel || channel === 'later') return null;
  const isSame = (one: ChannelMeant) =>
    one.channel && channel.channel
      ? one.channel.channel === channel.channel.channel
      : fold(one.label) === fold(channel.label);
  if (kept.channels.some(isSame)) return null;
  const [has] = kept.channels;
  if (has) {
    others.push(differing('groups.field.channel', { text: has.label }, { text: channel.label }, 'channel'));
    return null;
  }
  const owner = channel.ownerId && directory.groupsById.get(channel.ownerId);
  if (!owner) return channel;
  return mistake('imports.problem.channelTaken', { said: channel.label, name: (t) => t.worded(owner.name) });
}

/** The name with translations that it lacked; undefined where none is new. */
function nameWith(
  reading: Reading,
  { name }: GroupSaid,
  kept: GroupKept,
  others: UserError[],
): Worded | undefined {
  const before = kept.name.translations ?? {};
  const more: NonNullable<Worded['translations']> = {};
  for (const language of languages) {
    const said = name.translations?.[language];
    const has = before[language];
    if (!said || fold(said) === fold(has ?? kept.name.text)) continue;
    if (has === undefined && isFree(reading, kept, said)) Object.assign(more, { [language]: said });
    else if (has === undefined) others.push(mistake('imports.problem.nameTaken', { name: said }));
    else if (!isCalled(reading, kept, said))
      others.push(differs('imports.column.name', { kept: has, said, how: byGroups('edit') }));
  }
  for (const said of Object.values(more)) kept.called.add(fold(said));
  const isNew = Object.keys(more).length > 0;
  return isNew ? { ...kept.name, translations: { ...before, ...more } } : undefined;
}

/** Other names that it had not; those of another group stay with that one. */
function aliasesOf(reading: Reading, { aliases }: GroupSaid, kept: GroupKept, others: UserError[]): string[] {
  return aliases.filter((alias) => {
    if (isCalled(reading, kept, alias)) return false;
    const free = isFree(reading, kept, alias);
    if (free) kept.called.add(fold(alias));
    else others.push(mistake('imports.problem.nameTaken', { name: alias }));
    return free;
  });
}

const isFree = (reading: Reading, kept: GroupKept, name: string) =>
  reading.directory.groups.whole(name).every(({ id }) => id === kept.id);

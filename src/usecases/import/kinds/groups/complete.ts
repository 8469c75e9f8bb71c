import { fold } from '../../../../domain/fold.ts';
import { languages, type Worded } from '../../../../domain/language.ts';
import type { Member } from '../../../../domain/member.ts';
import { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import type { ChannelMeant } from '../../channel.ts';
import { byGroups, differs } from '../../differs.ts';
import type { ClassKept } from './classes.ts';
import { type GroupFilled, type GroupKept, isAbove } from './kept.ts';
import type { GroupRow } from './names.ts';

/** All that a row says of its group. */
export interface GroupSaid extends GroupRow {
  readonly parent: GroupKept | null;
  readonly lead: Member | null;
  readonly channel: ChannelMeant | 'later' | UserError | null;
  readonly classes: readonly ClassKept[];
}

/** What a row adds to a group, new or not, and what is not as it says; the group is as after it from then on. */
export function completionOf(
  said: GroupSaid,
  isCalled: (name: string) => boolean,
): { filled: GroupFilled; isMore: boolean; others: UserError[] } | UserError {
  const { kept, parent, lead } = said;
  if (parent && !kept.parent && isAbove(kept, parent)) return mistake('imports.problem.circle');
  const others: UserError[] = [];
  const channel = channelOf(said, others);
  if (parent && kept.parent && parent !== kept.parent)
    others.push(differing('groups.field.parent', kept.parent.name, parent.name, 'edit'));
  if (lead && kept.lead && lead.id !== kept.lead.id)
    others.push(differing('groups.card.lead', { text: kept.lead.name }, { text: lead.name }, 'lead'));
  const name = nameWith(said, isCalled, others);
  const classes = said.classes.filter((one) => !kept.classes.has(one));
  const filled: GroupFilled = {
    ...(name && { name }),
    ...(parent && (!kept.parent || !kept.id) && { parent }),
    ...(lead && !kept.lead && { lead }),
    ...(channel && { channel }),
    ...(classes.length > 0 && { classes }),
    aliases: said.aliases.filter((alias) => !isCalled(alias)),
  };
  for (const refused of said.refused) others.push(mistake('imports.problem.nameTaken', { name: refused }));
  kept.parent = filled.parent ?? kept.parent;
  kept.lead = filled.lead ?? kept.lead;
  kept.name = name ?? kept.name;
  if (channel) kept.channels = [channel];
  for (const one of classes) kept.classes.add(one);
  const isMore = Object.keys(filled).length > 1 || filled.aliases.length > 0;
  return { filled, isMore, others };
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
function channelOf({ channel, kept }: GroupSaid, others: UserError[]): ChannelMeant | null {
  if (channel === null || channel === 'later') return null;
  if (channel instanceof UserError) {
    others.push(channel);
    return null;
  }
  const isSame = (one: ChannelMeant) =>
    one.channel && channel.channel
      ? one.channel.channel === channel.channel.channel
      : fold(one.label) === fold(channel.label);
  const [has] = kept.channels;
  if (!has) return channel;
  if (!kept.channels.some(isSame))
    others.push(differing('groups.field.channel', { text: has.label }, { text: channel.label }, 'channel'));
  return null;
}

/** The name with translations that it lacked; undefined where none is new. */
function nameWith(
  { kept, translations }: GroupSaid,
  isCalled: (name: string) => boolean,
  others: UserError[],
): Worded | undefined {
  const before = kept.name.translations ?? {};
  const more: NonNullable<Worded['translations']> = {};
  for (const language of languages) {
    const said = translations[language];
    const has = before[language];
    if (!said || (kept.id && fold(said) === fold(has ?? kept.name.text))) continue;
    if (has === undefined) more[language] = said;
    else if (!isCalled(said))
      others.push(differs('imports.column.name', { kept: has, said, how: byGroups('edit') }));
  }
  const isNew = Object.keys(more).length > 0;
  return isNew ? { ...kept.name, translations: { ...before, ...more } } : undefined;
}

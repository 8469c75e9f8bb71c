import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { FieldKind } from '../../../domain/form.ts';
import { channelTypes } from '../cards/field.ts';
import type { MenuOption, Words } from './types.ts';
import { asName, described, fits, named, shown } from './words.ts';

const mostChoices = 25;
const longestText = 6000;

/** Things with names: in a command they are offered while somebody types, in a modal they can be typed only. */
const isOffered = ({ kind, suggests }: MenuOption) =>
  offered.has(kind) || (suggests !== undefined && offered.has(suggests));

const offered = new Set<FieldKind>(['task', 'group', 'groups', 'member', 'members', 'owner', 'directive']);
const picked = new Set<FieldKind>(['choice', 'channel', 'flag']);

/**
 * Discord insists on what can be picked there. Words that are needed too may be left out: the form asks for them,
 * with room for several lines.
 */
export const isRequired = (option: MenuOption) =>
  option.needed && (isOffered(option) || picked.has(option.kind));

/** An option as Discord takes it. */
export function optionOf(option: MenuOption): APIApplicationCommandBasicOption {
  const { name, label, kind, choices = [], maxLength } = option;
  const about = {
    ...named(name, asName(label.vi)),
    ...described(aboutOf(option)),
    ...(isRequired(option) && { required: true }),
  };
  if (kind === 'channel')
    return { type: ApplicationCommandOptionType.Channel, ...about, channel_types: [...channelTypes] };
  if (kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...about };
  if (kind === 'role') return { type: ApplicationCommandOptionType.Role, ...about };
  if (kind === 'file') return { type: ApplicationCommandOptionType.Attachment, ...about };
  const text = { type: ApplicationCommandOptionType.String, ...about } as const;
  if (isOffered(option)) return { ...text, autocomplete: true };
  // More choices than Discord shows are typed, and understood as in a typed line.
  if (choices.length > 0 && choices.length <= mostChoices)
    return { ...text, choices: choices.map((one) => ({ ...shown(one.label), value: one.value })) };
  return { ...text, ...(maxLength && { max_length: Math.min(maxLength, longestText) }) };
}

/** What it is and how to say it, as far as there is room. Channels and roles are picked and not said. */
function aboutOf({ kind, label, hint }: MenuOption): Words {
  if (!hint || kind === 'channel' || kind === 'role') return label;
  const both = { en: `${label.en} – ${hint.en}`, vi: `${label.vi} – ${hint.vi}` };
  return [both, hint].find(fits) ?? label;
}

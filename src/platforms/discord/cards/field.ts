import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APISelectMenuOption,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';
import type { FormField } from '../../../domain/form.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { cut, label, tidyLine } from './cut.ts';
import { limits } from './limits.ts';

/** A field of a form: its label, what to write there, and the control that its kind asks for. */
export function labelOf(field: FormField, t: Translator): APILabelComponent {
  const component = controlOf(field, t);
  const whole = tidyLine(field.label);
  const hint = hintOf(field, component.type, t);
  const about = [whole.length > limits.label ? whole : '', hint ?? ''].filter(Boolean).join(' – ');
  const description = cut(tidyLine(about), limits.description);
  return {
    type: ComponentType.Label,
    label: label(field.label, limits.label),
    ...(description && { description }),
    component,
  };
}

/**
 * There is no searching in a modal: names are typed, and understood as in a typed line. What to type is no help
 * where things are chosen from a menu.
 */
function hintOf(field: FormField, control: ComponentType, t: Translator): string | undefined {
  const { kind, hint } = field;
  switch (control) {
    case ComponentType.TextInput:
      return (
        hint || (kind === 'group' || kind === 'member' || kind === 'owner' ? t('form.named.hint') : undefined)
      );
    case ComponentType.ChannelSelect:
    case ComponentType.RoleSelect:
      return undefined;
    case ComponentType.StringSelect:
      return isForSeveral(field) ? t('form.several.hint') : hint;
    default:
      return hint;
  }
}

function controlOf(field: FormField, t: Translator): APIComponentInLabel {
  const { kind, name: custom_id, value = '', required } = field;
  switch (kind) {
    case 'flag':
      return { type: ComponentType.Checkbox, custom_id, default: value === 'yes' };
    case 'file':
      return { type: ComponentType.FileUpload, custom_id, max_values: 1, required };
    case 'channel':
      return channel(field);
    case 'role':
      return role(field);
    case 'choice':
      return radios(field) ?? choice(field, t) ?? written(field);
    case 'task':
    case 'group':
    case 'groups':
    case 'member':
    case 'members':
    case 'owner':
    case 'directive':
      return choice(field, t) ?? written(field);
    case 'day':
    case 'days':
    case 'deadline':
    case 'text':
      return written(field);
  }
}

/** What stands in a field of several kinds of thing, each piece by itself. */
export const piecesOf = (value: string) =>
  value
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);

const isForSeveral = ({ kind }: FormField) => kind === 'groups' || kind === 'members';
const chosenIn = (field: FormField) =>
  isForSeveral(field) ? piecesOf(field.value ?? '') : [(field.value ?? '').trim()].filter(Boolean);

/** The choices as Discord takes them, each value once; undefined where they are too many or say too much. */
function optionsOf(field: FormField, most: number): APISelectMenuOption[] | undefined {
  const choices = [...new Map((field.choices ?? []).map((one) => [one.value, one])).values()];
  const chosen = chosenIn(field);
  const fits = choices.every(({ value }) => value.trim() !== '' && value.length <= limits.optionValue);
  const holds = chosen.every((value) => choices.some((one) => one.value === value));
  if (choices.length === 0 || choices.length > most || !fits || !holds) return undefined;
  return choices.map((one) => ({
    label: label(one.label.trim() || one.value, limits.optionLabel),
    value: one.value,
    ...(chosen.includes(one.value) && { default: true }),
  }));
}

function radios(field: FormField): APIComponentInLabel | undefined {
  const options = optionsOf(field, limits.radioOptions);
  if (!options || options.length < 2) return undefined;
  return { type: ComponentType.RadioGroup, custom_id: field.name, options, required: field.required };
}

function choice(field: FormField, t: Translator): APIComponentInLabel | undefined {
  const options = optionsOf(field, limits.options);
  if (!options) return undefined;
  return {
    type: ComponentType.StringSelect,
    custom_id: field.name,
    placeholder: label(t('room.choose'), limits.placeholder),
    options,
    ...(isForSeveral(field) && { max_values: options.length }),
    required: field.required,
  };
}

/** Where Docket can post. */
export const channelTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** A channel said in other words ("here") stays a text: Discord's own menu knows only channels. */
function channel(field: FormField): APIComponentInLabel {
  const { name: custom_id, value = '', required } = field;
  const id = /^<#([1-9]\d{4,19})>$/.exec(value.trim())?.[1];
  if (value.trim() !== '' && !id) return written(field);
  return {
    type: ComponentType.ChannelSelect,
    custom_id,
    channel_types: [...channelTypes],
    ...(id && { default_values: [{ id, type: SelectMenuDefaultValueType.Channel }] }),
    required,
  };
}

/** A role said in other words ("none", a bare number) stays a text too. */
function role(field: FormField): APIComponentInLabel {
  const { name: custom_id, value = '', required } = field;
  const id = /^<@&([1-9]\d{4,19})>$/.exec(value.trim())?.[1];
  if (value.trim() !== '' && !id) return written(field);
  return {
    type: ComponentType.RoleSelect,
    custom_id,
    ...(id && { default_values: [{ id, type: SelectMenuDefaultValueType.Role }] }),
    required,
  };
}

/** Longer than the field allows is still shown whole: the form came back to say so. */
function written(field: FormField): APIComponentInLabel {
  const { name: custom_id, maxLength = limits.input, multiline = false, required } = field;
  const value = namedIn(field).slice(0, limits.input).toWellFormed();
  return {
    type: ComponentType.TextInput,
    custom_id,
    style: multiline || value.includes('\n') ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: Math.min(limits.input, Math.max(maxLength, value.length)),
    ...(value !== '' && { value }),
    required,
  };
}

/** What is said in a field, with names in the place of ids; `fieldsOf` puts the ids back. */
function namedIn({ value = '', labels = {} }: FormField): string {
  const said = value.toWellFormed().trim();
  if (Object.keys(labels).length === 0) return said;
  return (
    piecesOf(said)
      // Own names only: somebody may have written "constructor".
      .map((piece) => tidyLine((Object.hasOwn(labels, piece) && labels[piece]) || '') || piece)
      .join(', ')
  );
}

/** The same for reading: choices and a tick in words. */
export function shownIn(field: FormField, t: Translator): string {
  const { kind, value = '', choices = [] } = field;
  if (kind === 'flag') return value === 'yes' ? t('blocks.yes') : '';
  const chosen = choices.filter((one) => chosenIn(field).includes(one.value));
  return chosen.length > 0 ? chosen.map((one) => one.label).join(', ') : namedIn(field);
}

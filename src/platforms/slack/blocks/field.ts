import { asDay } from '../../../domain/day.ts';
import type { FormField } from '../../../domain/form.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { lengthOf } from './cut.ts';
import type { InputBlock } from './kit.ts';
import { limits } from './limits.ts';
import { holds, optionOf, optionsOf } from './options.ts';
import { plain } from './rich.ts';

type Element = InputBlock['element'];

/** Every element is called so: its block's name says which field it is. */
export const valueId = 'value';
const action_id = valueId;

/** A field of a form: its label, what to write there, and the control that its kind asks for. */
export function inputOf(field: FormField, t: Translator): InputBlock {
  const element = elementOf(field, t);
  const hint = hintOf(field, element, t);
  return {
    type: 'input',
    block_id: field.name,
    label: plain(field.label, limits.label),
    element,
    optional: !field.required || field.kind === 'flag',
    ...(hint && { hint: plain(hint, limits.label) }),
  };
}

/** The field's own hint says how it is typed: where one picks instead, it would mislead. */
function hintOf({ hint }: FormField, { type }: Element, t: Translator): string | undefined {
  if (type === 'multi_external_select') return t('blocks.several.hint');
  const isPicked = ['external_select', 'conversations_select', 'datepicker'].includes(type);
  return isPicked ? undefined : hint;
}

function elementOf(field: FormField, t: Translator): Element {
  const { kind, value = '' } = field;
  switch (kind) {
    case 'task':
    case 'group':
    case 'member':
    case 'owner':
    case 'directive':
      return picked(field, t);
    case 'groups':
    case 'members':
      return several(field, t);
    case 'day':
      return value === '' || asDay(value) ? dayPicker(value) : written(field);
    case 'choice':
      return choice(field, t);
    case 'flag':
      return tick(field, t);
    case 'channel':
      return channel(field);
    case 'file':
      return { type: 'file_input', action_id, max_files: 1 };
    case 'days':
    case 'deadline':
    case 'role':
    case 'text':
      return written(field);
  }
}

const placeholder = (t: Translator) => plain(t('blocks.find'), limits.placeholder);

/** A search while one types. Words said before are offered as they are: they may still be what is meant. */
function picked(field: FormField, t: Translator): Element {
  const { value = '', labels = {}, kind } = field;
  const said = { value, label: calledIn(labels, value) };
  if (value !== '' && !holds(said)) return written(field);
  return {
    type: 'external_select',
    action_id,
    placeholder: placeholder(t),
    // Tasks are offered before a word is typed; of groups and people there are too many.
    min_query_length: kind === 'task' ? 0 : 1,
    ...(value !== '' && { initial_option: optionOf(said) }),
  };
}

/** Own names only: somebody may have written "constructor". */
const calledIn = (labels: Readonly<Record<string, string>>, piece: string) =>
  (Object.hasOwn(labels, piece) ? labels[piece] : undefined) ?? piece;

function several(field: FormField, t: Translator): Element {
  const { value = '', labels = {} } = field;
  const said = value
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (!said.every((part) => holds({ value: part })) || said.length > limits.options) return written(field);
  const chosen = optionsOf(said.map((part) => ({ value: part, label: calledIn(labels, part) })));
  return {
    type: 'multi_external_select',
    action_id,
    placeholder: placeholder(t),
    // "None" is offered before a word is typed.
    min_query_length: 0,
    ...(chosen.length > 0 && { initial_options: chosen }),
  };
}

const dayPicker = (value: string): Element => ({
  type: 'datepicker',
  action_id,
  ...(value !== '' && { initial_date: value }),
});

function choice(field: FormField, t: Translator): Element {
  const options = optionsOf(field.choices ?? []);
  if (options.length === 0) return written(field);
  const chosen = options.find((option) => option.value === field.value);
  return {
    type: 'static_select',
    action_id,
    placeholder: plain(t('room.choose'), limits.placeholder),
    options,
    ...(chosen && { initial_option: chosen }),
  };
}

function tick({ value }: FormField, t: Translator): Element {
  const yes = optionOf({ value: 'yes', label: t('blocks.yes') });
  return {
    type: 'checkboxes',
    action_id,
    options: [yes],
    ...(value === 'yes' && { initial_options: [yes] }),
  };
}

/** A channel said in other words ("here") stays a text: Slack's own menu knows only channels. */
function channel(field: FormField): Element {
  const { value = '', required } = field;
  const id = /^<?#?([CG][A-Z0-9]{2,30})(?:\|[^>]*)?>?$/.exec(value.trim())?.[1];
  if (value.trim() !== '' && !id) return written(field);
  return {
    type: 'conversations_select',
    action_id,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(id ? { initial_conversation: id } : required && { default_to_current_conversation: true }),
  };
}

/** Longer than the field allows is still shown whole: the form came back to say so. */
function written({ value = '', maxLength = limits.input, multiline = false }: FormField): Element {
  const said = [...value.toWellFormed().trim()].slice(0, limits.input).join('');
  return {
    type: 'plain_text_input',
    action_id,
    max_length: Math.min(limits.input, Math.max(maxLength, lengthOf(said))),
    ...((multiline || said.includes('\n')) && { multiline: true }),
    ...(said !== '' && { initial_value: said }),
  };
}

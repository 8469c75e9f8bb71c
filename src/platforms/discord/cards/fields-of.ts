import { ComponentType } from 'discord.js';
import type { Form, FormField } from '../../../domain/form.ts';
import { tidyLine } from './cut.ts';
import { pagesOf } from './form.ts';

/** A control of a modal as it was handed in. */
export interface FilledField {
  readonly type: ComponentType;
  readonly customId: string;
  readonly value?: string | boolean | null | undefined;
  readonly values?: readonly string[] | undefined;
}

/**
 * What was filled in, by field, in the words that a typed line would have. What was left empty is left out;
 * files are not words. `fields` tell which names stand for ids.
 */
export function fieldsOf(
  filled: Iterable<FilledField>,
  fields: readonly FormField[] = [],
): Record<string, string> {
  const said = [...filled].map((one) => {
    const field = fields.find(({ name }) => name === one.customId);
    return [one.customId, wordsOf(one, field?.labels).trim()] as const;
  });
  return Object.fromEntries(said.filter(([, words]) => words !== ''));
}

/** The files handed in: by field, the ids that Discord resolves. */
export function filesIn(filled: Iterable<FilledField>): { readonly option: string; readonly id: string }[] {
  return [...filled].flatMap(({ type, customId, values = [] }) =>
    type === ComponentType.FileUpload ? values.map((id) => ({ option: customId, id })) : [],
  );
}

/** The form with a page of it filled in; what was emptied is empty. */
export function filledIn(form: Form, page: number, filled: Iterable<FilledField>): Form {
  const names = new Set(pagesOf(form)[page]?.map(({ name }) => name));
  const said = fieldsOf(filled, form.fields);
  return {
    ...form,
    fields: form.fields.map((field) => {
      if (!names.has(field.name)) return field;
      const { value: _before, ...empty } = field;
      const value = said[field.name];
      return value === undefined ? empty : { ...empty, value };
    }),
  };
}

/** All that a form says, for saying its line again. */
export const saidIn = ({ fields }: Form): Record<string, string> =>
  Object.fromEntries(fields.flatMap(({ name, value }) => (value?.trim() ? [[name, value]] : [])));

function wordsOf({ type, value, values = [] }: FilledField, labels: FormField['labels']): string {
  switch (type) {
    case ComponentType.TextInput:
      return typeof value === 'string' ? withIds(value, labels) : '';
    case ComponentType.RadioGroup:
      return typeof value === 'string' ? value : '';
    case ComponentType.Checkbox:
      return value === true ? 'yes' : '';
    case ComponentType.StringSelect:
      return values.join(', ');
    case ComponentType.ChannelSelect:
      return values[0] ? `<#${values[0]}>` : '';
    case ComponentType.RoleSelect:
      return values[0] ? `<@&${values[0]}>` : '';
    default:
      return '';
  }
}

/** Names that the form wrote for ids become ids again; a name may hold a comma, so the longest goes first. */
function withIds(text: string, labels: FormField['labels'] = {}): string {
  const names = Object.entries(labels)
    .map(([id, name]) => ({ id, name: tidyLine(name) }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  return names.reduce((left, { id, name }) => replaced(left, name, id), text);
}

/** Each place where the name stands as a whole piece, between commas or at an end. */
function replaced(text: string, name: string, id: string): string {
  let so = '';
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWhole = /(^|[,;\n])\s*$/.test(text.slice(0, at)) && /^\s*($|[,;\n])/.test(text.slice(end));
    if (at < from || !isWhole) continue;
    so += text.slice(from, at) + id;
    from = end;
  }
  return so + text.slice(from);
}

import type { Form, FormField } from '../domain/form.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Command } from './command.ts';
import { isRequired, metaOf } from './field.ts';

/** The options that must still be said: what makes a form open, known before any query. */
export function missingOptions(command: Command, said: Readonly<Record<string, string>>): string[] {
  const isSaid = (name: string) => Boolean(said[name]?.trim());
  const required = Object.entries(command.options)
    .filter(([name, schema]) => isRequired(schema) && !isSaid(name))
    .map(([name]) => name);
  const dependent = dependingOn(command, said, 'needed').filter((name) => !isSaid(name));
  const { oneOf = [] } = command;
  return [...required, ...dependent, ...(oneOf.some(isSaid) ? [] : oneOf)];
}

function dependingOn(
  command: Command,
  said: Readonly<Record<string, string>>,
  how: 'needed' | 'unasked',
): string[] {
  const all = Object.entries(command.depends?.(said) ?? {});
  return all.flatMap(([name, is]) => (is === how ? [name] : []));
}

/** A command as a form, with what was already said filled in; `needs` are required here besides its own. */
export function formOf(
  command: Command,
  said: Readonly<Record<string, string>>,
  asked: { t: Translator; line: string; error?: string; needs?: readonly string[] },
): Form {
  const { t, line, error } = asked;
  const needs = [...(asked.needs ?? []), ...dependingOn(command, said, 'needed')];
  const unasked = dependingOn(command, said, 'unasked').filter((name) => !said[name]?.trim());
  return {
    language: t.language,
    title: t.say(command.summary),
    line,
    submit: t('forms.submit'),
    fields: Object.entries(command.options)
      .filter(([name, schema]) => !metaOf(schema).hidden && !unasked.includes(name))
      .map(([name, schema]) => {
        const field = fieldOf(name, schema, said[name], t);
        return needs.includes(name) ? { ...field, required: true } : field;
      }),
    ...(error && { error }),
  };
}

function fieldOf(
  name: string,
  schema: Parameters<typeof metaOf>[0],
  value: string | undefined,
  t: Translator,
): FormField {
  const meta = metaOf(schema);
  const choices = Object.entries(meta.choices ?? {}).map(([choice, label]) => ({
    value: choice,
    label: t.say(label),
  }));
  return {
    name,
    label: t.say(meta.label),
    kind: meta.kind,
    required: isRequired(schema),
    ...(meta.hint && { hint: t.say(meta.hint) }),
    ...(value !== undefined && { value }),
    ...(choices.length > 0 && { choices }),
    ...(meta.maxLength && { maxLength: meta.maxLength }),
    ...(meta.multiline && { multiline: true }),
    ...(meta.accepts && { accepts: meta.accepts }),
  };
}

import type { Form, FormField } from '../../domain/form.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import { humanLine } from './line.ts';
import { harmless, painter } from './paint.ts';
import { padTo, textWidth, wrap } from './width.ts';

/** A form where nothing can be filled in: what is asked for, and the line that says it all at once. */
export function renderForm(whole: Form, look: { width: number; colour: boolean; t: Translator }): string[] {
  // A file is no word of the line: it is said beside it.
  const takesFile = whole.fields.some(({ kind }) => kind === 'file');
  const form = { ...whole, fields: whole.fields.filter(({ kind }) => kind !== 'file') };
  // The terminal's own words are in the language of the form's, whatever the terminal's is.
  const t = form.language ? translator(form.language) : look.t;
  const paint = painter(look.colour);
  const column = Math.max(0, ...form.fields.map(({ name }) => textWidth(name))) + 3;
  const fields = form.fields.flatMap((field) =>
    wrap(harmless(describe(field, t)), look.width - column).map(
      (line, at) => padTo(at === 0 ? `${field.name}:` : '', column) + line,
    ),
  );
  return [
    ...wrap(harmless(form.title), look.width).map((line) => paint('bold', line)),
    '',
    ...fields,
    '',
    ...(form.error ? [...wrap(harmless(form.error), look.width), ''] : []),
    t('terminal.sayWhole'),
    `→ ${example(form)}`,
    ...(takesFile ? wrap(t('terminal.sayFile'), look.width) : []),
  ];
}

function describe({ label, hint, required, value, choices }: FormField, t: Translator): string {
  const notes = [
    ...(required ? [t('terminal.required')] : []),
    ...(hint ? [hint] : []),
    ...(choices ? [t('terminal.oneOf', { choices: choices.map((choice) => choice.value).join(', ') })] : []),
  ];
  return `${label}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}${value ? ` = ${value}` : ''}`;
}

/**
 * The line with what was said already and a place for each thing that cannot be left out; where all can, for
 * the first.
 */
function example({ line, fields }: Form): string {
  const whole = humanLine(line);
  const words = fields
    .filter(({ name }) => !whole.includes(` ${name}:`))
    .map(({ name, required, value }) => {
      if (value?.trim()) return `${name}:${quoted(value)}`;
      return required ? `${name}:"…"` : '';
    })
    .filter(Boolean);
  const [first] = fields.filter(({ value }) => !value);
  const open = words.some((word) => word.endsWith('"…"')) || !first ? [] : [`${first.name}:"…"`];
  return harmless([whole, ...words, ...open].join(' '));
}

const quoted = (value: string) => (/\s/.test(value) ? `"${value.replaceAll(/["“”]/g, '')}"` : value);

import type { Form, FormField } from '../../domain/form.ts';
import type { Translator } from '../../i18n/translator.ts';
import { humanLine } from './line.ts';
import { harmless, painter } from './paint.ts';
import { padTo, textWidth, wrap } from './width.ts';

/** A form where nothing can be filled in: what is asked for, and the line that says it all at once. */
export function renderForm(form: Form, look: { width: number; colour: boolean; t: Translator }): string[] {
  const paint = painter(look.colour);
  const column = Math.max(0, ...form.fields.map(({ name }) => textWidth(name))) + 3;
  const fields = form.fields.flatMap((field) =>
    wrap(harmless(describe(field, look.t)), look.width - column).map(
      (line, at) => padTo(at === 0 ? `${field.name}:` : '', column) + line,
    ),
  );
  return [
    ...wrap(harmless(form.title), look.width).map((line) => paint('bold', line)),
    '',
    ...fields,
    '',
    look.t('terminal.sayWhole'),
    `→ ${example(form)}`,
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

/** The line with a place for each thing that cannot be left out. */
function example({ line, fields }: Form): string {
  const missing = fields.filter(({ required, value }) => required && !value);
  return harmless([humanLine(line), ...missing.map(({ name }) => `${name}:"…"`)].join(' '));
}

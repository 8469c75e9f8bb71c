import type { Translator } from '../../i18n/translator.ts';
import type { Command } from '../command.ts';
import { isRequired, metaOf } from '../field.ts';
import type { Suggestion } from './index.ts';

/** The options not said yet, as "due: – Deadline", ready to be typed on. */
export function hintsFor(
  command: Command,
  said: Readonly<Record<string, string>>,
  typing: string | undefined,
  t: Translator,
  line: string,
): Suggestion[] {
  const typed = typing ? metaOf(command.options[typing] as never).label : undefined;
  const before = line === '' || /\s$/.test(line) ? line : `${line} `;
  return Object.entries(command.options)
    .filter(([name, schema]) => !(name in said) && !metaOf(schema).hidden && metaOf(schema).label !== typed)
    .map(([name, schema]) => {
      const { label, hint } = metaOf(schema);
      const words = [t.say(label), ...(hint ? [t.say(hint)] : [])].join(' – ');
      const required = isRequired(schema) ? ` (${t('fields.required')})` : '';
      return { insert: `${before}${name}:`, label: `${name}:`, detail: words + required };
    });
}

import type { Ask } from '../../../src/chat/ask.ts';
import type { Command } from '../../../src/chat/command.ts';
import { isRequired, metaOf } from '../../../src/chat/field.ts';
import { mayAtAll } from '../../../src/domain/permissions.ts';
import type { CommandHelp } from '../../../src/views/committee/help.ts';
import { exampleOf } from './example.ts';

/** A command's declaration as the help shows it, in the asker's language. */
export function helpOf(
  { t, prefix, viewer }: Pick<Ask, 't' | 'prefix' | 'viewer'>,
  command: Command,
): CommandHelp {
  const options = Object.entries(command.options)
    .map(([name, schema]) => ({ name, meta: metaOf(schema), required: isRequired(schema) }))
    .filter(({ meta }) => !meta.hidden && (!meta.may || mayAtAll(viewer, meta.may)))
    .map(({ name, meta, required }) => ({
      name,
      label: t.say(meta.label),
      required,
      hint: meta.hint ? t.say(meta.hint) : null,
      choices: Object.keys(meta.choices ?? {}),
    }));
  const signs = options.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  return {
    path: command.path,
    name: `/${prefix}${command.path.join(' ')}`,
    summary: t.say(command.summary),
    usage: [`/${prefix}${command.path.join(' ')}`, ...signs].join(' '),
    example: exampleOf({ t, prefix }, command),
    options,
  };
}

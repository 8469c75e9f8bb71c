import { Locale } from 'discord.js';
import { type Language, languages } from '../../src/domain/language.ts';
import { commandsOf } from '../../src/platforms/discord/menu/index.ts';
import { discordMenu } from '../../src/roof/discord/menu.ts';
import { all, escaped, type Json, tag } from './html.ts';
import type { Sight } from './page.ts';

/** The picker of commands that opens at "/"; Malay is not among Discord's languages, so it reads English there. */
export function menuSight(): Sight {
  const commands = commandsOf(discordMenu('')) as readonly unknown[] as readonly Json[];
  const phones = languages.map((language) =>
    tag('phone', tag('picker', commands.map((command) => rowsOf(command, language)).join(''))),
  );
  return { name: 'the menu of commands', phones };
}

function rowsOf(command: Json, language: Language): string {
  const noun = worded(command, 'name', language);
  const verbs = all(command.options);
  if (verbs.length === 0) return tag('row', `<b>${noun}</b>`);
  const rows = verbs.map((verb) => {
    const options = all(verb.options).map((option) => worded(option, 'name', language));
    const said = `<b>/${noun} ${worded(verb, 'name', language)}</b> ${options.join(' ')}`;
    return tag('row', said + tag('small', worded(verb, 'description', language)));
  });
  return rows.join('');
}

function worded(one: Json, what: 'name' | 'description', language: Language): string {
  const others = (one[`${what}_localizations`] ?? {}) as Json;
  return escaped(String((language === 'vi' && others[Locale.Vietnamese]) || one[what] || ''));
}

import { menu } from '../../../commands/index.ts';
import type { Command } from '../../chat/command.ts';
import { type FieldMeta, isRequired, metaOf } from '../../chat/field.ts';
import type { SentenceKey } from '../../i18n/index.ts';
import { translator } from '../../i18n/translator.ts';
import type { DiscordMenu, MenuOption, MenuVerb, Words } from '../../platforms/discord/menu/index.ts';

/** This installation's commands, for Discord's menus. `prefix` stands before their nouns. */
export function discordMenu(prefix: string): DiscordMenu {
  const words = wordsWith(prefix);
  const nouns = [...Map.groupBy(menu, ({ path: [noun] }) => noun)];
  return {
    prefix,
    nouns: nouns.map(([name, commands]) => ({
      name,
      // Discord shows its verbs' alone, but wants one for the noun.
      about: words(commands[0]?.summary ?? 'manifest.description'),
      verbs: commands.map((command) => verbOf(command, words)),
    })),
    onMessages: menu.flatMap(({ path, onMessage }) =>
      onMessage ? [{ name: words(onMessage), line: `/${prefix}${path.join(' ')}` }] : [],
    ),
  };
}

type Wording = (key: SentenceKey) => Words;

function wordsWith(prefix: string): Wording {
  const [en, vi] = [translator('en', prefix), translator('vi', prefix)];
  return (key) => ({ en: en.say(key), vi: vi.say(key) });
}

function verbOf({ path: [, name], summary, options }: Command, words: Wording): MenuVerb {
  const declared = Object.entries(options).map(([name, schema]) => ({
    name,
    meta: metaOf(schema),
    needed: isRequired(schema),
  }));
  return {
    name,
    about: words(summary),
    options: declared.filter(isTyped).map((one) => optionOf(one, words)),
  };
}

interface Declared {
  readonly name: string;
  readonly meta: FieldMeta;
  readonly needed: boolean;
}

/** Rows of a spreadsheet lose their line ends in a command; the form takes them. */
const isTyped = ({ meta }: Declared) => !meta.hidden && !meta.pasted;

function optionOf({ name, meta, needed }: Declared, words: Wording): MenuOption {
  const { kind, label, hint, suggests, maxLength } = meta;
  const choices = Object.entries(meta.choices ?? {});
  return {
    name,
    kind,
    needed,
    label: words(label),
    ...(hint && { hint: words(hint) }),
    ...(suggests && { suggests }),
    ...(maxLength && { maxLength }),
    ...(choices.length > 0 && { choices: choices.map(([value, key]) => ({ value, label: words(key) })) }),
  };
}

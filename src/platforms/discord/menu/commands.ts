import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { isRequired, optionOf } from './option.ts';
import type { DiscordMenu, MenuNoun, MenuVerb } from './types.ts';
import { vietnamese } from './vietnamese.ts';
import { described, named, shown } from './words.ts';

const longestEntry = 32;
const { Guild, BotDM } = InteractionContextType;

/**
 * The menu as Discord's commands: one for each noun, its verbs below it. Who may say what is decided by Docket and
 * not by `default_member_permissions`, which hold for a whole noun: "/docket" is for strangers ("join") as much as
 * for administrators ("setup"). A server's own managers may still narrow them in its settings.
 */
export function commandsOf(menu: DiscordMenu): RESTPutAPIApplicationCommandsJSONBody {
  return [...menu.nouns.map((noun) => commandOf(noun, menu.prefix)), ...menu.onMessages.map(entryOf)];
}

function commandOf(
  { name, about, verbs }: MenuNoun,
  prefix: string,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const other = vietnamese[name];
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(prefix + name, other && prefix + other),
    ...described(about),
    options: verbs.map((verb) => subcommandOf(name, verb)),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    // In direct messages Docket is asked too: reminders for one person come there.
    contexts: [Guild, BotDM],
  };
}

function subcommandOf(
  noun: string,
  { name, about, options }: MenuVerb,
): APIApplicationCommandSubcommandOption {
  // Discord wants those it insists on before all others; otherwise they stay in their order.
  const inOrder = [...options.filter(isRequired), ...options.filter((one) => !isRequired(one))];
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(name, vietnamese[`${noun} ${name}`]),
    ...described(about),
    options: inOrder.map(optionOf),
  };
}

/** Only in servers: a message of somebody's own to Docket is no source that others could look up. */
function entryOf({
  name,
}: DiscordMenu['onMessages'][number]): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    ...shown(name, longestEntry),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [Guild],
  };
}

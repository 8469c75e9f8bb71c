import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { troubleOf } from './errors.ts';
import { DiscordRefused } from './gateway/index.ts';
import { commandsOf, type DiscordMenu, register } from './menu/index.ts';

const outside: readonly unknown[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];

/**
 * Has Discord know what can be said. Throws `DiscordRefused` where the one server for trying out is none that
 * Docket is in. Anything else is told and leaves the commands as they were: people can still use those.
 */
export async function registered(
  client: Client,
  menu: DiscordMenu,
  guildId: string | undefined,
  onFault: (fault: unknown, what: string) => void,
): Promise<void> {
  const { application } = client;
  if (!application) throw new DiscordRefused('no_application: Discord did not say which application this is');
  try {
    await register(client.rest, application.id, commandsOf(menu), guildId);
  } catch (fault) {
    if (guildId !== undefined && fault instanceof DiscordAPIError && outside.includes(fault.code))
      throw new DiscordRefused('no_server: Docket is not in the server of DISCORD_GUILD_ID');
    onFault(new Error(troubleOf(fault).why), 'the commands could not be registered with Discord');
  }
}

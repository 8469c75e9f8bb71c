import { setTimeout as pause } from 'node:timers/promises';
import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { turnLimitMs } from './client.ts';
import { troubleOf } from './errors.ts';
import { DiscordRefused } from './gateway/index.ts';
import { commandsOf, type DiscordMenu, register } from './menu/index.ts';

/** How long is waited before the commands are tried again where Discord does not say. Milliseconds. */
const againMs = 5 * 60_000;

const outside: readonly unknown[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];

export interface Registering {
  /** The one server for trying out. */
  readonly guildId: string | undefined;
  readonly onFault: (fault: unknown, what: string) => void;
  /** How long to wait for it, in milliseconds. */
  readonly limitMs?: number;
  /** How long to wait before it is tried again, in milliseconds; longer where Discord says so. */
  readonly laterMs?: number;
}

/**
 * Has Discord know what can be said. Throws `DiscordRefused` where the one server for trying out is none that
 * Docket is in. Anything else is told, leaves the commands as they were, which people can still use, and is tried
 * again as long as the client is signed in. Comes back soon, whatever Discord says.
 */
export async function registered(client: Client, menu: DiscordMenu, how: Registering): Promise<void> {
  const { guildId, onFault, limitMs = turnLimitMs, laterMs = againMs } = how;
  const { application } = client;
  if (!application) throw new DiscordRefused('no_application: Discord did not say which application this is');
  const commands = commandsOf(menu);
  const written = register(client.rest, application.id, commands, guildId);
  const late = new AbortController();
  try {
    const signal = late.signal;
    const isLate = await Promise.race([
      written.then(() => false),
      pause(limitMs, true, { signal, ref: false }),
    ]);
    // What is under way already is not begun a second time.
    if (isLate) void written.catch(tellAndTryAgain);
  } catch (fault) {
    if (guildId !== undefined && fault instanceof DiscordAPIError && outside.includes(fault.code))
      throw new DiscordRefused('no_server: Docket is not in the server of DISCORD_GUILD_ID');
    tellAndTryAgain(fault);
  } finally {
    late.abort();
  }

  function tellAndTryAgain(fault: unknown): void {
    if (!client.token) return;
    const trouble = troubleOf(fault);
    onFault(
      new Error(trouble.why),
      'the commands could not be registered with Discord; they are tried again',
    );
    const waitMs = Math.max(laterMs, trouble.kind === 'slow-down' ? trouble.waitMs : 0);
    setTimeout(() => {
      if (client.token)
        register(client.rest, application?.id ?? '', commands, guildId).catch(tellAndTryAgain);
    }, waitMs).unref();
  }
}

import type { Read } from './variables.ts';

/** How Discord is reached, and as whom. */
export interface DiscordConfig {
  readonly token: string;
  /** Ends in "/api"; null is Discord's own. */
  readonly apiUrl: string | null;
  /** The one server that commands are registered in, to try things out; null registers them everywhere. */
  readonly guildId: string | null;
}

/** What is missing for Discord to work, where something of it is set: better no start than half a one. */
export function halfADiscord(read: Read): string[] {
  if (read.DISCORD_TOKEN !== undefined || read.DISCORD_GUILD_ID === undefined) return [];
  return ['Discord is set up by half: set DISCORD_TOKEN too, or remove DISCORD_GUILD_ID.'];
}

/** Null where no token is set. */
export function asDiscord(read: Read): DiscordConfig | null {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl = null, DISCORD_GUILD_ID: guildId = null } = read;
  return token === undefined ? null : { token, apiUrl, guildId };
}

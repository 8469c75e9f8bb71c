/** How Discord is reached, and as whom. */
export interface DiscordConfig {
  readonly token: string;
  /** Ends in "/api"; null is Discord's own. */
  readonly apiUrl: string | null;
  /** The one server that commands are registered in, to try things out; null registers them everywhere. */
  readonly guildId: string | null;
}

/** The variables of Discord, each checked by itself. */
interface DiscordVariables {
  readonly DISCORD_TOKEN?: string | undefined;
  readonly DISCORD_API_URL?: string | undefined;
  readonly DISCORD_GUILD_ID?: string | undefined;
}

/** What is missing for Discord to work, where something of it is set: better no start than half a one. */
export function halfADiscord(read: DiscordVariables): string[] {
  if (read.DISCORD_TOKEN !== undefined || read.DISCORD_GUILD_ID === undefined) return [];
  return ['Discord is set up by half: set DISCORD_TOKEN too, or remove DISCORD_GUILD_ID.'];
}

/** Null where no token is set. */
export function asDiscord(read: DiscordVariables): DiscordConfig | null {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl = null, DISCORD_GUILD_ID: guildId = null } = read;
  return token === undefined ? null : { token, apiUrl, guildId };
}

/** Whose it is, when it was made, and a signature: neither a client secret nor a public key looks like this. */
export const isBotToken = (text: string): boolean => /^[\w-]{17,40}\.[\w-]{5,20}\.[\w-]{20,100}$/.test(text);

/** Where Discord's API lies: its library adds the version and the rest of each address. */
export function isDiscordApi(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return isPlain !== undefined && isPlain && url.pathname.endsWith('/api');
}

/** Discord's ids: digits, as the clients copy them. */
export const isSnowflake = (text: string): boolean => /^\d{15,20}$/.test(text);

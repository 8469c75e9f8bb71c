import { z } from 'zod';
import { variable } from './variable.ts';

/** Whose it is, when it was made, and a signature: neither a client secret nor a public key looks like this. */
const isBotToken = (text: string): boolean => /^[\w-]{17,40}\.[\w-]{5,20}\.[\w-]{20,100}$/.test(text);

/** Discord's ids: digits, as the clients copy them. */
export const isSnowflake = (text: string): boolean => /^\d{15,20}$/.test(text);

/** Variables of Discord. */
export const discordVariables = {
  DISCORD_TOKEN: variable({
    about: 'The bot token of Discord; with it the demo is off unless DOCKET_DEMO says otherwise.',
    must: 'the bot token as Discord shows it under Bot, Reset Token: three parts with dots between, not the client secret and not the public key',
    example: '',
    schema: z.string().refine(isBotToken).optional(),
  }),
  DISCORD_API_URL: variable({
    about: 'Where the API of Discord is, if not at discord.com.',
    must: 'an http or https address that ends in /api, without a version, such as https://discord.com/api',
    example: 'https://discord.com/api',
    schema: z.string().refine(isDiscordApi).optional(),
  }),
  DISCORD_GUILD_ID: variable({
    about:
      'The one Discord server that the commands are registered in, to try things out; if unset, all servers.',
    must: 'the id of a server, 15 to 20 digits: in Discord with Developer Mode on, Copy Server ID',
    example: '',
    schema: z.string().refine(isSnowflake).optional(),
  }),
};

/** Where Discord's API lies: its library adds the version and the rest of each address. */
function isDiscordApi(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return isPlain !== undefined && isPlain && url.pathname.endsWith('/api');
}

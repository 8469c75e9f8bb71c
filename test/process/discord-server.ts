import { onTestFinished } from 'vitest';
import { startFakeDiscord } from '../discord/fake/index.ts';
import { bodyFaults, hasSpec } from '../discord/spec.ts';
import { unhurried } from '../unhurried.ts';
import { dataFolder } from './docket.ts';

/**
 * A Discord with one server that Docket is in, and somebody there who owns it. What is sent to it is read against
 * Discord's description, which takes long the first time: that is not to make its answers late.
 */
export async function server(options: Parameters<typeof startFakeDiscord>[0] = {}) {
  if (hasSpec) {
    bodyFaults('POST', '/interactions/1/x/callback', {});
    bodyFaults('PATCH', '/webhooks/1/x/messages/@original', {});
    bodyFaults('POST', '/channels/1/messages', {});
  }
  const discord = await startFakeDiscord({ ...unhurried, ...options });
  onTestFinished(() => discord.close());
  const ada = discord.addPerson({ name: 'ada', displayName: 'Ada Lim', locale: 'en-GB' });
  const guild = discord.addGuild({ name: 'Committee', owner: ada });
  const channel = discord.addChannel(guild, { name: 'general' });
  ada.at = channel;
  const env = { DATA_DIR: dataFolder(), DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token };
  return { discord, guild, channel, ada, env };
}

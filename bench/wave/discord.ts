import { startFakeDiscord } from '../../test/discord/fake/index.ts';
import { madeAt } from '../../test/discord/fake/state.ts';
import { type Place, perSecond } from './place.ts';

/** A Discord server holds five hundred channels at most. */
const inOneServer = 480;

/** As many servers as it takes; five messages in five seconds in each channel, and so many a second in all. */
export async function discordPlace(count: number): Promise<Place> {
  const unread = { bodyFaults: () => [], messageFaults: () => [], modalFaults: () => [] };
  const discord = await startFakeDiscord(unread);
  const owner = discord.addPerson({ name: 'ada' });
  const guilds = Array.from({ length: Math.ceil(count / inOneServer) }, (_, n) =>
    discord.addGuild({ name: `Committee ${n + 1}`, owner }),
  );
  const channels = Array.from({ length: count }, (_, n) => {
    const guild = guilds[Math.floor(n / inOneServer)];
    if (!guild) throw new Error('There are too few servers.');
    return discord.addChannel(guild, { name: `commune-${n}` });
  });
  const route = 'POST /channels/:channel/messages';
  discord.limits.global = perSecond;
  discord.limits.set(route, { calls: 5, seconds: 5 });
  return {
    env: { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token },
    channels: channels.map(({ id, name, guild }) => ({
      platform: 'discord',
      workspace: guild,
      channel: id,
      label: `#${name}`,
    })),
    arrivals: () => channels.flatMap(({ messages: [first] }) => (first ? madeAt(first.id) : [])),
    messages: () => channels.reduce((sum, { messages }) => sum + messages.length, 0),
    refused: () => discord.calls(route).filter(({ status }) => status === 429).length,
    close: () => discord.close(),
  };
}

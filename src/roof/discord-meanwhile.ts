import type { ChannelNews } from '../domain/channel-news.ts';
import type { ChannelAddress } from '../domain/place.ts';
import type { DiscordDoor } from '../platforms/discord/index.ts';
import { channelNews } from '../usecases/groups/channel-news.ts';
import { workspaceLost } from '../usecases/workspaces/lost.ts';
import type { House } from './open-house.ts';

/** What a door knows of servers and channels as they are now. */
type Now = Pick<DiscordDoor, 'guilds' | 'channelAt'>;

/**
 * Has it kept what became of servers and channels while Docket was not running: which servers have put it out,
 * which channels were renamed, deleted, or closed to it.
 */
export async function meanwhile(
  { store, log }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  now: Now,
): Promise<void> {
  try {
    for (const workspace of await store.installations.workspacesSpokenOf('discord'))
      if (!now.guilds.has(workspace))
        await workspaceLost(store, { platform: 'discord', workspace, name: null });
    for (const { label, ...channel } of await store.groups.boundOn('discord')) {
      const news = await newsOf(now, channel, label);
      if (news) await channelNews(store, news);
    }
    nudge();
  } catch (err) {
    log.warn({ err }, 'what became of Discord servers and channels meanwhile could not be found out');
  }
}

async function newsOf(
  { guilds, channelAt }: Now,
  channel: ChannelAddress,
  label: string,
): Promise<ChannelNews | undefined> {
  // Of a server that Discord cannot reach itself nothing is known yet.
  if (guilds.nameOf(channel.workspace) === null) return undefined;
  const about = await channelAt(channel);
  if (!about) return { kind: 'closed', channel };
  if (!about.speaks) return { kind: 'removed', channel };
  const { name } = about;
  return name !== null && `#${name}` !== label ? { kind: 'renamed', channel, name } : undefined;
}

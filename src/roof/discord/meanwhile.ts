import type { ChannelNews } from '../../domain/channel-news.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { DiscordDoor } from '../../platforms/discord/index.ts';
import { channelNews } from '../../usecases/groups/channel-news.ts';
import { workspaceLost } from '../../usecases/workspaces/lost.ts';
import type { House } from '../open-house.ts';

/** What a door knows of servers and channels as they are now. */
type Now = Pick<DiscordDoor, 'guilds' | 'channelAt'>;

/**
 * Has it kept what became of servers and channels while nobody listened: which servers have put Docket out, which
 * channels were renamed, deleted, or closed to it. What cannot be found out of one channel keeps no other from it.
 * In the middle of a run only `channels` are looked at: of servers the new session itself has told, with their names.
 */
export async function meanwhile(
  { store, log }: Pick<House, 'log' | 'store'>,
  nudge: () => void,
  now: Now,
  of: 'all' | 'channels',
): Promise<void> {
  const faults: unknown[] = [];
  try {
    const servers = of === 'all' ? await store.installations.workspacesSpokenOf('discord') : [];
    for (const workspace of servers)
      if (!now.guilds.has(workspace))
        await workspaceLost(store, { platform: 'discord', workspace, name: null });
    for (const { label, ...channel } of await store.groups.boundOn('discord'))
      try {
        const news = await newsOf(now, channel, label);
        if (news) await channelNews(store, news);
      } catch (fault) {
        faults.push(fault);
      }
    nudge();
  } catch (fault) {
    faults.push(fault);
  }
  const [err] = faults;
  if (err === undefined) return;
  const times = faults.length;
  log.warn(
    { err, times },
    'what became of Discord servers and channels meanwhile could not all be found out',
  );
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

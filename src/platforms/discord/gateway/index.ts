import {
  type Client,
  Events,
  type GatewayGuildCreateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayReadyDispatchData,
  GatewayDispatchEvents as Heard,
} from 'discord.js';
import type { DiscordProblem } from '../problem.ts';
import { watchChannels } from './channel-news.ts';
import { watchConnection } from './connection.ts';
import { GuildBook } from './guild-book.ts';

export { DiscordRefused, signIn } from './sign-in.ts';

/** What is known of the servers from the connection alone. */
export interface Gateway {
  readonly guilds: Pick<GuildBook, 'has' | 'nameOf' | 'names'>;
  /** Takes no more notice: what breaks from now on is wanted. */
  stop(): void;
}

/** Watches a client's connection, its servers and their channels. To be called before it signs in. */
export function watchGateway(client: Client, onProblem: (problem: DiscordProblem) => void): Gateway {
  let isOver = false;
  const tell = (problem: DiscordProblem) => {
    if (!isOver) onProblem(problem);
  };
  const guilds = new GuildBook(tell);
  client.ws.on(Heard.Ready, ({ guilds: all }: GatewayReadyDispatchData, shard: number) =>
    guilds.begun(
      shard,
      all.map(({ id }) => id),
    ),
  );
  client.ws.on(Heard.GuildCreate, ({ id, name }: GatewayGuildCreateDispatchData, shard: number) =>
    guilds.came(shard, id, name),
  );
  client.ws.on(Heard.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData, shard: number) => {
    // Without a connection of its own to a server, Discord says that it is away, not that it is lost.
    if (!unavailable) guilds.left(shard, id);
  });
  const begun = new Set<number>();
  client.on(Events.ShardReady, (shard) => {
    if (begun.has(shard)) tell({ kind: 'begun-anew' });
    begun.add(shard);
  });
  watchChannels(client, tell);
  const connection = watchConnection(client, tell);
  return {
    guilds,
    stop() {
      isOver = true;
      connection.stop();
    },
  };
}

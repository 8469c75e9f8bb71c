import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import type { DiscordProblem } from '../problem.ts';

/** A break that is over sooner is nobody's business. Milliseconds. */
const patienceMs = 10_000;

const why: Partial<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'unauthorized: Discord takes the token no more',
  [GatewayCloseCodes.DisallowedIntents]: 'disallowed_intents: the application may not listen to this',
  [GatewayCloseCodes.InvalidIntents]: 'invalid_intents: Discord does not know what Docket listens to',
  [GatewayCloseCodes.ShardingRequired]: 'sharding_required: Docket is in more servers than one shard carries',
  [GatewayCloseCodes.InvalidShard]: 'invalid_shard: Discord does not know this shard',
  [GatewayCloseCodes.InvalidAPIVersion]: 'invalid_version: Discord speaks this version of its API no more',
};

/**
 * Tells of breaks that last, of their end, and of those that Discord's library does not mend. It takes a session
 * up again, or begins a new one, by itself.
 */
export function watchConnection(
  client: Client,
  tell: (problem: DiscordProblem) => void,
  limitMs = patienceMs,
): { stop(): void } {
  const down = new Set<number>();
  let isTold = false;
  let timer: NodeJS.Timeout | undefined;

  const broken = (shard: number) => {
    down.add(shard);
    timer ??= setTimeout(() => {
      isTold = true;
      tell({ kind: 'disconnected' });
    }, limitMs).unref();
  };
  const mended = (shard: number) => {
    down.delete(shard);
    if (down.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
    if (isTold) tell({ kind: 'connected' });
    isTold = false;
  };

  client.on(Events.ShardReconnecting, broken);
  client.on(Events.ShardResume, mended);
  client.on(Events.ShardReady, mended);
  client.on(Events.ShardDisconnect, ({ code }) => {
    tell({ kind: 'signed-out', why: why[code] ?? `closed_${code}: Discord has ended the connection` });
  });
  return { stop: () => clearTimeout(timer) };
}

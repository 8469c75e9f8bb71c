import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discordClient } from '../../src/platforms/discord/client.ts';
import { watchConnection } from '../../src/platforms/discord/gateway/connection.ts';
import { signIn } from '../../src/platforms/discord/gateway/index.ts';
import type { DiscordProblem } from '../../src/platforms/discord/problem.ts';
import { startFakeDiscord } from './fake/index.ts';

const patienceMs = 400;

/** Docket's own client, signed in, and what is told of its connection. */
async function connected(options: Parameters<typeof startFakeDiscord>[0] = {}) {
  const discord = await startFakeDiscord(options);
  const ada = discord.addPerson({ name: 'ada' });
  for (let at = 0; at < 4; at++) {
    discord.addGuild({ name: `Committee ${at}`, owner: ada });
    discord.later(1);
  }
  const client = discordClient({ apiUrl: discord.apiUrl });
  const told: DiscordProblem[] = [];
  const watch = watchConnection(client, (problem) => told.push(problem), patienceMs);
  onTestFinished(async () => {
    watch.stop();
    await client.destroy();
    await discord.close();
  });
  await signIn(client, discord.token);
  return { discord, client, told };
}

describe('Docket’s connection to Discord', () => {
  it('listens to servers and nothing else, and is not told of as long as it holds or breaks shortly', async () => {
    const { discord, told } = await connected();
    expect(discord.gateway.identifies).toMatchObject([{ intents: GatewayIntentBits.Guilds }]);
    discord.gateway.drop();
    await discord.until(() => discord.gateway.resumes === 1);
    discord.gateway.reconnect();
    await discord.until(() => discord.gateway.resumes === 2);
    discord.gateway.invalidate(true);
    await discord.until(() => discord.gateway.resumes === 3);
    expect(told.filter(({ kind }) => kind === 'signed-out')).toEqual([]);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('that is away for long is told of once, and once when it is back', { timeout: 180_000 }, async () => {
    const { discord, told } = await connected();
    discord.gateway.invalidate(false);
    // A new session is begun five seconds after the last one at the earliest.
    await expect.poll(() => told).toEqual([{ kind: 'disconnected' }, { kind: 'connected' }]);
    expect(discord.gateway.identifies).toHaveLength(2);
  });

  it('that is dead without knowing it is found out and taken up again', { timeout: 180_000 }, async () => {
    const discord = await startFakeDiscord();
    discord.gateway.heartbeatInterval = 200;
    const client = discordClient({ apiUrl: discord.apiUrl });
    onTestFinished(async () => {
      await client.destroy();
      await discord.close();
    });
    await signIn(client, discord.token);
    await discord.until(() => discord.gateway.heartbeats.length > 0);
    discord.gateway.deaf = true;
    await discord.until(() => discord.gateway.resumes > 0);
    discord.gateway.deaf = false;
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.gateway.drop();
    await resumed;
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('of several shards is back when all of them are', { timeout: 180_000 }, async () => {
    const { discord, told } = await connected({ shards: 3 });
    expect(discord.gateway.listening).toBe(3);
    discord.gateway.invalidate(false);
    await expect.poll(() => told.at(-1), { timeout: 60_000 }).toEqual({ kind: 'connected' });
    expect(told).toEqual([{ kind: 'disconnected' }, { kind: 'connected' }]);
    expect(discord.gateway.listening).toBe(3);
  });

  it.for([
    [4004, 'unauthorized'],
    [4014, 'disallowed_intents'],
    [4011, 'sharding_required'],
  ] as const)('that Discord ends for good (%i) is told of as such', async ([code, why]) => {
    const { discord, told } = await connected();
    discord.gateway.drop(code);
    await expect
      .poll(() => told)
      .toContainEqual({ kind: 'signed-out', why: expect.stringMatching(`^${why}: `) as string });
    await discord.until(() => discord.gateway.connections === 0);
  });
});

describe('signing in', () => {
  async function refusal(prepare: (discord: Awaited<ReturnType<typeof startFakeDiscord>>) => void) {
    const discord = await startFakeDiscord();
    const { token } = discord;
    prepare(discord);
    const client = discordClient({ apiUrl: discord.apiUrl });
    onTestFinished(() => discord.close());
    const fault: unknown = await signIn(client, token, 20_000).catch((error: unknown) => error);
    expect(String(fault)).not.toContain(token);
    return String(fault);
  }

  it('says why Discord does not take it, each time with its own word', { timeout: 180_000 }, async () => {
    expect(await refusal((discord) => discord.renewToken())).toMatch(/unauthorized: /);
    expect(await refusal(({ gateway }) => (gateway.turnAway = 4004))).toMatch(/unauthorized: /);
    expect(await refusal(({ gateway }) => (gateway.turnAway = 4013))).toMatch(/invalid_intents: /);
    expect(await refusal(({ gateway }) => (gateway.turnAway = 4014))).toMatch(/disallowed_intents: /);
    const status = (code: number) =>
      refusal((discord) => discord.next('GET /gateway/bot', { answer: 'status', status: code }));
    expect(await status(503)).toMatch(/http_503: /);
    const limited = refusal((discord) =>
      discord.next('GET /gateway/bot', { answer: 'ratelimited', retryAfter: 30 }),
    );
    expect(await limited).toMatch(/ratelimited: /);
    const dropped = refusal((discord) =>
      discord.next('GET /gateway/bot', { answer: 'drop', when: 'before' }),
    );
    expect(await dropped).toMatch(/Discord did not answer|cannot be reached/);
  });

  it('says until when Discord takes no more new sessions', async () => {
    const busy = createServer((_, answer) => {
      const session_start_limit = { total: 1000, remaining: 0, reset_after: 3_600_000, max_concurrency: 1 };
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.end(JSON.stringify({ url: 'ws://127.0.0.1:1', shards: 1, session_start_limit }));
    }).listen(0, '127.0.0.1');
    await once(busy, 'listening');
    onTestFinished(() => void busy.close());
    const { port } = busy.address() as AddressInfo;
    const client = discordClient({ apiUrl: `http://127.0.0.1:${port}/api` });
    await expect(signIn(client, 'x')).rejects.toThrow(
      /^too_many_starts: Discord takes no more of them until \d{4}-\d\d-\d\dT[\d:.]+Z$/,
    );
  });
});

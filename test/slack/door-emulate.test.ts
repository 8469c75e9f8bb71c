import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { openSlackDoor, withToken } from '../../src/platforms/slack/index.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { noInstallations } from '../../src/roof/slack/installations.ts';
import { slackPort } from '../../src/roof/slack/port.ts';
import { freePort } from '../../tools/postgres.ts';
import { unhurried } from '../unhurried.ts';
import { makeWorld } from '../world.ts';
import { signed } from './fake/carry/signature.ts';

const token = 'xoxb-emulated';
const signingSecret = 'a secret of this test';

/** The real door on somebody else's Slack: a second opinion of what Slack takes. */
async function openEmulated() {
  const port = await freePort();
  const emulator = await createEmulator({
    service: 'slack',
    port,
    seed: {
      slack: {
        team: { name: 'Committee', domain: 'committee' },
        users: [{ name: 'docket' }, { name: 'hoa' }],
        channels: [{ name: 'directives' }],
        bots: [{ name: 'docket' }],
        tokens: [{ token, user: 'docket', scopes: [...botScopes] }],
        signing_secret: signingSecret,
        strict_scopes: true,
      },
    },
  });
  const apiUrl = `${emulator.url}/api/`;
  const api = async <T>(method: string, args: Record<string, string> = {}): Promise<T> => {
    const answer = await fetch(`${apiUrl}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(args),
    });
    return (await answer.json()) as T;
  };
  const world = await makeWorld();
  const installations = await withToken(noInstallations, token, apiUrl);
  const { workspace } = installations.own;
  const { members } = await api<{ members: { id: string; name: string }[] }>('users.list');
  const hoa = members.find(({ name }) => name === 'hoa')?.id ?? '';
  const { channels } = await api<{ channels: { id: string }[] }>('conversations.list');
  const channel = channels[0]?.id ?? '';
  const trigger = () => api<{ trigger_id: string }>('views.generateTriggerId', { user_id: hoa });
  await world.store.members.addAddress(world.people.hoa, { platform: 'slack', workspace, user: hoa });
  const faults: string[] = [];
  const house = {
    config: undefined as never,
    store: world.store,
    dispatch: { store: world.store, menu, doorway, onFault: (fault: unknown) => faults.push(String(fault)) },
    log: pino({ level: 'silent' }),
    demo: null,
  };
  let shared: Reply | undefined;
  const doors = slackPort(house, installations, () => {});
  const door = await openSlackDoor({
    doors: {
      ...doors,
      bot: { ...doors.bot, hear: async (call) => shared ?? doors.bot.hear(call) },
      onFault: (fault, what) => faults.push(`${what}: ${String(fault)}`),
    },
    mode: { http: { signingSecret } },
    ...unhurried,
    apiUrl,
  });
  const server = createServer((request, response) => door.listener?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await door.close();
    await emulator.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const post = async (body: string, type: string) => {
    const headers = { 'content-type': type, ...signed(signingSecret, body) };
    const answer = await fetch(address, { method: 'POST', headers, body });
    return { status: answer.status, text: await answer.text() };
  };
  return {
    api,
    world,
    faults,
    hoa,
    channel,
    workspace,
    share(reply: Reply) {
      shared = reply;
    },
    settled: () => door.close(),
    slash: async (text: string) =>
      post(
        new URLSearchParams({
          command: '/tasks',
          text,
          team_id: workspace,
          user_id: hoa,
          channel_id: channel,
          trigger_id: (await trigger()).trigger_id,
          response_url: `${emulator.url}/nowhere`,
        }).toString(),
        'application/x-www-form-urlencoded',
      ),
    event: (event: object) =>
      post(
        JSON.stringify({ type: 'event_callback', team_id: workspace, event_id: 'Ev1', event }),
        'application/json',
      ),
  };
}

test('another Slack takes our forms, homes and messages too', async () => {
  const house = await openEmulated();
  await house.world.aTask({ called: 'Hand over the land data' });
  const list = await house.slash('list');
  expect(list.status).toBe(200);
  expect(list.text).toContain('Hand over the land data');
  expect((await house.slash('add')).status).toBe(200);
  expect((await house.event({ type: 'app_home_opened', user: house.hoa, tab: 'home' })).status).toBe(200);
  house.share({
    kind: 'card',
    to: 'channel',
    language: 'en',
    card: { title: 'How we stand', tone: 'plain', summary: 'How we stand.', parts: [], buttons: [] },
  });
  await house.slash('done 1');
  await house.settled();
  expect(house.faults).toEqual([]);
  const { messages } = await house.api<{ messages: object[] }>('conversations.history', {
    channel: house.channel,
    include_all_metadata: 'true',
  });
  expect(messages[0]).toMatchObject({ text: 'How we stand.', metadata: { event_type: 'docket_message' } });
});

import { expect, onTestFinished, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import type { RoomMessage } from '../../src/domain/room.ts';
import { webApp } from '../../src/platforms/web/app.ts';
import { liveRoom } from '../../src/platforms/web/live.ts';
import { type Harness, makeHarness } from '../web/harness.ts';
import { secret } from './apart.ts';

const address = 'http://127.0.0.1:3000';

/** A committee's web room, and whoever asks there. */
async function opened(room: Harness) {
  const faults: unknown[] = [];
  for (const member of [room.minh, room.lan])
    await room.store.members.addAddress(member, { platform: 'web', workspace: '', user: member.id });
  const onFault = (fault: unknown) => void faults.push(fault);
  const bot = {
    ...room.doors.bot,
    hear: (call: Parameters<typeof dispatch>[1]) => dispatch({ store: room.store, menu, onFault }, call),
    repeats: () => false,
  };
  const doors = { ...room.doors, bot };
  const app = webApp(doors, liveRoom(doors, onFault), { host: '127.0.0.1', port: 3000 }, onFault);
  const headers = { host: '127.0.0.1:3000', cookie: `docket_person=${room.minh.id}` };
  return {
    faults,
    get: async (path: string) => app.request(address + path, { headers }),
    post: async (path: string, body: object) =>
      app.request(address + path, {
        method: 'POST',
        headers: { ...headers, origin: address, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

test('what another committee’s web room calls its channels, messages and people opens nothing in ours', async () => {
  const theirs = await makeHarness(true);
  onTestFinished(() => theirs.store.close());
  const ours = await makeHarness(true, 'en', theirs.store);
  const [there, here] = [await opened(theirs), await opened(ours)];
  for (const line of [`/groups add "Office ${secret}"`, `/tasks add "Count ${secret}" lead:Office`])
    expect((await there.post('/api/say', { channel: theirs.general, line })).status).toBe(200);
  const seen = await there.get(`/api/messages?channel=${theirs.general}`);
  const { messages } = (await seen.json()) as { messages: RoomMessage[] };
  expect(JSON.stringify(messages)).toContain(secret);
  const [message] = messages.slice(-1);

  const tries = [
    await here.get(`/api/messages?channel=${theirs.general}`),
    await here.get('/api/channels'),
    await here.get(`/api/files/${message?.id}`),
    await here.get(`/documents/${message?.id}`),
    await here.post('/api/say', { channel: theirs.general, line: '/tasks list' }),
    await here.post('/api/say', { channel: ours.general, message: message?.id, line: '/tasks show 1' }),
    await here.post('/api/refresh', { message: message?.id }),
    await here.post('/api/read', { channel: theirs.general, seq: 99 }),
    await here.post('/api/suggest', { channel: theirs.general, line: '/tasks show Count' }),
    await here.post('/api/values', { channel: theirs.general, kind: 'group', typed: 'Off' }),
    await here.post('/api/values', { channel: ours.general, kind: 'group', typed: 'Off' }),
    await here.post('/api/be', { member: theirs.lan.id }),
  ];
  for (const answer of tries) expect(await answer.text(), answer.url).not.toContain(secret);
  expect(tries.map(({ status }) => status)).toEqual([
    400, 200, 404, 404, 400, 400, 400, 400, 400, 400, 200, 404,
  ]);
  const after = await there.get(`/api/messages?channel=${theirs.general}`);
  expect(((await after.json()) as { messages: RoomMessage[] }).messages).toEqual(messages);
  expect([...here.faults, ...there.faults]).toEqual([]);
});

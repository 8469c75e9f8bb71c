import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import type { RoomMessage } from '../../src/domain/room.ts';
import { webApp } from '../../src/platforms/web/app.ts';
import { liveRoom } from '../../src/platforms/web/live.ts';
import type { Outcome } from '../../src/platforms/web/wire.ts';
import { type Harness, makeHarness } from './harness.ts';

const home = 'http://127.0.0.1:3000';
const groups = readFileSync(join(import.meta.dirname, '../../docs/examples/groups.csv'));

describe('a file handed in through the web room', () => {
  const faults: unknown[] = [];
  let room: Harness;
  let app: Hono;

  beforeEach(async () => {
    room = await makeHarness(true, 'vi');
    for (const { id } of [room.minh, room.lan])
      await room.store.members.addAddress(id === room.minh.id ? room.minh : room.lan, {
        platform: 'web',
        workspace: '',
        user: id,
      });
    const onFault = (fault: unknown) => faults.push(fault);
    const bot = {
      ...room.doors.bot,
      hear: (call: Parameters<typeof dispatch>[1]) => dispatch({ store: room.store, menu, onFault }, call),
      repeats: () => false,
    };
    const doors = { ...room.doors, bot };
    app = webApp(doors, liveRoom(doors, onFault), { host: '127.0.0.1', port: 3000 }, onFault);
  });
  afterEach(async () => {
    await room.store.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const post = (path: string, body: object, as: 'minh' | 'lan' = 'minh') =>
    app.request(home + path, {
      method: 'POST',
      headers: {
        host: '127.0.0.1:3000',
        origin: home,
        'content-type': 'application/json',
        cookie: `docket_person=${room[as].id}`,
      },
      body: JSON.stringify(body),
    });
  const file = (bytes: Uint8Array, size = bytes.length) => ({
    option: 'file',
    name: 'groups.csv',
    size,
    base64: Buffer.from(bytes).toString('base64'),
  });
  const outcome = async (answer: Response | Promise<Response>) => (await (await answer).json()) as Outcome;
  async function latest(): Promise<RoomMessage | undefined> {
    const answer = await app.request(`${home}/api/messages?channel=${room.general}`, {
      headers: { host: '127.0.0.1:3000', cookie: `docket_person=${room.minh.id}` },
    });
    return ((await answer.json()) as { messages: RoomMessage[] }).messages.at(-1);
  }

  it('goes through the form of the bare command, is looked through, and comes in by a button', async () => {
    const { form } = await outcome(post('/api/say', { channel: room.general, line: '/groups import' }));
    expect(form?.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['file', 'file'],
      ['table', 'text'],
    ]);
    const said = { channel: room.general, line: form?.line, fields: {}, files: [file(groups)] };
    expect(await outcome(post('/api/hand-in', said))).toEqual({});
    const seen = await latest();
    const card = seen?.content.kind === 'card' ? seen.content.card : undefined;
    expect(card?.summary).toContain('6 dòng mới');
    const [go] = card?.buttons ?? [];
    expect(go?.label).toBe('Nhập 6 dòng');
    await post('/api/say', { channel: room.general, line: go?.line, message: seen?.id });
    const viewer = {
      committeeId: room.minh.committeeId,
      memberId: room.minh.id,
      office: 'secretariat',
    } as const;
    expect(await room.store.groups.all({ ...viewer, seats: [] })).toHaveLength(6);
  });

  it('that is far too large is answered in the form, which stays open', async () => {
    const said = { channel: room.general, line: '/groups import', fields: {} };
    const answer = await outcome(post('/api/hand-in', { ...said, files: [file(new Uint8Array(), 8e6)] }));
    expect(answer.form?.error).toContain('tối đa 5 MB');
    const huge = await post('/api/hand-in', { ...said, files: [file(new Uint8Array(11_500_000))] });
    expect(huge.status).toBe(413);
  });

  it('is taken nowhere else, from nobody else, and only as it should be', async () => {
    const said = { channel: room.general, line: '/groups import', fields: {}, files: [file(groups)] };
    expect((await outcome(post('/api/hand-in', said, 'lan'))).form?.error).toContain('Chỉ');
    expect((await post('/api/say', { ...said, pad: 'x'.repeat(70_000) })).status).toBe(413);
    for (const files of ['x', [1], [{ option: 'file' }], [{ ...file(groups), size: 'x' }]])
      expect((await post('/api/hand-in', { ...said, files })).status).toBe(400);
  });

  it('is not read before it is known who sends it', async () => {
    const closed = await makeHarness(false);
    const onFault = (fault: unknown) => faults.push(fault);
    const place = { host: '127.0.0.1', port: 3000 };
    const door = webApp(closed.doors, liveRoom(closed.doors, onFault), place, onFault);
    const never = new ReadableStream({ pull: (control) => control.error(new Error('it was read')) });
    const request = {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', origin: home, 'content-type': 'application/json' },
      body: never,
      duplex: 'half' as const,
    };
    const answer = await door.request(`${home}/api/hand-in`, request);
    expect(answer.status).toBe(401);
    await closed.store.close();
  });
});

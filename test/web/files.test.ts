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
const page = '<script>alert("owned")</script>';

describe('a file of a task in the web room', () => {
  const faults: unknown[] = [];
  let room: Harness;
  let app: Hono;

  beforeEach(async () => {
    room = await makeHarness(true);
    for (const { id, ...member } of [room.minh, room.lan])
      await room.store.members.addAddress({ id, ...member }, { platform: 'web', workspace: '', user: id });
    app = appOf(room);
    await say('/groups add "Ministry of Health"');
    await say('/tasks add "Count the clinics" lead:Health');
  });
  afterEach(async () => {
    await room.store.close();
    expect(faults.splice(0)).toEqual([]);
  });

  function appOf({ store, doors }: Harness): Hono {
    const onFault = (fault: unknown) => faults.push(fault);
    const bot = {
      ...doors.bot,
      hear: (call: Parameters<typeof dispatch>[1]) => dispatch({ store, menu, onFault }, call),
      repeats: () => false,
    };
    const all = { ...doors, bot };
    return webApp(all, liveRoom(all, onFault), { host: '127.0.0.1', port: 3000 }, onFault);
  }
  const headers = (as: 'minh' | 'lan') => ({
    host: '127.0.0.1:3000',
    cookie: `docket_person=${room[as].id}`,
  });
  const post = (path: string, body: object, as: 'minh' | 'lan') =>
    app.request(home + path, {
      method: 'POST',
      headers: { ...headers(as), origin: home, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (path: string, as: 'minh' | 'lan' = 'minh') =>
    app.request(home + path, { headers: headers(as) });
  const say = async (line: string, as: 'minh' | 'lan' = 'minh') =>
    (await (await post('/api/say', { channel: room.general, line }, as)).json()) as Outcome;
  async function handIn(line: string, name: string, bytes: Uint8Array, as: 'minh' | 'lan' = 'minh') {
    const base64 = Buffer.from(bytes).toString('base64');
    const files = [{ option: 'file', name, type: 'text/html', size: bytes.length, base64 }];
    return post('/api/hand-in', { channel: room.general, line, fields: {}, files }, as);
  }
  async function latest(as: 'minh' | 'lan' = 'minh'): Promise<RoomMessage | undefined> {
    const answer = await get(`/api/messages?channel=${room.general}`, as);
    return ((await answer.json()) as { messages: RoomMessage[] }).messages.at(-1);
  }
  async function asked(line: string, as: 'minh' | 'lan' = 'minh') {
    await say(line, as);
    const content = (await latest(as))?.content;
    return content?.kind === 'card' ? content : undefined;
  }

  it('is handed in with a form, and saved from a link that only the asker’s card has', async () => {
    expect((await handIn('/tasks done 1', 'Báo cáo “cuối”.html', Buffer.from(page))).status).toBe(200);
    const [file] = (await asked('/tasks file 1', 'lan'))?.files ?? [];
    expect(file?.name).toBe('Báo cáo “cuối”.html');
    expect((await latest('minh'))?.content).not.toHaveProperty('files');

    const saved = await get(`/api/files/${file?.id}`, 'lan');
    expect(await saved.text()).toBe(page);
    expect(Object.fromEntries(saved.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition':
        'attachment; filename="B_o c_o _cu_i_.html"; ' +
        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%E2%80%9Ccu%E1%BB%91i%E2%80%9D.html",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it('of ten megabytes goes in whole; one that is larger is told of in the form', async () => {
    const large = Buffer.alloc(10_000_000, 'x');
    expect(await (await handIn('/tasks note 1', 'scan.tiff', large)).json()).toEqual({});
    const [file] = (await asked('/tasks file 1'))?.files ?? [];
    const saved = await get(`/api/files/${file?.id}`);
    expect(Buffer.from(await saved.arrayBuffer()).equals(large)).toBe(true);
    const larger = await handIn('/tasks note 1', 'film.mp4', Buffer.alloc(10_000_001));
    expect(((await larger.json()) as Outcome).form?.error).toContain('“film.mp4” is too large: up to 10 MB');
  });

  it('is given to nobody without a session, to no other committee, and not by an invented id', async () => {
    await handIn('/tasks done 1', 'a.txt', Buffer.from('x'));
    const [file] = (await asked('/tasks file 1'))?.files ?? [];
    const other = await makeHarness(true, 'en', room.store);
    const asOther = await appOf(other).request(`${home}/api/files/${file?.id}`, {
      headers: { host: '127.0.0.1:3000', cookie: `docket_person=${other.lan.id}` },
    });
    expect(asOther.status).toBe(404);
    expect((await get('/api/files/x')).status).toBe(404);
    expect((await get('/api/files/..%2f..%2fetc%2fpasswd')).status).toBe(404);
    const shut = await makeHarness(false);
    const unknown = await appOf(shut).request(`${home}/api/files/${file?.id}`, {
      headers: { host: '127.0.0.1:3000' },
    });
    expect(unknown.status).toBe(401);
    await shut.store.close();
  });
});

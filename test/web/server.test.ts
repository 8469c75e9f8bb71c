import { createServer } from 'node:http';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoomMessage } from '../../src/domain/room.ts';
import { webApp } from '../../src/platforms/web/app.ts';
import { openWebDoor, PortTaken } from '../../src/platforms/web/index.ts';
import { liveRoom } from '../../src/platforms/web/live.ts';
import { type Harness, makeHarness } from './harness.ts';

const home = 'http://127.0.0.1:3000';
const faults: unknown[] = [];
let room: Harness;
let app: Hono;

async function open(demo: boolean): Promise<void> {
  room = await makeHarness(demo);
  const place = { host: '127.0.0.1', port: 3000, publicAddress: 'https://docket.example.org' };
  app = webApp(
    room.doors,
    liveRoom(room.doors, (fault) => faults.push(fault)),
    place,
    (fault) => faults.push(fault),
  );
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(home + path, { headers: { host: '127.0.0.1:3000', ...headers } });

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(home + path, {
    method: 'POST',
    headers: { host: '127.0.0.1:3000', origin: home, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** What a member has in a channel, as the page would be told. */
async function log(as: 'minh' | 'lan', channel: string): Promise<RoomMessage[]> {
  const answer = await get(`/api/messages?channel=${channel}`, be(as));
  return ((await answer.json()) as { messages: RoomMessage[] }).messages;
}

const be = (as: 'minh' | 'lan') => ({ cookie: `docket_person=${room[as].id}` });
const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const titleOf = ({ content }: RoomMessage) => (content.kind === 'talk' ? content.text : content.card.title);

afterEach(async () => {
  await room.store.close();
  expect(faults.splice(0)).toEqual([]);
});

describe('whom the door answers', () => {
  beforeEach(() => open(true));

  it('refuses a name that somebody pointed at this machine', async () => {
    expect((await get('/', { host: 'evil.example:3000' })).status).toBe(421);
    expect((await get('/api/start', { host: '127.0.0.1:9999' })).status).toBe(421);
    expect((await get('/', { host: '' })).status).toBe(421);
  });

  it('answers to its own names and to its public address', async () => {
    for (const host of [
      '127.0.0.1:3000',
      'localhost:3000',
      '[::1]:3000',
      'LocalHost:3000',
      'docket.example.org',
    ])
      expect((await get('/', { host })).status).toBe(200);
  });

  it('refuses what another site’s script or form asks', async () => {
    const line = { channel: room.general, line: 'hello' };
    expect((await post('/api/say', line, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/api/say', line, { origin: 'null' })).status).toBe(403);
    expect((await post('/api/say', line, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get('/api/start', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/api/say', 'channel=a&line=b', { 'content-type': 'text/plain' })).status).toBe(415);
    expect(await log('minh', room.general)).toEqual([]);
  });

  it('reads no more than 64 kilobytes, and only JSON objects of the right shape', async () => {
    expect((await post('/api/say', { channel: room.general, line: 'a'.repeat(70_000) })).status).toBe(413);
    for (const body of [
      '',
      '[]',
      'null',
      '{"line":1}',
      '{"channel":"x"}',
      '{"line":"a","channel":"nowhere"}',
    ])
      expect((await post('/api/say', body)).status).toBe(400);
    expect((await post('/api/read', { channel: room.general, seq: 'all' })).status).toBe(400);
  });

  it('lets the browser run nothing but its own files', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(policy).not.toContain('unsafe');
    const script = await get('/page/main.ts');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(await script.text()).not.toContain('as HTMLElement');
    for (const path of [
      '/page/tsconfig.json',
      '/page/../port.ts',
      '/vendor/../package.json',
      '/vendor/node/lit-html.js',
    ])
      expect((await get(path)).status).toBe(404);
  });
});

describe('what is said in the room', () => {
  beforeEach(() => open(true));

  it('gives markup back as the text it is', async () => {
    const nasty = '<img src=x onerror=alert(1)> <script>alert(2)</script> & "quotes"';
    await post('/api/say', { channel: room.general, line: nasty });
    const answer = await get(`/api/messages?channel=${room.general}`);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect((await log('minh', room.general)).map(titleOf)).toEqual([nasty]);
  });

  it('shows plain talk to everyone, a private answer to the asker alone', async () => {
    await post('/api/say', { channel: room.general, line: 'Good morning' }, be('minh'));
    await post('/api/say', { channel: room.general, line: '/tasks mine' }, be('minh'));
    expect((await log('minh', room.general)).map(titleOf)).toEqual([
      'Good morning',
      '/tasks mine',
      'Waiting for you',
    ]);
    expect((await log('lan', room.general)).map(titleOf)).toEqual(['Good morning']);
  });

  it('shows the line too when its answer is for the channel', async () => {
    await post('/api/say', { channel: room.general, line: '/tasks done 12' }, be('lan'));
    expect((await log('minh', room.general)).map(titleOf)).toEqual(['/tasks done 12', '#12 is done']);
  });

  it('brings a private list up to date when one of its buttons changed something', async () => {
    await post('/api/say', { channel: room.general, line: '/tasks mine' }, be('lan'));
    const [, list] = await log('lan', room.general);
    await post('/api/say', { message: list?.id, line: 'c2 tasks done 12 v7' }, be('lan'));
    const after = await log('lan', room.general);
    expect(after.map(titleOf)).toEqual(['/tasks mine', 'Waiting for you', '#12 is done']);
    expect(JSON.stringify(after[1])).not.toContain('#12');
    expect(after[1]?.id).toBe(list?.id);
  });

  it('does not let anyone press a button they cannot see', async () => {
    await post('/api/say', { channel: room.general, line: '/tasks mine' }, be('lan'));
    const [, list] = await log('lan', room.general);
    const pressed = await post('/api/say', { message: list?.id, line: 'c2 tasks done 12 v7' }, be('minh'));
    expect(pressed.status).toBe(400);
    const direct = await room.doors.room.directChannel(room.lan.committeeId, room.lan.id);
    expect((await get(`/api/messages?channel=${direct}`, be('minh'))).status).toBe(400);
    expect((await post('/api/say', { channel: direct, line: 'hello' }, be('minh'))).status).toBe(400);
  });

  it('opens a form instead of posting, and keeps it open while something in it is wrong', async () => {
    const asked = await post('/api/say', { channel: room.general, line: '/tasks add' }, be('minh'));
    const { form } = (await asked.json()) as { form: { line: string } };
    expect(await log('minh', room.general)).toEqual([]);
    const said = { channel: room.general, line: form.line, shown: '/tasks add' };
    const wrong = await post('/api/say', { ...said, fields: { title: 'x', lead: 'nobody' } }, be('minh'));
    expect(await wrong.json()).toMatchObject({ mistake: { title: 'No group is called “nobody”' } });
    expect(await log('minh', room.general)).toEqual([]);
    await post('/api/say', { ...said, fields: { title: 'x', lead: 'home' } }, be('minh'));
    expect((await log('minh', room.general)).map(titleOf)).toEqual(['/tasks add', 'Added as #40']);
  });

  it('marks an answer that says nothing was done', async () => {
    await post('/api/say', { channel: room.general, line: '/task mine' }, be('lan'));
    const said = await log('lan', room.general);
    expect(said.map(({ content }) => content.kind)).toEqual(['talk', 'mistake']);
    expect(said.every((message) => message.private)).toBe(true);
  });

  it('takes characters out of talk that steer terminals', async () => {
    await post('/api/say', { channel: room.general, line: 'red \u001b[31malert\u0007\nnext line' });
    expect((await log('minh', room.general)).map(titleOf)).toEqual(['red  [31malert \nnext line']);
  });
});

describe('the demo’s switcher and clock', () => {
  beforeEach(() => open(true));

  it('lets anyone be anyone of the demo, and nobody else', async () => {
    const became = await post('/api/be', { member: room.lan.id });
    const cookie = became.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    const start = (await (await get('/api/start', { cookie: cookieOf(became) })).json()) as {
      me: { name: string };
    };
    expect(start.me.name).toBe('Nguyễn Thị Lan');
    expect((await post('/api/be', { member: 'nobody' })).status).toBe(404);
  });

  it('moves the clock to a day, and says so when there is no such day', async () => {
    const moved = (await (await post('/api/clock', { to: '2025-07-24' })).json()) as { now: number };
    expect(new Date(moved.now).toISOString()).toBe('2025-07-24T01:30:00.000Z');
    expect((await post('/api/clock', { to: '2025-04-31' })).status).toBe(422);
  });
});

describe('a real room', () => {
  beforeEach(() => open(false));

  it('has no switcher and no clock, and lets nobody in by a demo’s cookie', async () => {
    const link = await room.store.room.makeLink({ committeeId: room.lan.committeeId, memberId: room.lan.id });
    const cookie = cookieOf(await post('/api/enter', { token: link }));
    expect(await (await get('/api/start', { cookie })).json()).toMatchObject({ demo: false, people: [] });
    expect((await post('/api/be', { member: room.minh.id }, { cookie })).status).toBe(404);
    expect((await post('/api/clock', { to: 'next-day' }, { cookie })).status).toBe(404);
    expect((await get('/api/start', be('minh'))).status).toBe(401);
  });

  it('says how to get in, in three languages, to somebody without a session', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(401);
    const page = await answer.text();
    for (const words of ['You are not signed in', 'Bạn chưa đăng nhập', 'Anda belum log masuk'])
      expect(page).toContain(words);
  });

  it('lets one person in by one link, once', async () => {
    const link = await room.store.room.makeLink({ committeeId: room.lan.committeeId, memberId: room.lan.id });
    // A chat program that looks at the link before its reader does must not use it up.
    expect((await get(`/enter/${link}`)).status).toBe(200);
    const entered = await post('/api/enter', { token: link });
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/i);
    const cookie = cookieOf(entered);
    expect(await (await get('/api/start', { cookie })).json()).toMatchObject({
      me: { name: 'Nguyễn Thị Lan' },
    });
    expect((await post('/api/enter', { token: link })).status).toBe(403);
    expect((await post('/api/enter', { token: 'invented' })).status).toBe(403);
    expect((await get('/api/start', { cookie: `docket_session=${link}` })).status).toBe(401);
  });

  it('lets nobody in after signing out', async () => {
    const link = await room.store.room.makeLink({ committeeId: room.lan.committeeId, memberId: room.lan.id });
    const cookie = cookieOf(await post('/api/enter', { token: link }));
    await post('/api/leave', {}, { cookie });
    expect((await get('/api/start', { cookie })).status).toBe(401);
  });
});

describe('the port', () => {
  beforeEach(() => open(true));

  it('is told apart from other faults when somebody else has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await expect(openWebDoor({ port, doors: room.doors, onFault: () => {} })).rejects.toThrow(PortTaken);
    other.close();
  });

  it('tells an open page at once what is said elsewhere, and again from where it broke off', async () => {
    const door = await openWebDoor({ port: 0, doors: room.doors, onFault: (fault) => faults.push(fault) });
    const said = async (line: string) =>
      fetch(`${door.address}/api/say`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ channel: room.general, line }),
      });
    await said('before');
    const stream = await fetch(`${door.address}/api/events?since=0`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await said('after');
    let told = '';
    while (!told.includes('"after"')) told += (await reader?.read())?.value ?? '';
    expect(told).toContain('"before"');
    await reader?.cancel();
    const again = await fetch(`${door.address}/api/events`, { headers: { 'last-event-id': '1' } });
    const second = again.body?.pipeThrough(new TextDecoderStream()).getReader();
    told = '';
    while (!told.includes('"after"')) told += (await second?.read())?.value ?? '';
    expect(told).not.toContain('"before"');
    await door.close();
  });
});

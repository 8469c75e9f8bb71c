import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, docket, started } from './docket.ts';

/** What the room answers a browser that has just come. */
async function roomOf(address: string) {
  const answer = await fetch(`${address}/api/start`);
  return (await answer.json()) as { me: { name: string }; demo: boolean; people: { name: string }[] };
}

describe('npm start, the real process', () => {
  it('shows the demo with no settings at all, and stops cleanly', async () => {
    const server = await started({ DATA_DIR: dataFolder() });
    const room = await roomOf(server.address);
    expect(room.demo).toBe(true);
    expect(room.me.name).toBe('Trần Thị Lan');
    const page = await (await fetch(server.address)).text();
    expect(page).toContain('<title>Docket');
    const ended = await server.stop();
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('Docket shows its demo');
    expect(ended.err).toBe('');
  });

  it('keeps what was done over a restart, and seeds once', async () => {
    const DATA_DIR = dataFolder();
    await (await started({ DATA_DIR })).stop();
    await docket(['say', '/tasks done 31 sent by courier', '--as', 'lan'], { DATA_DIR });
    const again = await started({ DATA_DIR });
    const seen = await docket(['say', '/tasks show 31', '--as', 'hoa'], { DATA_DIR });
    expect(seen.out).toContain('sent by courier');
    await again.stop();
    const committees = await docket(['committees', '--json'], { DATA_DIR });
    expect(JSON.parse(committees.out)).toHaveLength(1);
  });

  it('lets the terminal and the room work on the same data at once', async () => {
    const DATA_DIR = dataFolder();
    const server = await started({ DATA_DIR });
    const said = await docket(['say', '/tasks mine', '--as', 'lan'], { DATA_DIR });
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('What waits for Trần Thị Lan');
    expect((await roomOf(server.address)).me.name).toBe('Trần Thị Lan');
  });

  it('gives a real, empty installation when the demo is off, with the way to a first committee', async () => {
    const env = { DATA_DIR: dataFolder(), DOCKET_DEMO: 'off' };
    expect((await docket(['committees'], env)).out).toContain('committee add');
    const founded = await docket(
      [
        'committee',
        'add',
        'Ban chỉ đạo',
        '--timezone',
        'Asia/Ho_Chi_Minh',
        '--language',
        'vi',
        '--admin',
        'Trần Thị Lan',
      ],
      env,
    );
    expect(founded).toMatchObject({ code: 0, err: '' });
    const server = await started(env);
    const stranger = await fetch(`${server.address}/api/start`);
    expect(stranger.status).toBe(401);
    const link = JSON.parse((await docket(['link', 'lan', '--json'], env)).out) as { url: string };
    const token = new URL(link.url).pathname.split('/').at(-1);
    const enter = () =>
      fetch(`${server.address}/api/enter`, {
        method: 'POST',
        headers: { origin: server.address, 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      });
    const entered = await enter();
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await enter()).status, 'the link is good once').toBe(403);
    const room = await fetch(`${server.address}/api/start`, { headers: { cookie } });
    expect(await room.json()).toMatchObject({ demo: false, me: { name: 'Trần Thị Lan' }, people: [] });
  });
});

describe('what stops it, in one line that says what to change', () => {
  it('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const ended = await docket(['start'], { DATA_DIR: dataFolder(), PORT: String(port) });
    other.close();
    expect(ended.code).toBe(1);
    expect(ended.err).toBe(`Port ${port} is taken. Stop what listens there, or set PORT to another one.\n`);
  });

  it('a data folder that cannot be written', async () => {
    const folder = dataFolder();
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    const ended = await docket(['start'], { DATA_DIR: join(file, 'data') });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(
      /^\S+ cannot be opened for writing \(.+\)\. Make its folder writable, or set DATA_DIR to another one\.\n$/,
    );
  });

  it('wrong variables, all at once', async () => {
    const ended = await docket(['start'], { PORT: 'http', DOCKET_DEMO: 'maybe', DOCKET_WEBB: 'on' });
    expect(ended.code).toBe(1);
    expect(ended.err.trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT must be a whole number/),
      'DOCKET_DEMO must be on or off.',
      expect.stringMatching(/^DOCKET_WEBB is not a variable of Docket; write DOCKET_WEB/),
    ]);
  });

  it('a second server on the same file', async () => {
    const DATA_DIR = dataFolder();
    await started({ DATA_DIR });
    const second = await docket(['start'], { DATA_DIR, PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/is running on .* already\. Stop that one first/);
  });

  it('a real committee in the database of the demo, and the other way round', async () => {
    const DATA_DIR = dataFolder();
    const DATABASE_URL = join(DATA_DIR, 'one.db');
    await docket(['committee', 'add', 'Real', '--timezone', 'UTC', '--language', 'en', '--admin', 'Ada'], {
      DATA_DIR,
      DATABASE_URL,
      DOCKET_DEMO: 'off',
    });
    const demo = await docket(['start'], { DATA_DIR, DATABASE_URL });
    expect(demo).toMatchObject({ code: 1, err: expect.stringContaining('holds a real committee') });
    const other = join(DATA_DIR, 'two.db');
    await docket(['say', '/tasks', '--as', 'lan'], { DATA_DIR, DATABASE_URL: other });
    const real = await docket(['start'], { DATA_DIR, DATABASE_URL: other, DOCKET_DEMO: 'off' });
    expect(real).toMatchObject({ code: 1, err: expect.stringContaining('holds the demo committee') });
  });
});

import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openFront } from '../../src/roof/front.ts';
import { houseHealth } from '../../src/roof/health.ts';
import { openStore } from '../../src/store/index.ts';
import { query } from '../../tools/postgres.ts';
import { makeHouse } from '../reminders/house.ts';
import { dataFolder, docket, started } from './docket.ts';
import { founding, installations } from './installations.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

interface Answer {
  status: number;
  body: string;
}

/** Asks by any name: a watcher comes by the container's, not by the one people use. */
function asked(
  address: string,
  path: string,
  { method = 'GET', host = 'some-pod:8080' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end();
  });
}

/** Until the answer is this one: what was found serves others for a second. */
async function until(address: string, status: number): Promise<Record<string, unknown>> {
  for (;;) {
    const { status: now, body } = await asked(address, '/readyz');
    if (now === status) return JSON.parse(body) as Record<string, unknown>;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe.each(installations)('what watchers ask a server on $engine', patiently, ({ install }) => {
  it('is answered under any name, with nothing of the committee', async () => {
    const { env } = await install();
    await docket(founding, env);
    const { address } = await started(env);
    expect(await asked(address, '/healthz')).toMatchObject({ status: 200, body: '{"alive":true}\n' });
    const ready = await asked(address, '/readyz?verbose');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toEqual({
      ready: true,
      notWell: [],
      sinceTickSeconds: expect.any(Number),
      oldestDueSeconds: 0,
    });
    expect(await asked(address, '/readyz', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect((await asked(address, '/readyz', { method: 'POST' })).status).toBe(405);
    // The room itself still knows its own name only.
    expect((await asked(address, '/')).status).toBe(421);
  });

  it('says which part is not well, and lives all the same', async () => {
    const { env, sql } = await install();
    await docket(founding, env);
    const { address } = await started(env);
    // Held by somebody who does not come back for an hour.
    await sql(`insert into messages (id, committee_id, kind, key, platform, workspace, channel, state, at, day,
        due_at, attempts, wanted, shown, lease_until)
      select 'late', id, 'test', 'late', 'slack', 'T1', 'C1', 'claimed', 0, '2025-07-18',
        ${Date.now() - 3_600_000}, 0, 1, 0, ${Date.now() + 3_600_000} from committees`);
    expect(await until(address, 503)).toMatchObject({ ready: false, notWell: ['messages'] });
    await sql(`update messages set state = 'skipped' where id = 'late'`);
    await until(address, 200);
    await sql(`insert into migrations (name) values ('9999_of_tomorrow')`);
    expect(await until(address, 503)).toMatchObject({ notWell: ['migrations'] });
    expect((await asked(address, '/healthz')).status).toBe(200);
  });

  it('is answered without a room too, and nothing else is', async () => {
    const { env } = await install();
    await docket(founding, env);
    const { address, stop } = await started({ ...env, DOCKET_WEB: 'off' });
    const { origin } = new URL(address);
    expect((await asked(origin, '/healthz')).status).toBe(200);
    expect((await asked(origin, '/readyz')).status).toBe(200);
    expect((await asked(origin, '/')).status).toBe(404);
    const ended = await stop();
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('For watchers: http://127.0.0.1:');
  });
});

describe('/metrics', () => {
  it('says in Prometheus’ text how much waits and since when, and nothing of any committee', async () => {
    const store = await openStore({ url: ':memory:' });
    const house = await makeHouse(store);
    await house.task('A secret thing', '2025-09-25');
    const read = readConfig({});
    if (!read.ok) throw new Error('no config');
    const clockwork = { sinceTick: () => 1_000, sincePlan: () => 42_000 };
    const ways = houseHealth({ store, config: read.config }, clockwork);
    const front = await openFront({ host: '127.0.0.1', port: 0 }, ways);
    onTestFinished(() => front.close());
    const { status, body } = await asked(front.address, '/metrics');
    expect(status).toBe(200);
    const figures = body.split('\n').filter((line) => line && !line.startsWith('#'));
    expect(Object.fromEntries(figures.map((line) => line.split(' ')))).toEqual({
      docket_oldest_due_seconds: expect.stringMatching(/^[01]$/),
      docket_messages_waiting: '1',
      docket_messages_held: '0',
      docket_messages_failed: '0',
      docket_messages_unreachable: '0',
      docket_reminders_planned: '0',
      docket_since_tick_seconds: '1',
      docket_since_plan_seconds: '42',
    });
    for (const line of figures) expect(body).toContain(`# TYPE ${line.split(' ')[0]} gauge\n${line}\n`);
    await store.close();
    // What was seen a moment ago is still told; then the truth.
    await expect
      .poll(async () => (await asked(front.address, '/metrics')).status, { timeout: 30_000 })
      .toBe(503);
  });
});

describe('when the database goes away', patiently, () => {
  const postgres = installations.find(({ engine }) => engine === 'PostgreSQL');

  it.skipIf(!postgres)('the server lives, is not ready, and says why', async () => {
    const installed = await postgres!.install();
    await docket(founding, installed.env);
    const { address, stop } = await started({ ...installed.env, LOG_LEVEL: 'warn' });
    const server = new URL(installed.url);
    const name = server.pathname.slice(1);
    server.pathname = '/postgres';
    await query(server.href, `drop database ${name} with (force)`);
    const answer = await until(address, 503).catch(stop);
    expect(answer).toMatchObject({ notWell: ['database'], oldestDueSeconds: null });
    expect((await asked(address, '/healthz')).status).toBe(200);
  });

  it('a taken port keeps a server without a room from starting, in one line', async () => {
    const { address } = await started({ DATA_DIR: dataFolder() });
    const env = { DATA_DIR: dataFolder(), DOCKET_WEB: 'off', PORT: new URL(address).port };
    const ended = await docket(['start'], env);
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/^Port \d+ is taken\./) });
  });
});

describe('a clockwork that stands still', () => {
  it('makes a server unready after two minutes, and well again when it turns', async () => {
    const store = await openStore({ url: ':memory:' });
    const read = readConfig({});
    if (!read.ok) throw new Error('no config');
    let sinceTick = 119_000;
    const clockwork = { sinceTick: () => sinceTick, sincePlan: () => 1_000 };
    const ways = houseHealth({ store, config: read.config }, clockwork);
    const front = await openFront({ host: '127.0.0.1', port: 0 }, ways);
    onTestFinished(async () => {
      await front.close();
      await store.close();
    });
    await until(front.address, 200);
    sinceTick = 121_000;
    const found = await until(front.address, 503);
    expect(found).toMatchObject({ notWell: ['worker'], sinceTickSeconds: 121 });
    sinceTick = 1_000;
    await until(front.address, 200);
  });
});

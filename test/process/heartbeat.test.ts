import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { beating, heartbeat } from '../../src/roof/heartbeat.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { makeHouse } from '../reminders/house.ts';

/** An outside watcher that writes down when it is asked. */
async function watcher() {
  const seen = { asked: [] as string[], status: 200 };
  const server = createServer((request, response) => {
    seen.asked.push(`${request.method} ${request.url}`);
    response.writeHead(seen.status).end('OK');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ping/s3cret`, server };
}

describe('the heartbeat', () => {
  let store: TestStore;
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const said = () =>
    lines.map((line) => (JSON.parse(line) as { msg: string; why?: string }).why ?? 'goes on');
  const age = (ms: number) => store.query(`update messages set due_at = ${Date.now() - ms}`);

  beforeEach(async () => {
    lines.length = 0;
    store = await engineOfRun.open();
    const house = await makeHouse(store);
    await house.task('A thing', '2025-09-25');
  });
  afterEach(() => store.close());

  function beats(url: string) {
    const clocks = { tick: 0, plan: 0 };
    const read = readConfig({ DOCKET_HEARTBEAT_URL: url });
    if (!read.ok) throw new Error(String(read.problems));
    const clockwork = { sinceTick: () => clocks.tick, sincePlan: () => clocks.plan };
    return {
      clocks,
      config: read.config,
      clockwork,
      beat: beating({ config: read.config, log, store }, url, clockwork),
    };
  }

  it('asks the address while all goes out in time, and is withheld as soon as something waits for a minute', async () => {
    const { seen, url } = await watcher();
    const { beat } = beats(url);
    await beat();
    await age(20_000);
    await beat();
    expect(seen.asked).toEqual(['GET /ping/s3cret', 'GET /ping/s3cret']);
    await age(60_000);
    await beat();
    await beat();
    expect(seen.asked).toHaveLength(2);
    expect(said(), 'once').toEqual(['a message that is due has waited for a minute or more']);
    await store.query(`update messages set state = 'sent'`);
    await beat();
    expect(seen.asked).toHaveLength(3);
    expect(said().at(-1)).toBe('goes on');
  });

  it('takes no notice of what was put off or is held, but of what somebody holds too long', async () => {
    const { seen, url } = await watcher();
    const { beat } = beats(url);
    await age(3_600_000);
    await store.query(`update messages set state = 'held'`);
    await beat();
    await store.query(`update messages set state = 'waiting', due_at = ${Date.now() + 600_000}`);
    await beat();
    expect(seen.asked).toHaveLength(2);
    await store.query(
      `update messages set state = 'claimed', lease_until = ${Date.now() + 60_000}, due_at = 1`,
    );
    await beat();
    expect(seen.asked).toHaveLength(2);
  });

  it('is withheld when the clockwork stands, nothing is planned or the database is gone', async () => {
    const { seen, url } = await watcher();
    const { beat, clocks } = beats(url);
    clocks.tick = 61_000;
    await beat();
    clocks.tick = 0;
    await beat();
    clocks.plan = 181_000;
    await beat();
    expect(seen.asked).toHaveLength(1);
    expect(said()).toEqual(['the worker stands still', 'goes on', 'reminders are not planned']);
  });

  it('says once that nobody takes it, and never where it is asked', async () => {
    const { seen, url, server } = await watcher();
    const { beat } = beats(url);
    seen.status = 404;
    await beat();
    await beat();
    server.closeAllConnections();
    server.close();
    await beat();
    expect(said()).toEqual(['it answered 404']);
    expect(lines.join()).not.toContain('s3cret');
  });

  it('is nobody’s where none is set, and anything but an address is refused', () => {
    const read = readConfig({});
    const clockwork = { sinceTick: () => 0, sincePlan: () => 0 };
    expect(read.ok && heartbeat({ config: read.config, log, store }, clockwork)).toEqual([]);
    for (const wrong of ['watcher', 'ftp://example.org/x', 'http://'])
      expect(readConfig({ DOCKET_HEARTBEAT_URL: wrong })).toEqual({
        ok: false,
        problems: [expect.stringMatching(/^DOCKET_HEARTBEAT_URL must be an http or https address/)],
      });
  });
});

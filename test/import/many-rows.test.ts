import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { openStoreOn } from '../../src/store/index.ts';
import { sqliteDialect } from '../../src/store/sqlite.ts';
import { listening } from '../../tools/listening.ts';
import type { TestStore } from '../engines.ts';
import { button, makeWorld, textOf } from '../world.ts';

/** A store that counts what it is asked. */
async function countedStore() {
  const folder = mkdtempSync(join(tmpdir(), 'docket-'));
  const url = join(folder, 'docket.db');
  const asked = { count: 0 };
  const dialect = listening(sqliteDialect(url), (connection) => ({
    executeQuery(query) {
      asked.count++;
      return connection.executeQuery(query);
    },
    streamQuery: (...args) => connection.streamQuery(...args),
  }));
  const opened = await openStoreOn(dialect);
  const side = new Database(url, { readonly: true });
  const query: TestStore['query'] = async (sql) => side.prepare<[], Record<string, unknown>>(sql).all();
  const store = { ...opened, query, digest: async () => JSON.stringify(await query('select * from tasks')) };
  onTestFinished(async () => {
    side.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, asked };
}

test('five thousand rows are looked through with few questions, and each is completed with a handful', async () => {
  const { store, asked } = await countedStore();
  const world = await makeWorld({ store });
  const during = async <T>(work: () => Promise<T>) => {
    const before = asked.count;
    return { seen: await work(), count: asked.count - before };
  };
  const handIn = (rows: readonly string[]) => {
    const file = new TextEncoder().encode(['Title,Lead,Due,Assigned to', ...rows].join('\n'));
    const handed = { option: 'file', name: 'tracker.csv', size: file.length, bytes: async () => file };
    const caller = { platform: 'web', workspace: '', user: world.people.hoa.id } as const;
    const call = { door: 'web', caller, channel: world.channel, line: '/tasks import' } as const;
    const deps = { store, menu, onFault: (fault: unknown) => world.faults.push(fault) };
    return dispatch(deps, { ...call, fields: {}, files: [handed] });
  };
  const all = Array.from({ length: 5000 }, (_, n) => n);
  const titles = all.map((n) => `Count ${n},${n % 2 ? 'finance' : 'home affairs'}`);
  await world.press('hoa', await handIn(titles.map((title) => `${title},,`)), 'Bring in 5,000');
  // The last row is the first one in other letters: that is told, however far apart they stand.
  const table = [
    ...titles.map((title, n) => `${title},${(n % 28) + 1}/8/2025,an`),
    'COUNT 0,home affairs,1/8/2025,an',
  ];
  const look = await during(() => handIn(table));
  expect(textOf(look.seen)).toContain('nothing new, 5,000 to complete, 0 already here, 1 with a problem');
  expect(textOf(look.seen)).toContain('Row 2 means the same.');
  const done = await during(() => world.say('hoa', button(look.seen, 'Complete 5,000').line));
  expect(textOf(done.seen)).toContain('5,000 rows completed what was here');
  const filled = `select count(*) as count from tasks where day = '2025-08-01'`;
  expect(await store.query(filled)).toEqual([{ count: 179 }]);
  expect(look.count).toBeLessThan(100);
  // Of these, two keep what reports count, one chains the history, one looks for a request for more time.
  expect(done.count / 5000).toBeLessThan(19);
  expect(world.faults).toEqual([]);
}, 600_000);

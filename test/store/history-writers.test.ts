import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { verifyCommittee } from '../../src/usecases/verify/verify-committee.ts';
import { aCommittee } from './committee.ts';
import { sideDoors } from './side-doors.ts';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'docket-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = join(import.meta.dirname, 'processes/appends.ts');

async function verified(store: Store) {
  const [committee] = await store.history.committeesHeld();
  if (!committee) throw new Error('no committee');
  return verifyCommittee(store, committee, []);
}

/** Tables as they were before entries were chained. */
const unchained = (isFile: boolean) => [
  ...(isFile
    ? ['drop trigger history_no_update', 'drop trigger history_no_delete']
    : ['drop trigger history_no_change on history', 'drop function history_is_kept()']),
  'drop table printed_heads',
  'alter table history drop column salt',
  'alter table history drop column hash',
  `delete from migrations where name = '0023_history_chain'`,
];

describe.each(Object.entries(sideDoors(folder, 'history_writers')))('one chain on %s', (name, make) => {
  test.skipIf(name === 'PostgreSQL' && !server)(
    'is what several processes write that come at once, and what an older history becomes',
    async () => {
      const { url, run } = await make();
      const store = await openStore({ url });
      await aCommittee(store);
      const writers = [1, 2, 3].map((writer) =>
        spawn(process.execPath, [script, url, `${writer}`, '20'], {
          stdio: ['ignore', 'inherit', 'inherit'],
        }),
      );
      const ends = await Promise.all(writers.map((writer) => once(writer, 'close')));
      expect(ends).toEqual([
        [0, null],
        [0, null],
        [0, null],
      ]);
      const after = await verified(store);
      expect(after).toMatchObject({ fault: null, last: { number: 120 }, taskFaults: [] });

      // More than are chained at once.
      const [committee] = await store.committees.all();
      if (!committee) throw new Error('no committee');
      const entry = { memberId: null, door: 'worker', at: 0, day: '2025-07-18', action: 'x' } as const;
      const own = { committeeId: committee.id, subject: 'committee', subjectId: committee.id } as const;
      for (let n = 0; n < 5; n++)
        await store.history.appendAll(Array.from({ length: 200 }, () => ({ ...entry, ...own })));
      const [before] = await store.history.rowsAfter(committee.id, { after: 700, limit: 1 });
      await store.close();
      for (const sql of unchained(name === 'SQLite')) await run(sql);

      const upgraded = await openStore({ url });
      const found = await verified(upgraded);
      expect(found).toMatchObject({ fault: null, last: { number: 1120 }, taskFaults: [] });
      const [now] = await upgraded.history.rowsAfter(committee.id, { after: 700, limit: 1 });
      expect(now).toMatchObject({ text: before?.text, salt: expect.stringMatching(/^[\da-f]{32}$/) });
      expect(now?.hash).not.toBe(before?.hash);
      await upgraded.history.append({ ...entry, ...own });
      expect(await verified(upgraded)).toMatchObject({ fault: null, last: { number: 1121 } });
      await upgraded.close();
    },
    120_000,
  );
});

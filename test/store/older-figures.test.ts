import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { openStore } from '../../src/store/index.ts';
import { query } from '../../tools/postgres.ts';
import type { TestStore } from '../engines.ts';
import { play, reminded, step } from '../governance/figures-play.ts';
import { makeWorld } from '../world.ts';
import { looksAt, sideDoors } from './side-doors.ts';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'docket-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asBefore = [
  'drop table task_spans',
  'drop table answers',
  `delete from migrations where name = '0024_figures'`,
];
const kept = [
  'select * from task_spans order by task_id, from_day',
  'select * from answers order by committee_id, number',
];

describe.each(Object.entries(sideDoors(folder, 'older_figures')))('figures on %s', (name, make) => {
  test.skipIf(name === 'PostgreSQL' && !server)(
    'are the same whether they were kept with each entry or made of the whole history at once',
    async () => {
      const { url, run } = await make();
      const rows = (sql: string) => (name === 'SQLite' ? looksAt(url, sql) : query(url, sql));
      const store = await openStore({ url });
      const world = await makeWorld({ store: store as TestStore, governance: { acceptance: true } });
      const [steps = []] = fc.sample(fc.array(step, { minLength: 50, maxLength: 50 }), {
        numRuns: 1,
        seed: 3,
      });
      const today = await play(world, steps.slice(0, 25));
      const { rows: tasks } = await store.tasks.list(
        await world.viewerOf('hoa'),
        {},
        { after: null, limit: 20 },
      );
      for (const { lead, ...task } of tasks)
        await reminded(world, run, { ...task, leadGroupId: lead.id }, [addDays(today, 1), addDays(today, 3)]);
      await play(world, steps.slice(25), addDays(today, 1));
      await store.close();
      const before = [];
      for (const sql of kept) before.push(await rows(sql));
      const [spans = [], answers = []] = before;
      expect(spans.length).toBeGreaterThan(20);
      expect(new Set(answers.map((answer) => (answer as { waited: unknown }).waited)).size).toBeGreaterThan(
        2,
      );

      for (const sql of asBefore) await run(sql);
      await (await openStore({ url })).close();
      const after = [];
      for (const sql of kept) after.push(await rows(sql));
      expect(after).toEqual(before);
    },
  );
});

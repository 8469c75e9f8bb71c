import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { aCommittee, owe } from './committee.ts';
import { sideDoors } from './side-doors.ts';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'docket-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What search read before: the committee's id, then the words as they are. */
const asBefore = [
  `update task_texts set folded = rtrim(committee_id || ' ' ||
    replace(folded, substr(committee_id, length(committee_id) - 5), ''))`,
  'alter table task_texts drop column title',
  'alter table task_texts drop column title_in',
  'alter table task_texts drop column title_words',
  `delete from migrations where name = '0004_committee_words'`,
];

const engines = sideDoors(folder, 'older_database');

describe.each(Object.entries(engines))('a database of an older Docket on %s', (name, make) => {
  test.skipIf(name === 'PostgreSQL' && !server)('finds by the same words what it found before', async () => {
    const { url, run } = await make();
    const before = await openStore({ url });
    const { viewer, home } = await aCommittee(before);
    for (const title of ['Sửa Luật Đất đai', 'Quy hoạch đất', '…'])
      await before.transaction((rooms) => owe(rooms, viewer, { lead: home.id, title, day: '2025-07-25' }));
    await before.close();
    for (const sql of asBefore) await run(sql);

    const store = await openStore({ url });
    const found = async (words: string) =>
      (await store.tasks.search(viewer, words, { offset: 0, limit: 5 })).rows.map((task) => task.title.text);
    expect(await found('luat dat')).toEqual(['Sửa Luật Đất đai']);
    expect(await found('dat')).toEqual(['Sửa Luật Đất đai', 'Quy hoạch đất']);
    expect(await found('hoach q')).toEqual(['Quy hoạch đất']);
    await store.transaction((rooms) =>
      owe(rooms, viewer, { lead: home.id, title: 'Luật Đầu tư', day: '2025-07-26' }),
    );
    expect(await found('luat')).toEqual(['Luật Đầu tư', 'Sửa Luật Đất đai']);
    await store.close();
  });
});

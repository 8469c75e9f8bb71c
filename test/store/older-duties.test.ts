import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { aCommittee } from './committee.ts';
import { sideDoors } from './side-doors.ts';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'docket-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Duties as they were: monthly by a day, without a number or a name. */
const asBefore = [
  'drop index duties_by_number',
  'drop index duties_by_day',
  'drop index tasks_by_duty',
  'alter table duties add column day_of_month integer not null default 31',
  `alter table duties add column next_month text not null default '2025-02'`,
  ...['recurrence', 'next_day', 'number', 'entered_by', 'entered_at'].map(
    (column) => `alter table duties drop column ${column}`,
  ),
  `delete from migrations where name = '0017_recurrences'`,
];

const engines = sideDoors(folder, 'older_duties');

describe.each(Object.entries(engines))('duties of an older Docket on %s', (name, make) => {
  test.skipIf(name === 'PostgreSQL' && !server)('go on where they stood, with a number', async () => {
    const { url, run } = await make();
    const before = await openStore({ url });
    const { viewer, home } = await aCommittee(before);
    for (const title of ['Monthly report', 'Monthly count'])
      await before.outbox.addDuty(viewer, {
        title: { text: title },
        wording: { text: 'by the end of the month' },
        leadGroupId: home.id,
        coordinatorIds: [],
        recurrence: { kind: 'weekly', weekday: 1 },
        directiveId: null,
        itemId: null,
        nextDay: '2025-01-31',
        nextOpensOn: '2025-02-10',
        enteredAt: 0,
      });
    await before.close();
    for (const sql of asBefore) await run(sql);

    const store = await openStore({ url });
    const { rows } = await store.outbox.duties(viewer, { after: null, limit: 10 });
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(rows.map(({ title }) => title.text).sort()).toEqual(['Monthly count', 'Monthly report']);
    for (const duty of rows)
      expect(duty).toMatchObject({
        recurrence: { kind: 'monthly', dayOfMonth: 31 },
        nextDay: '2025-02-28',
        nextOpensOn: '2025-02-10',
        enteredBy: null,
      });
    await store.close();
  });
});

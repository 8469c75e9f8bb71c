import { describe, expect, test } from 'vitest';
import { acceptFinding } from '../../src/usecases/directives/accept-finding.ts';
import { mergeFindings } from '../../src/usecases/directives/merge-findings.ts';
import { skipFinding } from '../../src/usecases/directives/skip-finding.ts';
import { splitFinding } from '../../src/usecases/directives/split-finding.ts';
import { eachInItsOwn } from '../world.ts';
import { aDraft, findingsOf, type Told } from './draft.ts';

const its = eachInItsOwn();
const old: Told[] = [
  { action: 'count the vacant posts of every commune', by: '2025-07-25' },
  { action: 'train the new officials in land matters', by: '2025-08-31' },
  { action: 'allot the funds', leads: ['Ministry of Finance'], by: '2025-09-30' },
  { action: 'pay attention to the matter' },
  { action: 'close the old offices', by: '2025-10-31' },
];

/** The same with a new first item, another day of the second, and without the last. */
const corrected: Told[] = [
  { path: '1', action: 'inform the public of all this' },
  { ...old[0], path: '2', action: old[0]?.action ?? '' },
  { ...old[1], path: '3', action: old[1]?.action ?? '', by: '2025-08-15' },
  { ...old[2], path: '4', action: old[2]?.action ?? '' },
  { ...old[3], path: '5', action: old[3]?.action ?? '' },
];

describe('a corrected version', () => {
  test('shows the difference; what is unchanged stays decided, what is changed waits with its task', async () => {
    const { world } = its;
    const { store } = world;
    const deed = await world.deedOf('hoa');
    const first = await aDraft(world, old);
    const was = await findingsOf(world, first.document.id);
    const idOf = (at: number) => was[at]?.id ?? ('' as never);
    const tasks = [];
    for (const at of [0, 1, 4]) tasks.push(...(await acceptFinding(deed, { findingId: idOf(at) })).tasks);
    await skipFinding(deed, { findingId: idOf(3), reason: 'no job' });

    const second = await aDraft(world, corrected);
    expect(second.document).toMatchObject({ version: 2, previousId: first.document.id, state: 'draft' });
    expect(second.difference).toEqual({ same: 3, changed: 1, new: 1, gone: 1 });
    expect((await store.documents.find(deed.viewer, first.document.id))?.state).toBe('replaced');
    const now = await findingsOf(world, second.document.id);
    expect(now.map(({ state, change, taskId }) => [state, change, taskId])).toEqual([
      ['open', 'new', null],
      ['accepted', 'same', tasks[0]?.id],
      ['open', 'changed', tasks[1]?.id],
      ['open', 'same', null],
      ['skipped', 'same', null],
    ]);
    expect(now[2]?.wasId).toBe(idOf(1));
    const gone = await store.findings.list(
      deed.viewer,
      first.document.id,
      { gone: true },
      { after: null, limit: 5 },
    );
    expect(gone.rows.map(({ taskId }) => taskId)).toEqual([tasks[2]?.id]);

    const amended = await acceptFinding(deed, { findingId: now[2]?.id ?? ('' as never) });
    expect(amended.tasks).toMatchObject([
      { id: tasks[1]?.id, originalDay: '2025-08-31', deadlineVersion: 2 },
    ]);
    const task = await store.tasks.detail(deed.viewer, tasks[1]?.number ?? 0);
    expect(task).toMatchObject({ deadline: { day: '2025-08-15' }, source: { path: '3' } });
    expect(await store.query('select id from tasks')).toHaveLength(3);
    expect(await store.query('select id from directives')).toHaveLength(1);
    await expect(acceptFinding(deed, { findingId: idOf(2) })).rejects.toThrow('findings.error.replaced');
    const place = await store.findings.ofTask(deed.viewer, tasks[0]?.id ?? ('' as never));
    expect(place).toEqual({ documentId: second.document.id, findingId: now[1]?.id, number: 2 });
  });

  test('what was joined or split stays so where its words stand as they were', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const first = await aDraft(world, old);
    const was = await findingsOf(world, first.document.id);
    const idOf = (at: number) => was[at]?.id ?? ('' as never);
    await mergeFindings(deed, { findingIds: [idOf(0), idOf(4)] });
    await splitFinding(deed, { findingId: idOf(2), parts: ['Reckon the funds', 'Allot the funds'] });
    await aDraft(world, [...old, { action: 'inform the public' }]);
    const { rows } = await world.store.documents.list(
      deed.viewer,
      { state: 'draft' },
      { after: null, limit: 5 },
    );
    const again = await findingsOf(world, rows[0]?.id ?? ('' as never));
    expect(again.map(({ action, state }) => `${action} ${state}`)).toEqual([
      'count the vacant posts of every commune; close the old offices open',
      'train the new officials in land matters open',
      'Reckon the funds open',
      'Allot the funds open',
      'pay attention to the matter open',
      'close the old offices merged',
      'inform the public open',
    ]);
    expect(again[5]?.mergedInto).toBe(again[0]?.id);
    expect(again[3]?.partOf).toBe(again[2]?.id);
    // And once more, from the version that brought them along.
    const third = await aDraft(world, [
      { action: 'begin at once' },
      ...old.map((one, at) => ({ ...one, path: `${at + 2}` })),
    ]);
    expect(third.difference).toEqual({ same: 6, changed: 0, new: 1, gone: 1 });
  });

  test('another language, another kind or another number is no version of it', async () => {
    const { world } = its;
    await aDraft(world, old);
    for (const facts of [
      { language: 'vi' },
      { kind: 'plan' },
      { number: '13-KL/TW' },
      { number: null },
    ] as const) {
      const other = await aDraft(world, [...old, { action: JSON.stringify(facts) }], facts);
      expect(other.document).toMatchObject({ version: 1, previousId: null });
    }
  });

  test('a newspaper’s account of it is no version of it, but belongs to the same directive', async () => {
    const { world } = its;
    const first = await aDraft(world, old);
    const told = [
      { action: 'give the villages what they need' },
      { action: 'begin in summer' },
      { action: 'listen' },
    ];
    const account = await aDraft(world, told);
    expect(account).toMatchObject({ difference: null, document: { version: 1, previousId: null } });
    const viewer = await world.viewerOf('hoa');
    expect((await world.store.documents.find(viewer, first.document.id))?.state).toBe('draft');
    const again = await aDraft(world, [...old, { action: 'inform the public' }]);
    expect(again.document.previousId).toBe(first.document.id);
  });

  test('its text in another language belongs to the same directive', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const [one] = await findingsOf(world, (await aDraft(world, old)).document.id);
    const ms = await aDraft(world, [{ action: 'kira jawatan kosong' }], { language: 'ms' });
    const [two] = await findingsOf(world, ms.document.id);
    for (const finding of [one, two]) await acceptFinding(deed, { findingId: finding?.id ?? ('' as never) });
    expect(await world.store.query('select id from directives')).toHaveLength(1);
  });
});

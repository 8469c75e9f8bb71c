import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Task, TaskState } from '../../src/domain/task.ts';
import type { Page, TaskFilter, TaskLine } from '../../src/store/index.ts';
import { engines, type TestStore } from '../engines.ts';
import { aCommittee, owe, type Scene, start, today } from './committee.ts';

interface Known {
  readonly task: Task;
  readonly state: TaskState;
  readonly day: Day | null;
}

/** Tasks as somebody with all of them on the table would sort them. */
function sorted(known: readonly Known[]): number[] {
  const key = ({ task, day }: Known) => `${day ?? '9999-12-31'} ${String(task.number).padStart(9, '0')}`;
  return [...known].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ task }) => task.number);
}

/** All pages, one after the other. */
async function walk(limit: number, page: (after: string | null) => Promise<Page<TaskLine>>) {
  const rows: TaskLine[] = [];
  let after: string | null = null;
  do {
    const { rows: more, next } = await page(after);
    expect(more.length).toBeLessThanOrEqual(limit);
    rows.push(...more);
    after = next;
  } while (after !== null);
  return rows;
}

describe.each(engines)('pages of tasks on $name', ({ open }) => {
  let store: TestStore;
  let scene: Scene;
  const known: Known[] = [];

  beforeAll(async () => {
    store = await open();
    scene = await aCommittee(store);
    await aCommittee(store, 'Another committee').then((other) =>
      owe(store, other.viewer, { lead: other.home.id }),
    );
    const { home, finance, lan, officer, viewer } = scene;
    const random = fc.record({
      lead: fc.constantFrom(home.id, finance.id),
      coordinators: fc.subarray([home.id, finance.id]),
      assignees: fc.subarray([lan.id, officer.id]),
      day: fc.option(fc.integer({ min: -5, max: 5 }).map((days) => addDays(today, days))),
      state: fc.constantFrom<TaskState>('open', 'open', 'open', 'done', 'dropped'),
    });
    await store.transaction(async (rooms) => {
      for (const { state, ...owed } of fc.sample(random, { numRuns: 70, seed: 7 })) {
        const task = await owe(rooms, viewer, owed);
        if (state !== 'open') await rooms.tasks.change(viewer, task, { state, closedAt: start });
        known.push({ task, state, day: owed.day });
      }
    });
  });
  afterAll(() => store.close());

  test('"mine" is every open task that is assigned to me or owed by a group I sit for, each once, by day', async () => {
    const { home, lan, asLan } = scene;
    const stakes = ({ task }: Known) => [
      ...(task.assigneeIds.includes(lan.id) ? ['assignee'] : []),
      ...(task.leadGroupId === home.id ? ['lead'] : []),
      ...(task.coordinatorIds.includes(home.id) ? ['coordinating'] : []),
    ];
    const expected = known.filter((one) => one.state === 'open' && stakes(one).length > 0);
    for (const limit of [1, 2, 3, 7, 10, 100]) {
      const rows = await walk(limit, (after) => store.tasks.mine(asLan, { after, limit }));
      expect(rows.map((row) => row.number)).toEqual(sorted(expected));
      for (const row of rows)
        expect(row.stake).toBe(stakes(expected.find(({ task }) => task.number === row.number) as Known)[0]);
    }
  });

  test('a list shows what a look at every task would find, whatever the filter and the page', async () => {
    const { home, finance, lan, officer, viewer } = scene;
    const days = fc.integer({ min: -6, max: 6 }).map((by) => addDays(today, by));
    const filters = fc.record(
      {
        groupId: fc.constantFrom(home.id, finance.id),
        state: fc.constantFrom<TaskState | 'any'>('open', 'done', 'dropped', 'any'),
        assigneeId: fc.constantFrom(lan.id, officer.id),
        range: fc.tuple(days, days).map(([from, to]) => ({ from, to })),
        overdueOn: days,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 1, max: 30 }), async (filter: TaskFilter, limit) => {
        const rows = await walk(limit, (after) => store.tasks.list(viewer, filter, { after, limit }));
        expect(rows.map((row) => row.number)).toEqual(sorted(known.filter((one) => fits(one, filter))));
        expect(rows.every((row) => row.stake === null)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('suggestions are numbers that begin so, or own tasks first', async () => {
    const byNumber = await store.tasks.suggest(scene.viewer, '#1', 5);
    expect(byNumber.map((row) => row.number)).toEqual([1, 10, 11, 12, 13]);
    const own = await store.tasks.mine(scene.asLan, { after: null, limit: 4 });
    expect(await store.tasks.suggest(scene.asLan, '', 4)).toEqual(own.rows);
    expect(await store.tasks.suggest(scene.asLan, 'nop b', 4)).toEqual(own.rows);
    expect(await store.tasks.suggest(scene.asLan, 'nowhere', 4)).toEqual([]);
  });

  test('a cursor that Docket did not write is a fault', async () => {
    const wrong = async () => store.tasks.mine(scene.asLan, { after: "x' or 1=1", limit: 4 });
    await expect(wrong()).rejects.toThrow(/no place/);
  });
});

function fits({ task, state, day }: Known, filter: TaskFilter): boolean {
  const { groupId, assigneeId, range, overdueOn } = filter;
  const asked = filter.state ?? 'open';
  if (asked !== 'any' && state !== asked) return false;
  if (groupId && task.leadGroupId !== groupId && !task.coordinatorIds.includes(groupId)) return false;
  if (assigneeId && !task.assigneeIds.includes(assigneeId)) return false;
  if (range && (day === null || day < range.from || day > range.to)) return false;
  return !overdueOn || (state === 'open' && day !== null && day < overdueOn);
}

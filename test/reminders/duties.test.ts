import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayAt, instantOf } from '../../src/domain/day.ts';
import { firstPeriodFrom, occurrences, type Recurrence } from '../../src/domain/recurrence.ts';
import { defaultLadder, type Ladder } from '../../src/domain/reminders/ladder.ts';
import { type WorkCalendar, weekendsOnly } from '../../src/domain/working-days.ts';
import { addDuty } from '../../src/usecases/duties/add-duty.ts';
import { periodDue } from '../../src/usecases/duties/period.ts';
import { reckonOpenings } from '../../src/usecases/duties/reckon-openings.ts';
import { openPeriods } from '../../src/usecases/open-periods.ts';
import { engines, type TestStore } from '../engines.ts';
import { eachInHouse } from './each-in-house.ts';
import type { House } from './house.ts';

const zone = 'Asia/Ho_Chi_Minh';

describe.each(engines)('recurring duties on $name', (engine) => {
  let store: TestStore;
  let house: House;

  eachInHouse(engine, (opened) => ({ store, house } = opened));

  const repeat = async (title: string, recurrence: Recurrence, first: Day) =>
    addDuty(await house.deed(), {
      title: { text: title },
      wording: null,
      leadGroupId: house.groups.home.id,
      coordinatorIds: [],
      recurrence,
      first,
      directiveId: null,
      itemId: null,
    });
  const open = async (day: Day, climbing?: Parameters<typeof openPeriods>[3], hour: '00' | '23' = '23') =>
    openPeriods(store, await house.settings(), instantOf(day, `${hour}:30`, zone), climbing);
  const made = async (title: string) =>
    (await store.query(`select day, created_at from tasks where title = '${title}' order by number`)).map(
      (row) => ({ day: row.day as Day, on: dayAt(Number(row.created_at), zone) }),
    );

  it('make one task for each period, whenever and however often the worker wakes', async () => {
    const [start, end] = ['2025-07-18', '2026-09-30'] as const;
    const asked: Record<string, Recurrence> = {
      weekly: { kind: 'weekly', weekday: 5 },
      'every ten days': { kind: 'days', count: 10, from: '2025-07-21' },
      monthly: { kind: 'monthly', dayOfMonth: 31 },
      quarterly: { kind: 'quarterly', month: 3, dayOfMonth: 15 },
      'half-yearly': {
        kind: 'yearly',
        dates: [
          { month: 6, dayOfMonth: 15 },
          { month: 12, dayOfMonth: 15 },
        ],
      },
    };
    for (const [title, recurrence] of Object.entries(asked))
      await repeat(title, recurrence, firstPeriodFrom(recurrence, start));
    const naps = fc.sample(fc.integer({ min: -20, max: 60 }), { numRuns: 14, seed: 25 });
    let at: Day = start;
    const wakes: Day[] = [];
    for (const nap of naps) {
      at = addDays(at, nap);
      if (at < start || at > end) at = start;
      wakes.push(at);
      // Two processes at once, and once more after a restart.
      await Promise.all([open(at), open(at)]);
      expect(await open(at, {}, '00')).toBe(0);
    }
    wakes.push(end);
    await open(end);
    for (const [title, recurrence] of Object.entries(asked)) {
      const expected: { day: Day; on: Day }[] = [];
      for (const day of occurrences(recurrence, start)) {
        const { nextOpensOn } = periodDue(day, { ladder: defaultLadder, calendar: weekendsOnly });
        const on = wakes.find((wake) => wake >= nextOpensOn);
        if (!on) break;
        expected.push({ day, on });
      }
      expect({ title, made: await made(title) }).toEqual({ title, made: expected });
    }
  }, 180_000);

  it('are made late where their day was slept through, each with its own day', async () => {
    await repeat('Weekly', { kind: 'weekly', weekday: 5 }, '2025-07-18');
    await open('2025-09-01');
    const days = (await made('Weekly')).map(({ day }) => day);
    expect(days.slice(0, 3)).toEqual(['2025-07-18', '2025-07-25', '2025-08-01']);
    expect(days.at(-1)).toBe('2025-09-19');
    expect(days).toHaveLength(10);
  });

  it('open by the ladder and the calendar that they are given', async () => {
    await repeat('Monthly', { kind: 'monthly', dayOfMonth: 25 }, '2025-08-25');
    const short: Ladder = { ...defaultLadder, before: [2] };
    const holiday: WorkCalendar = { ...weekendsOnly, daysOff: new Set<Day>(['2025-09-23', '2025-09-24']) };
    expect(await open('2025-08-05', { ladder: short, calendar: holiday })).toBe(1);
    const opens = async () => (await store.query('select next_opens_on from duties'))[0]?.next_opens_on;
    expect(await opens()).toBe('2025-09-19');
    const committee = await house.settings();
    const changed = () => store.transaction((rooms) => reckonOpenings(rooms, committee));
    expect(await changed()).toBe(1);
    expect(await opens()).toBe('2025-09-05');
    expect(await changed()).toBe(0);
  });

  it('are never made twice, even if somebody set a duty back', async () => {
    await repeat('Monthly', { kind: 'monthly', dayOfMonth: 25 }, '2025-07-25');
    await open('2025-07-20');
    await store.query("update duties set next_day = '2025-07-25', next_opens_on = '2025-07-07' returning id");
    await open('2025-08-10');
    expect((await made('Monthly')).map(({ day }) => day)).toEqual(['2025-07-25', '2025-08-25']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, weekdayOf } from '../../src/domain/day.ts';
import {
  defaultLadder,
  firstRung,
  isEntryBlocked,
  type Ladder,
  mentionsHolder,
  nextRung,
  type Reminder,
  rungDay,
  rungsOn,
  slipOf,
} from '../../src/domain/reminders/ladder.ts';
import { isDayOff, type WorkCalendar, weekendsOnly } from '../../src/domain/working-days.ts';

const ladder = defaultLadder;

/** All reminders from a day on, one after the other, as the worker meets them. */
function climb(
  deadlineDay: Day,
  from: Day,
  count: number,
  calendar: WorkCalendar = weekendsOnly,
): Reminder[] {
  const all: Reminder[] = [];
  let next = nextRung({ ladder, calendar, deadlineDay, from });
  while (next && all.length < count) {
    all.push(next);
    next = nextRung({ ladder, calendar, deadlineDay, after: next.day });
  }
  return all;
}

describe('the reminders of a task due on Friday 25 July 2025', () => {
  test('fall 14, 7, 3 and 1 working days before, on the day, and then while it is late', () => {
    expect(climb('2025-07-25', '2025-07-01', 9)).toEqual([
      { rung: -14, day: '2025-07-07' },
      { rung: -7, day: '2025-07-16' },
      { rung: -3, day: '2025-07-22' },
      { rung: -1, day: '2025-07-24' },
      { rung: 0, day: '2025-07-25' },
      { rung: 1, day: '2025-07-28' },
      { rung: 3, day: '2025-07-30' },
      { rung: 10, day: '2025-08-08' },
      { rung: 17, day: '2025-08-19' },
    ]);
  });

  test('entered on 18 July, it is first spoken of on the 22nd: earlier rungs are skipped, not sent late', () => {
    const climbing = { ladder, calendar: weekendsOnly, deadlineDay: '2025-07-25' } as const;
    expect(firstRung({ ...climbing, enteredOn: '2025-07-18' })).toEqual({ rung: -3, day: '2025-07-22' });
    expect(firstRung({ ...climbing, enteredOn: '2025-07-22' })).toEqual({ rung: -3, day: '2025-07-22' });
    expect(isEntryBlocked('2025-07-16', '2025-07-18')).toBe(true);
    expect(isEntryBlocked('2025-07-18', '2025-07-18')).toBe(false);
  });

  test('entered after its day, it is never reminded of: the late list has it', () => {
    expect(
      firstRung({ ladder, calendar: weekendsOnly, deadlineDay: '2025-07-25', enteredOn: '2025-07-26' }),
    ).toBeNull();
  });
});

describe('a deadline on a Sunday', () => {
  const deadlineDay = '2025-08-31';

  test('is spoken of on the Friday, once: the day itself is more urgent than the eve', () => {
    expect(rungsOn(ladder, weekendsOnly, deadlineDay, '2025-08-29')).toEqual([0, -1]);
    expect(climb(deadlineDay, '2025-08-20', 4)).toEqual([
      { rung: -7, day: '2025-08-21' },
      { rung: -3, day: '2025-08-27' },
      { rung: 0, day: '2025-08-29' },
      { rung: 1, day: '2025-09-01' },
    ]);
  });

  test('entered on the Saturday before, it is first spoken of when late', () => {
    expect(firstRung({ ladder, calendar: weekendsOnly, deadlineDay, enteredOn: '2025-08-30' })).toEqual({
      rung: 1,
      day: '2025-09-01',
    });
  });
});

test('a holiday moves a rung earlier; a Saturday worked in exchange counts', () => {
  const calendar: WorkCalendar = {
    weekend: new Set([6, 7]),
    daysOff: new Set<Day>(['2025-09-01', '2025-09-02']),
    workedDays: new Set<Day>(['2025-08-30']),
  };
  expect(rungDay(calendar, '2025-09-02', 0)).toBe('2025-08-30');
  expect(rungDay(calendar, '2025-09-02', -1)).toBe('2025-08-30');
  expect(rungDay(calendar, '2025-09-02', -2)).toBe('2025-08-29');
  expect(rungDay(calendar, '2025-09-02', 1)).toBe('2025-09-03');
});

test('slips are blue while it is far, yellow when close, red when late; the last ones call the holder', () => {
  expect([-14, -7, -4].map(slipOf)).toEqual(['blue', 'blue', 'blue']);
  expect([-3, -1, 0].map(slipOf)).toEqual(['yellow', 'yellow', 'yellow']);
  expect([1, 3, 10, 17].map(slipOf)).toEqual(['red', 'red', 'red', 'red']);
  expect([-14, -7, -3, -1, 0, 1, 3, 10].map(mentionsHolder)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('a ladder without overdue rungs comes to its end', () => {
  const short: Ladder = { before: [3], onDay: false, after: [], thenEvery: 0 };
  const deadlineDay = '2025-07-25';
  const climbing = { ladder: short, calendar: weekendsOnly, deadlineDay } as const;
  expect(nextRung({ ...climbing, from: '2025-07-01' })).toEqual({ rung: -3, day: '2025-07-22' });
  expect(nextRung({ ...climbing, after: '2025-07-22' })).toBeNull();
  expect(nextRung({ ...climbing, from: '2030-01-01' })).toBeNull();
});

test('a task ten years late has its next reminder at once', () => {
  const next = nextRung({ ladder, calendar: weekendsOnly, deadlineDay: '2015-07-24', from: '2025-07-18' });
  expect((next?.rung ?? 0) % 7).toBe(3);
  expect(next && next.day >= '2025-07-18' && next.day <= addDays('2025-07-18', 9)).toBe(true);
});

const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2023-01-01', days));
const weekends = fc.constantFrom([6, 7], [5, 6], [7], []).map((days) => new Set(days));
const calendars: fc.Arbitrary<WorkCalendar> = fc
  .tuple(weekends, fc.uniqueArray(day, { maxLength: 60 }), fc.uniqueArray(day, { maxLength: 20 }))
  .map(([weekend, off, worked]) => ({ weekend, daysOff: new Set(off), workedDays: new Set(worked) }));
const ladders: fc.Arbitrary<Ladder> = fc.record({
  before: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 5 }),
  onDay: fc.boolean(),
  after: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  thenEvery: fc.integer({ min: 0, max: 8 }),
});

test('reminders come on working days, each day once, never later than their plain day', () => {
  fc.assert(
    fc.property(ladders, calendars, day, day, (some, calendar, deadlineDay, from) => {
      let next = nextRung({ ladder: some, calendar, deadlineDay, from });
      let last: Reminder | null = null;
      for (let count = 0; next && count < 15; count++) {
        expect(isDayOff(calendar, next.day)).toBe(false);
        expect(next.day >= from).toBe(true);
        expect(last === null || (next.day > last.day && next.rung > last.rung)).toBe(true);
        const late = next.rung > 0;
        expect(late ? next.day > deadlineDay : next.day <= addDays(deadlineDay, next.rung)).toBe(true);
        last = next;
        next = nextRung({ ladder: some, calendar, deadlineDay, after: next.day });
      }
    }),
  );
});

test('climbing rung by rung meets exactly the days that a walk over every day finds', () => {
  fc.assert(
    fc.property(ladders, calendars, day, (some, calendar, deadlineDay) => {
      const [from, to] = [addDays(deadlineDay, -35), addDays(deadlineDay, 45)];
      const found: Reminder[] = [];
      for (let at = from; at <= to; at = addDays(at, 1)) {
        const [rung] = plainRungsOn(some, calendar, deadlineDay, at);
        if (rung !== undefined) found.push({ rung, day: at });
        expect(rungsOn(some, calendar, deadlineDay, at)).toEqual(
          plainRungsOn(some, calendar, deadlineDay, at),
        );
      }
      const climbed: Reminder[] = [];
      let next = nextRung({ ladder: some, calendar, deadlineDay, from });
      while (next && next.day <= to) {
        climbed.push(next);
        next = nextRung({ ladder: some, calendar, deadlineDay, after: next.day });
      }
      expect(climbed).toEqual(found);
    }),
    { numRuns: 40 },
  );
});

/** The same by counting every single day, most urgent first. */
function plainRungsOn(some: Ladder, calendar: WorkCalendar, deadlineDay: Day, at: Day): number[] {
  const off = (one: Day) =>
    !calendar.workedDays.has(one) && (calendar.weekend.has(weekdayOf(one)) || calendar.daysOff.has(one));
  if (off(at)) return [];
  let count = 0;
  if (at > deadlineDay) {
    for (let one = addDays(deadlineDay, 1); one <= at; one = addDays(one, 1)) if (!off(one)) count++;
    const last = Math.max(0, ...some.after);
    const every = some.thenEvery > 0 && count > last && (count - last) % some.thenEvery === 0;
    return some.after.includes(count) || every ? [count] : [];
  }
  for (let one = at; one < deadlineDay; one = addDays(one, 1)) if (!off(one)) count++;
  const rungs = some.before.includes(count) ? [-count] : [];
  let later = false;
  for (let one = addDays(at, 1); one <= deadlineDay; one = addDays(one, 1)) if (!off(one)) later = true;
  return some.onDay && !later ? [0, ...rungs] : rungs.filter((rung) => rung !== 0);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryInWords, countryNamed, holidaysOf as find, weekendOf } from '../../src/calendars/index.ts';
import { byLaw } from '../../src/demo/calendar.ts';
import { addDays, type Day, weekdayOf } from '../../src/domain/day.ts';
import { rungDay } from '../../src/domain/reminders/ladder.ts';
import {
  isDayOff,
  onOrBefore,
  type WorkCalendar,
  workingDaysBetween,
} from '../../src/domain/working-days.ts';

const found = new Map<string, ReturnType<typeof find>>();
/** Each year is found once. */
function holidaysOf(code: string, year: number) {
  const key = `${code} ${year}`;
  const days = found.get(key) ?? find(code, year);
  found.set(key, days);
  return days;
}

/** The first day of each Vietnamese lunar year from 2000 on. */
const tet = `
  2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26
  2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
  2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
  2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24
  2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02
  2050-01-23`
  .trim()
  .split(/\s+/) as Day[];

const daysOf = async (code: string, year: number) => (await holidaysOf(code, year)).map(({ day }) => day);
const named = async (code: string, year: number, name: string) =>
  (await holidaysOf(code, year)).filter((one) => one.name.text === name).map(({ day }) => day);

describe('Vietnam', () => {
  test('Tết is Vietnam’s own for fifty years: from the eve on, five days', async () => {
    expect(tet).toHaveLength(51);
    for (const day of tet) {
      const eve = addDays(day, -1);
      const five = Array.from({ length: 5 }, (_, at) => addDays(eve, at));
      expect(await named('VN', Number(day.slice(0, 4)), 'Tết Nguyên đán')).toEqual(five);
    }
  });

  test('where Hanoi’s new moon comes on another day than Beijing’s, it is a day earlier than in China', async () => {
    for (const year of [2007, 2030]) {
      const [, first = ''] = await named('VN', year, 'Tết Nguyên đán');
      const [china] = await named('MY', year, 'Tahun Baru Cina');
      expect(china).toBe(addDays(first as Day, 1));
    }
  });

  test('a holiday on a weekend gives the next working day, in every year', async () => {
    expect(await daysOf('VN', 2027)).toEqual(
      expect.arrayContaining(['2027-02-10', '2027-02-11', '2027-05-03']),
    );
    for (let year = 2000; year <= 2050; year++) {
      const all = await holidaysOf('VN', year);
      const off = (day: Day) => [6, 7].includes(weekdayOf(day));
      // Ten days of the law, on ten days that would have been worked.
      expect(all.filter(({ day }) => !off(day)).map(({ day }) => day)).toHaveLength(10);
      expect(new Set(all.map(({ day }) => day)).size).toBe(all.length);
    }
  });

  test('holidays are called so in all three languages', async () => {
    const all = await holidaysOf('VN', 2026);
    const kings = all.find(({ day }) => day === '2026-04-27');
    expect(kings?.name).toEqual({
      text: 'Nghỉ bù Giỗ Tổ Hùng Vương',
      translations: {
        vi: 'Nghỉ bù Giỗ Tổ Hùng Vương',
        en: 'Hùng Kings’ Commemoration Day (day in lieu)',
        ms: 'Hari Memperingati Raja-Raja Hùng (cuti ganti)',
      },
    });
    for (const { name } of all)
      expect(Object.keys(name.translations ?? {}).toSorted()).toEqual(['en', 'ms', 'vi']);
  });

  test('the demo committee has what the law says, written out', async () => {
    const years = await Promise.all([2026, 2027, 2028].map((year) => holidaysOf('VN', year)));
    expect(byLaw).toEqual(years.flat());
  });
});

describe('Malaysia', () => {
  test('a holiday on the day of rest moves on, once, and each state has its own', async () => {
    // National Day on a Sunday is moved by the package's own rule, a Hari Raya by ours.
    const of2025 = await daysOf('MY', 2025);
    expect(of2025).toEqual(expect.arrayContaining(['2025-08-31', '2025-09-01', '2025-04-01']));
    expect(of2025).not.toContain('2025-09-02');
    expect(await daysOf('MY-14', 2026)).toEqual(expect.arrayContaining(['2026-02-01', '2026-02-02']));
    expect(await daysOf('MY-14', 2026)).not.toContain('2026-11-10');
    // Kedah rests on Friday and Saturday.
    expect(await daysOf('MY-02', 2026)).toEqual(expect.arrayContaining(['2026-05-01', '2026-05-03']));
    expect(await named('MY-13', 2026, 'Hari Kemerdekaan Sarawak')).toEqual(['2026-07-22']);
  });

  test('weekends are as each state keeps them', () => {
    expect(['MY', 'MY-01', 'MY-10', 'VN'].map(weekendOf)).toEqual([
      [6, 7],
      [6, 7],
      [6, 7],
      [6, 7],
    ]);
    expect(['MY-02', 'MY-03', 'MY-11', 'SA'].map(weekendOf)).toEqual([
      [5, 6],
      [5, 6],
      [5, 6],
      [5, 6],
    ]);
  });
});

test('a country is found by any of its names, a state by its own', async () => {
  const code = async (said: string) => (await countryNamed(said)).code;
  for (const said of ['Vietnam', 'Việt Nam', 'viet nam', 'vn']) expect(await code(said), said).toBe('VN');
  expect(await code('Hoa Kỳ')).toBe('US');
  expect(await code('Georgia')).toBe('GE');
  for (const said of ['Kuala Lumpur', 'Malaysia, Kuala Lumpur', 'MY-14', 'my 14'])
    expect(await code(said), said).toBe('MY-14');
  expect(await code('Melaka')).toBe('MY-04');
  expect(await countryNamed('Vietnm')).toEqual({ near: 'VN' });
  expect(await countryNamed('Atlantis of the sea')).toEqual({});
  expect(countryInWords('MY-07', 'vi')).toBe('Malaysia – Pulau Pinang');
});

test('rungs move earlier and never later, on any country’s calendar with any swaps', async () => {
  const codes = ['VN', 'MY', 'MY-02', 'SG', 'GB-ENG', 'US'];
  const known = new Map<string, Day[]>();
  for (const code of codes)
    known.set(code, (await Promise.all([2025, 2026, 2027].map((year) => daysOf(code, year)))).flat());
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-02-01', days));
  const swaps = fc.uniqueArray(day, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...codes),
      day,
      swaps,
      fc.integer({ min: -14, max: 14 }),
      async (code, deadline, swapped, rung) => {
        const before: WorkCalendar = {
          weekend: new Set(weekendOf(code)),
          daysOff: new Set(known.get(code)),
          workedDays: new Set(),
        };
        // What was off is worked, what was worked is off.
        const calendar: WorkCalendar = {
          ...before,
          daysOff: new Set([...before.daysOff, ...swapped.filter((one) => !isDayOff(before, one))]),
          workedDays: new Set(swapped.filter((one) => isDayOff(before, one))),
        };
        for (const one of swapped) expect(isDayOff(calendar, one)).toBe(!isDayOff(before, one));
        const falls = rungDay(calendar, deadline, rung);
        expect(isDayOff(calendar, falls)).toBe(false);
        const usual = onOrBefore(calendar, deadline);
        expect(usual <= deadline).toBe(true);
        expect(workingDaysBetween(calendar, usual, deadline)).toBe(0);
        if (rung <= 0) expect(falls <= deadline).toBe(true);
        if (rung < 0) expect(falls < usual || isDayOff(calendar, deadline)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

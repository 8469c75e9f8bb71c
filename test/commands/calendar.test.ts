import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import type { HandedFile } from '../../src/domain/call.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { isDayOff } from '../../src/domain/working-days.ts';
import { keepCalendar } from '../../src/usecases/calendar/keep-calendar.ts';
import { button, buttonsOf, eachInItsOwn, makeWorld, type Someone, textOf } from '../world.ts';

const here = eachInItsOwn();
const { say, read, refused } = here;

const calendar = (committee = here.world.committee) => here.world.store.calendars.of(committee.id);
const held = () => here.world.store.query('select * from calendar_days order by committee_id, day');
const entries = async () => {
  const viewer = await here.world.viewerOf('hoa');
  return here.world.store.history.of(viewer, here.world.committee.id, 20);
};
/** What waits to be looked at again because the calendar changed. */
const jobs = () => here.world.store.query(`select kind from jobs where finished_at is null`);
const settings = async () => here.world.store.committees.settings(await here.world.viewerOf('hoa'));
const bring = async (table: string, who: Someone = 'hoa'): Promise<{ seen: Reply; done: string }> => {
  const seen = await say(who, '/docket calendar-import', { table });
  const go = buttonsOf(seen).find(({ line }) => line.endsWith('step:go'));
  return { seen, done: go ? textOf(await say(who, go.line)) : '' };
};

describe('whose holidays', () => {
  test('until a country is chosen only weekends are off; then its holidays are, and tasks are looked at again', async () => {
    const before = await read('hoa', '/docket calendar');
    expect(before).toContain('Only weekends are off in 2025.');
    expect(before).toContain('Country: none chosen');
    expect(before).toContain('/docket calendar country:Vietnam');
    expect(await read('an', '/docket calendar')).not.toContain('country:Vietnam');
    expect(await refused('an', '/docket calendar country:Vietnam')).toContain('Only administrators');
    expect(await held()).toEqual([]);

    const chosen = await say('ada', '/docket calendar country:Vietnam');
    expect(textOf(chosen)).toContain('The calendar now has the public holidays of Vietnam');
    expect(textOf(chosen)).toContain('from 2024 to 2028');
    expect(textOf(chosen)).toContain('the second day of the National Day (1 or 3 September)');
    const year = textOf(await here.world.press('ada', chosen, 'The year'));
    expect(year).toContain('2025: 10 days off besides weekends');
    expect(year).toMatch(/Tue,? 28 Jan 2025 to Fri,? 31 Jan 2025: Lunar New Year/);
    expect(year).toMatch(/Mon,? 3 Feb 2025: Lunar New Year \(Tết\) \(day in lieu\)/);
    expect(isDayOff(await calendar(), '2025-09-02')).toBe(true);
    expect(await jobs()).toEqual([{ kind: 'look-again' }]);
    expect((await entries())[0]).toMatchObject({ action: 'country', after: { country: 'VN' } });
    expect(await refused('ada', '/docket calendar country:vn')).toContain(
      'has the holidays of Vietnam already',
    );
  });

  test('a name that is nearly right is answered with the one meant, and nothing changes', async () => {
    expect(await refused('hoa', '/docket calendar country:Vietnm')).toContain('Did you mean Vietnam?');
    expect(await refused('hoa', '/docket calendar country:none')).toContain('No country is chosen');
    expect(await held()).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  test('another country takes the first one’s place, weekend and all; the committee’s own days stay', async () => {
    await read('hoa', '/docket day-off 19/9/2025 name:"Founding day"');
    await read('hoa', '/docket calendar country:Vietnam');
    expect(await read('hoa', '/docket calendar country:Kedah')).toContain('Malaysia – Kedah');
    const shown = await read('hoa', '/docket calendar');
    expect(shown).toContain('Weekend: Friday and Saturday');
    expect(shown).toContain('Founding day');
    expect(shown).not.toContain('Reunification');
    expect(isDayOff(await calendar(), '2025-07-20')).toBe(false);
    expect(isDayOff(await calendar(), '2025-07-18')).toBe(true);
    expect(await read('hoa', '/docket calendar country:none')).toContain('no country’s holidays any more');
    expect(await held()).toMatchObject([{ day: '2025-09-19', name: 'Founding day', seeded: 0 }]);
    expect(isDayOff(await calendar(), '2025-07-20')).toBe(true);
  });

  test('each year the next one is entered once; what the committee said of its days stays', async () => {
    const { store, committee } = here.world;
    const now = await settings();
    expect(await keepCalendar(store, now, '2026-01-02')).toBe(false);
    await read('hoa', '/docket calendar country:Vietnam');
    await read('hoa', '/docket day-off 30/4/2029 name:"Our own day"');
    expect(await keepCalendar(store, now, '2025-12-31')).toBe(false);
    expect(await keepCalendar(store, now, '2026-01-02')).toBe(true);
    expect(await keepCalendar(store, now, '2026-01-02')).toBe(false);
    const viewer = await here.world.viewerOf('hoa');
    const days = await store.calendars.between(viewer, '2029-01-01', '2029-12-31');
    expect(days.map(({ day }) => day)).toEqual(expect.arrayContaining(['2029-02-12', '2029-09-03']));
    expect(days.find(({ day }) => day === '2029-04-30')).toMatchObject({
      name: { text: 'Our own day' },
      seeded: false,
    });
    expect((await entries())[0]).toMatchObject({
      action: 'holidays',
      door: 'worker',
      after: { from: 2029, to: 2029 },
    });
    expect(await store.calendars.source(committee.id)).toMatchObject({ country: 'VN', to: 2029 });
  });
});

describe('the committee’s own days', () => {
  test('work Saturday instead of Monday: both days in one command, told in each language', async () => {
    const done = await read('hoa', '/docket work-day 26/7/2025 instead-of:28/7/2025');
    expect(done).toMatch(/Saturday,? 26 July 2025 is worked, and Monday,? 28 July 2025 is off instead\./);
    expect(isDayOff(await calendar(), '2025-07-26')).toBe(false);
    expect(isDayOff(await calendar(), '2025-07-28')).toBe(true);
    expect(await read('an', '/docket calendar')).toMatch(
      /Sat,? 26 Jul 2025: worked\. Instead of Mon,? 28 Jul 2025/,
    );
    await say('an', '/docket language vi');
    const vi = await read('an', '/docket calendar');
    expect(vi).toContain('Lịch nghỉ và làm việc năm 2025');
    expect(vi).toContain('Tháng 7 năm 2025');
    expect(vi).toContain('làm việc. Làm bù cho Thứ Hai, 28/7/2025');
    await say('an', '/docket language ms');
    const ms = await read('an', '/docket calendar');
    expect(ms).toContain('Julai 2025');
    expect(ms).toContain('bekerja. Menggantikan Isn, 28 Jul 2025');
    expect(ms).toContain('1 hari cuti selain hujung minggu, 1 hari kerja ganti');
    expect((await entries())[0]).toMatchObject({
      action: 'workDay',
      after: { worked: '2025-07-26', off: '2025-07-28' },
    });
    expect(await jobs()).toHaveLength(1);
  });

  test('a swap that makes no sense changes neither day', async () => {
    expect(await refused('hoa', '/docket work-day 25/7/2025')).toContain('is a working day already');
    expect(await refused('hoa', '/docket work-day 26/7/2025 instead-of:27/7/2025')).toContain(
      'is a day off already',
    );
    expect(await refused('hoa', '/docket work-day 26/7/2025 instead-of:26/7/2025')).toContain(
      'Both days are',
    );
    expect(await refused('chi', '/docket work-day 26/7/2025')).toContain('Only administrators');
    expect(await held()).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  test('days off are added in a row, renamed, and taken out again', async () => {
    expect(await read('hoa', '/docket day-off 1/9/2025-2/9/2025 Quốc khánh')).toContain('day off now');
    expect(await read('hoa', '/docket calendar')).toMatch(/1 Sept? 2025 to Tue,? 2 Sept? 2025: Quốc khánh/);
    expect(await refused('hoa', '/docket day-off 2/9/2025')).toContain('nothing was changed');
    await read('hoa', '/docket day-off 2/9/2025 "National Day"');
    await read('hoa', '/docket day-clear 1/9/2025');
    expect(await refused('hoa', '/docket day-clear 1/9/2025')).toContain('says nothing of');
    expect(await held()).toMatchObject([{ day: '2025-09-02', name: 'National Day' }]);
    expect(await refused('hoa', '/docket day-off overdue')).toContain('names no days');
    expect(await refused('hoa', '/docket day-off 1/9/2025-31/12/2025')).toContain('at most 31 at once');
  });

  test('a year keeps enough working days for reminders to come earlier on', async () => {
    for (const month of [1, 2, 3]) await read('hoa', `/docket day-off 1/${month}/2026-28/${month}/2026`);
    await read('hoa', '/docket day-off 1/4/2026-30/4/2026');
    expect(await refused('hoa', '/docket day-off 1/5/2026-10/5/2026')).toContain('more than 120 days');
    const { seen } = await bring(
      ['Day', ...Array.from({ length: 10 }, (_, at) => `${at + 1}/5/2026`)].join('\n'),
    );
    expect(textOf(seen)).toContain('6 new');
    expect(textOf(seen)).toContain('4 with problems');
  });

  test('of another committee nothing is changed', async () => {
    const other = await makeWorld({ store: here.world.store, name: 'Other' });
    await read('hoa', '/docket calendar country:Vietnam');
    expect(isDayOff(await calendar(other.committee), '2025-09-02')).toBe(false);
    expect(textOf(await other.say('hoa', '/docket calendar'))).toContain('Only weekends are off');
  });
});

describe('as a table', () => {
  test('what is exported comes in again as it was, in another language too', async () => {
    await read('hoa', '/docket calendar country:Vietnam');
    await read('hoa', '/docket work-day 26/7/2025 instead-of:28/7/2025 name:"=1+1, or so"');
    await say('hoa', '/docket language vi');
    const shown = await here.world.press('hoa', await say('hoa', '/docket calendar 2025'), 'Dạng CSV');
    const csv = textOf(shown).split('\n').slice(1, -1).join('\n');
    expect(csv).toContain('Ngày,Loại,Tên');
    expect(csv).toContain('2025-09-02,nghỉ,Quốc khánh');
    // No spreadsheet runs it.
    expect(csv).toContain(`"'=1+1, or so –`);
    expect(textOf((await bring(csv)).seen)).toContain('không có dòng mới, 13 dòng đã có');
    const working = await calendar();
    await read('hoa', '/docket calendar country:none');
    await read('hoa', '/docket day-clear 26/7/2025');
    await read('hoa', '/docket day-clear 28/7/2025');
    const { done } = await bring(csv);
    expect(done).toContain('Đã nhập 13 ngày.');
    const again = await calendar();
    const of2025 = (days: ReadonlySet<string>) =>
      [...days].filter((day) => day.startsWith('2025')).toSorted();
    expect(of2025(again.daysOff)).toEqual(of2025(working.daysOff));
    expect(again.workedDays).toEqual(working.workedDays);
    expect((await held()).map(({ name }) => name)).toContainEqual(expect.stringMatching(/^=1\+1, or so –/));
  });

  test('the example comes in', async () => {
    const example = readFileSync(join(import.meta.dirname, '../../docs/examples/calendar.csv'), 'utf8');
    expect((await bring(example)).done).toContain('4 days are in.');
    const { daysOff, workedDays } = await calendar();
    expect([...daysOff].toSorted()).toEqual(['2026-01-02', '2026-08-28', '2026-09-01']);
    expect([...workedDays]).toEqual(['2026-01-10']);
  });

  test('in the terminal it is a file, that comes in again', async () => {
    const { store, people, committee } = here.world;
    await store.members.addAddress(people.hoa, { platform: 'terminal', workspace: '', user: 'hoa' });
    await read('hoa', '/docket day-off 19/9/2025 name:"Ngày truyền thống"');
    const caller = { platform: 'terminal', workspace: '', user: 'hoa' } as const;
    const onFault = (fault: unknown) => void here.world.faults.push(fault);
    const typed = (line: string, files: readonly HandedFile[] = []) =>
      dispatch(
        { store, menu, onFault },
        { door: 'terminal', caller, channel: null, line, files, committee: committee.code },
      );
    const reply = await typed('/docket calendar csv:yes');
    const [file] = reply.kind === 'card' ? (reply.files ?? []) : [];
    expect(file).toMatchObject({ name: 'calendar-2025.csv', mediaType: 'text/csv' });
    const body = (await file?.bytes()) ?? new Uint8Array();
    expect(file?.size).toBe(body.length);
    await read('hoa', '/docket day-clear 19/9/2025');
    const handed = { option: 'file', name: 'x.csv', size: body.length, bytes: async () => body };
    expect(textOf(await typed('/docket calendar-import', [handed]))).toContain('1 new');
  });

  test('a dry run changes nothing; rows that cannot be read say why, and nothing is overwritten', async () => {
    await read('hoa', '/docket day-off 2/9/2025 "National Day"');
    const before = await held();
    const table = [
      'Date;Type;Holiday',
      '2025-09-02;off;Quốc khánh',
      '2025-09-01;holiday;Second day',
      '30/8/2025;working day;',
      '31/2/2025;off;No such day',
      ';off;Nothing',
      '2025-09-03;perhaps;Odd',
      '1/9/2025;off;Again',
    ].join('\n');
    const seen = await say('hoa', '/docket calendar-import', { table });
    const text = textOf(seen);
    expect(text).toContain('2 new');
    expect(text).toContain(
      'Name stays National Day; the table says Quốc khánh. Change it with /docket day-off.',
    );
    expect(text).toContain('“31/2/2025” is no day I can read.');
    expect(text).toContain('There is no day.');
    expect(text).toContain('“perhaps” is no kind of day I know.');
    expect(text).toContain('Row 3 means the same.');
    expect(await held()).toEqual(before);
    const queued = (await jobs()).length;
    expect(textOf(await here.world.press('hoa', seen, 'Bring in 2'))).toContain('2 days are in.');
    expect((await held()).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2025-08-30 worked',
      '2025-09-01 off',
      '2025-09-02 off',
    ]);
    // However many rows, open tasks are looked at once.
    expect(await jobs()).toHaveLength(queued + 1);
    expect((await entries()).map(({ action }) => action)).toEqual([
      'imported',
      'workDay',
      'dayOff',
      'dayOff',
    ]);
  });
});

describe('deadlines on days off', () => {
  test('are kept, and it is said when reminders come', async () => {
    const sunday = await read('hoa', '/tasks add "Send the records" lead:finance due:31/8/2025');
    expect(sunday).toMatch(/Sun,? 31 Aug 2025 is a day off; reminders come on Fri,? 29 Aug 2025\./);
    await read('hoa', '/docket calendar country:Vietnam');
    await read('hoa', '/docket day-off 1/9/2025');
    const moved = await read('hoa', '/tasks due 1 2/9/2025 "agreed at the meeting"');
    expect(moved).toMatch(/Tue,? 2 Sept? 2025 is a day off; reminders come on Fri,? 29 Aug 2025\./);
    await say('hoa', '/docket language vi');
    expect(await read('hoa', '/tasks add "Gửi hồ sơ" lead:finance due:1/9/2025')).toContain(
      'Thứ Hai, 1/9/2025 là ngày nghỉ; nhắc việc vào Thứ Sáu, 29/8/2025.',
    );
    await say('hoa', '/docket language ms');
    expect(await read('hoa', '/tasks add "Hantar rekod" lead:finance due:1/9/2025')).toContain(
      'Isn, 1 Sep 2025 ialah hari cuti; peringatan dihantar pada Jum, 29 Ogo 2025.',
    );
    expect(await read('hoa', '/tasks add "Hantar lagi" lead:finance due:3/9/2025')).not.toContain(
      'hari cuti',
    );
  });

  test('where the last working day has gone by, nothing is promised', async () => {
    await here.world.at('2025-08-30');
    const said = await read('hoa', '/tasks add "Send it" lead:finance due:31/8/2025');
    expect(said).toMatch(/Sun,? 31 Aug 2025 is a day off\.$/m);
  });
});

test('a year too long for a phone is paged by whole months; years around it are a press away', async () => {
  await read('hoa', '/docket day-off 1/1/2026-3/1/2026 "New Year"');
  for (let day = 2; day <= 28; day += 2) {
    await read('hoa', `/docket day-off ${day}/2/2026 "Day ${day}"`);
    await read('hoa', `/docket day-off ${day}/3/2026 "Day ${day}"`);
  }
  const first = await say('hoa', '/docket calendar 2026');
  expect(textOf(first)).toContain('February 2026');
  expect(textOf(first)).not.toContain('March 2026');
  const next = await here.world.press('hoa', first, 'Next page');
  expect(textOf(next)).toContain('March 2026');
  expect(textOf(next)).not.toContain('February 2026');
  expect(textOf(await say('hoa', button(next, '2027').line))).toContain('Only weekends are off in 2027.');
  expect(await refused('hoa', '/docket calendar 1850')).toContain('Write one from 2015 to 2035');
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, type Day, type DayRange } from '../../src/domain/day.ts';
import { besidePeriod, medianOf, monthOf } from '../../src/domain/figures.ts';
import type { GroupId } from '../../src/domain/ids.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { buttonsOf, makeWorld, textOf, type World } from '../world.ts';
import { figuresByHand, type Told } from './figures-model.ts';
import { play, reminded, step } from './figures-play.ts';

const july = { from: '2025-07-01', to: '2025-07-31' } as const;

describe('figures', () => {
  let store: TestStore;
  let world: World;
  beforeEach(async () => {
    store = await engineOfRun.open();
    world = await makeWorld({ store, governance: { acceptance: true } });
  });
  afterEach(async () => {
    expect(world.faults).toEqual([]);
    await store.close();
  });
  const read = async (line: string) => textOf(await world.say('chi', line));
  const figures = async (asOf: Day, groupId?: GroupId, period: DayRange = july) =>
    store.figures.of(await world.viewerOf('chi'), { period, asOf, ...(groupId && { groupId }) });

  test('a task reported by its day is on time, though it is accepted after it', async () => {
    await world.aTask({ due: '2025-07-21' });
    await world.at('2025-07-20');
    await world.say('lan', '/tasks done 1 sent');
    await world.at('2025-07-28');
    await world.say('hoa', '/tasks accept 1');
    expect(await figures('2025-07-19')).toMatchObject({ due: 1, open: 1, onTime: 0, overdue: 0 });
    expect(await figures('2025-07-22')).toMatchObject({ onTime: 1, open: 0, medianDays: -1 });
    const seen = await read('/reports group "Ministry of Home Affairs"');
    expect(seen).toContain('Ministry of Home Affairs: July 2025');
    expect(seen).toContain('Rate on time: 100% (–)');
    expect(seen).toContain('Early or late (median): 1 day early (–)');
  });

  test('what is returned is open again, and late once it is reported after its day', async () => {
    await world.aTask({ due: '2025-07-21', called: 'Send the annual report' });
    await world.say('lan', '/tasks done 1 sent');
    await world.at('2025-07-22');
    await world.say('hoa', '/tasks return 1 no annex');
    await world.at('2025-07-25');
    await world.say('lan', '/tasks done 1 with annex');
    expect(await figures('2025-07-21')).toMatchObject({ onTime: 1, returned: 0 });
    expect(await figures('2025-07-22')).toMatchObject({ onTime: 0, open: 1, overdue: 1, returned: 1 });
    expect(await figures('2025-07-25')).toMatchObject({ late: 1, open: 0, returned: 1, medianDays: 4 });
    const seen = await read('/reports group home');
    expect(seen).toContain('1 task due: 0 done on time, 1 done late, 0 overdue, 0 still in time.');
    expect(seen).toContain('#1 Send the annual report | done 4 days late | was due Mon, 21 Jul 2025');
  });

  test('a day that moves takes the task into another period, and only from then on', async () => {
    await world.aTask({ due: '2025-07-25' });
    await world.at('2025-07-20');
    await world.say('hoa', '/tasks due 1 8/8 the budget came late');
    const august = besidePeriod(july, 1);
    expect(await figures('2025-07-19')).toMatchObject({ due: 1 });
    expect(await figures('2025-07-20')).toMatchObject({ due: 0 });
    expect(await figures('2025-07-20', undefined, august)).toMatchObject({ due: 1, extensions: 0 });
  });

  test('an extension that was granted is counted', async () => {
    await world.aTask({ due: '2025-07-25' });
    await world.say('lan', '/extensions ask 1 30/7 waiting for the provinces');
    await world.at('2025-07-21');
    await world.say('hoa', '/extensions grant 1');
    expect(await figures('2025-07-20')).toMatchObject({ due: 1, extensions: 0 });
    expect(await figures('2025-07-21')).toMatchObject({ due: 1, extensions: 1 });
  });

  test('a task counts with the group that leads it on the day', async () => {
    const { home, finance } = world.groups;
    await world.aTask({ due: '2025-07-19' });
    await world.at('2025-07-22');
    await world.say('hoa', '/tasks assign 1 lead:finance');
    expect(await figures('2025-07-21', home.id)).toMatchObject({ overdue: 1 });
    expect(await figures('2025-07-22', home.id)).toMatchObject({ due: 0 });
    expect(await figures('2025-07-22', finance.id)).toMatchObject({ overdue: 1 });
  });

  test('dropped tasks, parts and tasks entered as done count nowhere', async () => {
    await world.aTask({ due: '2025-07-21' });
    await world.aTask({ due: '2025-07-25' });
    await world.say('lan', '/tasks delegate 2 an 23/7 The first half');
    await world.say('hoa', '/tasks drop 1 merged');
    const table = 'Title,Lead,Deadline,State\nOld letter,finance,2025-07-10,done';
    const asked = await world.say('hoa', `/tasks import ${table}`);
    const goOn = buttonsOf(asked).find(({ line }) => line.endsWith('step:go'));
    await world.say('hoa', goOn?.line ?? '');
    expect(await store.query('select number from tasks')).toHaveLength(4);
    expect(await figures('2025-07-18')).toMatchObject({ due: 1, open: 1, onTime: 0, late: 0 });
  });

  test('reopening takes a done task back', async () => {
    await world.aTask({ due: '2025-07-21' });
    await world.say('hoa', '/tasks done 1 sent');
    await world.at('2025-07-23');
    await world.say('hoa', '/tasks reopen 1 the wrong letter');
    expect(await figures('2025-07-22')).toMatchObject({ onTime: 1, open: 0 });
    expect(await figures('2025-07-23')).toMatchObject({ onTime: 0, overdue: 1 });
  });

  test('the answer time runs from the first reminder that was not answered', async () => {
    const task = await world.aTask({ due: '2025-07-30' });
    await reminded(world, store.query, task, ['2025-07-19', '2025-07-21']);
    await world.at('2025-07-23');
    await world.say('lan', '/tasks ack 1');
    await reminded(world, store.query, task, ['2025-07-25']);
    await world.at('2025-07-25', '15:00');
    await world.say('lan', '/tasks done 1 sent');
    expect(await figures('2025-07-24')).toMatchObject({ answerDays: 4 });
    expect(await figures('2025-07-25')).toMatchObject({ answerDays: 2 });
    expect(await read('/reports group home')).toContain('Answer time (median): 2 days (–)');
  });

  test('whoever may not see a confidential task sees its number alone', async () => {
    await world.aTask({ due: '2025-07-10', called: 'The secret plan' });
    await world.say('hoa', '/tasks edit 1 confidential:yes');
    expect(await read('/reports group home')).toContain('The secret plan');
    const seen = textOf(await world.say('minh', '/reports group home'));
    expect(seen).toContain('1 overdue');
    expect(seen).not.toContain('secret');
    expect(textOf(await world.say('minh', '/reports committee csv:yes'))).not.toContain('secret');
  });

  test('the figures are what a look at every entry finds, on every day and for every group, and stay so', async () => {
    const run = fc.array(step, { minLength: 60, maxLength: 60 });
    const [steps = []] = fc.sample(run, { numRuns: 1, seed: 8 });
    const viewer = await world.viewerOf('chi');
    const kept: { asked: { period: DayRange; asOf: Day }; told: unknown }[] = [];
    let today = await play(world, steps.slice(0, 30));
    for (let day = '2025-07-18' as Day; day < today; day = addDays(day, 4)) {
      const asked = { period: monthOf(day), asOf: day };
      kept.push({ asked, told: await store.figures.of(viewer, asked) });
    }
    today = await play(world, steps.slice(30), today);
    for (const { asked, told } of kept) expect(await store.figures.of(viewer, asked)).toEqual(told);

    const history = (await store.query(
      `select day, action, subject_id, after from history where subject = 'task' order by number`,
    )) as unknown as Told[];
    const groups = [undefined, world.groups.home.id, world.groups.finance.id];
    const periods = [july, besidePeriod(july, 1), { from: '2025-07-10', to: '2025-12-31' } as const];
    let counted = 0;
    for (let asOf = '2025-07-18' as Day; asOf <= addDays(today, 1); asOf = addDays(asOf, 3))
      for (const period of periods) {
        const rows = await store.figures.byGroup(viewer, { period, asOf }, { offset: 0, limit: 10 });
        for (const groupId of groups) {
          const asked = { period, asOf, ...(groupId && { groupId }) };
          const { answerDays: _, ...found } = await store.figures.of(viewer, asked);
          const byHand = figuresByHand(history, asked);
          expect({ ...asked, ...found }).toEqual({ ...asked, ...byHand });
          const { medianDays, ...counts } = byHand;
          const row = rows.rows.find(({ group }) => group.id === groupId);
          if (groupId) expect(row ?? null).toEqual(byHand.due > 0 ? { ...counts, group: row?.group } : null);
          if (groupId) {
            const medians = (await store.figures.medians(viewer, { period, asOf })).get(groupId);
            expect(medians?.medianDays ?? null).toBe(medianDays);
          }
          counted += found.due;
        }
      }
    expect(counted).toBeGreaterThan(100);
    expect(history.some(({ action }) => action === 'returned')).toBe(true);
    expect(history.some(({ action }) => action === 'extended')).toBe(true);
  });

  test('the committee’s report has a row for each group, the most overdue first, and the way to each', async () => {
    await world.aTask({ due: '2025-07-10' });
    await world.aTask({ due: '2025-07-25', leadGroupId: world.groups.finance.id });
    await world.say('minh', '/tasks done 2 sent');
    const reply = await world.say('an', '/reports committee');
    const seen = textOf(reply);
    expect(seen).toContain('Steering Committee: July 2025');
    expect(seen).toContain('In brackets: June 2025.');
    expect(seen).toContain('Rate on time: 50% (–)');
    expect(seen).toContain(
      'Lead group | On time | Overdue | Late | Due\nMinistry of Home Affairs | 0% | 1 | 0 | 1\nMinistry of Finance | 100% | 0 | 0 | 1',
    );
    expect(seen).toContain('As of Friday, 18 July 2025');
    expect(seen).toMatch(/History 3 · \w{4}-/);
    const finance = await world.press('an', reply, 'Ministry of Finance');
    expect(textOf(finance)).toContain('Ministry of Finance: July 2025');
    const before = await world.press('an', finance, 'Period before');
    expect(textOf(before)).toContain('Ministry of Finance: June 2025');
    expect(textOf(before)).toContain('No task was due in this period.');
    // What nobody can say yet stands there as such: a criterion that is left out looks forgotten.
    for (const figure of [
      'Rate on time: – (–)',
      'Early or late (median): – (–)',
      'Answer time (median): – (–)',
    ])
      expect(textOf(before)).toContain(figure);
    expect(textOf(await world.press('an', before, 'Next period'))).toBe(textOf(finance));
    expect(textOf(await world.press('an', finance, 'All groups'))).toBe(seen);
    expect(textOf(await world.press('an', reply, 'Table (CSV)'))).toContain(
      'Ministry of Finance,1,1,0,0,0,1.000,0,0,-7,',
    );
  });

  test('more than ten groups go on to a next page', async () => {
    const hoa = await world.viewerOf('hoa');
    for (let number = 1; number <= 12; number++) {
      const { id } = await store.groups.add(hoa, { name: { text: `Commune ${number}` } });
      await world.aTask({ leadGroupId: id });
    }
    const first = await world.say('chi', '/reports committee');
    expect(textOf(first)).toContain('Groups 1 to 10 of 12.');
    const second = await world.press('chi', first, 'Next page');
    expect(textOf(second)).toContain('Groups 11 to 12 of 12.');
    expect(textOf(second)).not.toContain('Rate on time');
    expect(textOf(await world.say('chi', '/reports committee page:900'))).toBe(textOf(first));
  });

  test('periods and past days are said in people’s own words', async () => {
    await world.aTask({ due: '2025-07-25' });
    await world.at('2025-11-22');
    const titled = async (line: string) => (await read(line)).split('\n')[0];
    expect(await titled('/reports group home July')).toBe('Ministry of Home Affairs: July 2025');
    expect(await titled('/reports group home Q3')).toBe('Ministry of Home Affairs: Q3 2025');
    expect(await titled('/reports group home 2025')).toBe('Ministry of Home Affairs: 2025');
    expect(await titled('/reports committee 1/7-15/7')).toContain('Tue, 1 Jul 2025 – Tue, 15 Jul 2025');
    expect(await titled('/reports committee this week')).toContain('Mon, 17 Nov 2025 – Sun, 23 Nov 2025');
    const past = await read('/reports group home as of 31 August');
    expect(past).toContain('Ministry of Home Affairs: August 2025');
    expect(past).toContain('As of Sunday, 31 August 2025');
    expect(await read('/reports group home as-of:31/8')).toBe(past);
    const both = await read('/reports group home July as of 20 July');
    expect(both).toContain('Ministry of Home Affairs: July 2025');
    expect(both).toContain('1 still in time');
    await world.say('chi', '/docket language vi');
    expect(await read('/reports group Bộ Nội vụ quý 3 tính đến 31/8')).toContain('Bộ Nội vụ: Quý III/2025');
    await world.say('chi', '/docket language ms');
    const malay = await read('/reports group Kementerian Hal Ehwal Dalam Negeri Julai setakat 31 Ogos');
    expect(malay).toContain('Kementerian Hal Ehwal Dalam Negeri: Julai 2025');
    expect(malay).toContain('31 Ogos 2025');
  });

  test('a day to come and one before the committee began are refused, with what to say instead', async () => {
    await world.aTask({ due: '2025-07-25' });
    expect(await read('/reports committee as of tomorrow')).toBe(
      'Saturday, 19 July 2025 has not come yet: figures can be had as of any day up to today. Leave “as of” out for today, or say for example “as of 18/7/2025”.',
    );
    expect(await read('/reports group home as of 30 June')).toContain(
      'The committee’s history begins on Friday, 18 July 2025',
    );
    expect(await read('/reports group home overdue')).toContain('“overdue” is no period');
    expect(await read('/reports committee as-of:31/31')).toContain('31/31');
    expect(await read('/reports committee 31/7/2025-1/7/2025')).toContain('or end before they begin');
  });
});

test('a median is the middle one, or half way between the two in the middle', () => {
  const of = (...values: number[]) => medianOf(values.map((value) => ({ value, count: 1 })));
  expect(of()).toBeNull();
  expect(of(3)).toBe(3);
  expect(of(4, -1)).toBe(1.5);
  expect(of(9, 1, 2)).toBe(2);
  expect(
    medianOf([
      { value: 5, count: 3 },
      { value: 0, count: 4 },
    ]),
  ).toBe(0);
});

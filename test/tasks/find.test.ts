import { describe, expect, it } from 'vitest';
import { buttonsOf, makeWorld, textOf } from '../world.ts';

async function committeeWithTasks() {
  const world = await makeWorld();
  const { home, finance } = world.groups;
  await world.aTask({ called: 'Hướng dẫn thu chi ngân sách xã', leadGroupId: finance.id, due: '2025-07-31' });
  await world.aTask({ called: 'Rà soát quy hoạch đất đai', leadGroupId: home.id, due: '2025-08-31' });
  await world.aTask({
    called: 'Report on tài chính of communes',
    leadGroupId: finance.id,
    coordinatorIds: [home.id],
    due: '2025-07-25',
  });
  await world.aTask({ called: 'Collect the lists', due: null, assigneeIds: [world.people.an.id] });
  return world;
}
const numbers = (text: string) => [...text.matchAll(/^#(\d+) /gm)].map((match) => Number(match[1]));

describe('/tasks search', () => {
  it('finds words with or without marks, beginnings too', async () => {
    const world = await committeeWithTasks();
    const found = async (words: string) => numbers(textOf(await world.say('an', `/tasks search ${words}`)));
    expect(await found('dat dai')).toEqual([2]);
    expect(await found('Đất đai')).toEqual([2]);
    expect(await found('tai chinh')).toEqual([3]);
    expect(await found('ngan sach thu')).toEqual([1]);
    expect(await found('commu')).toEqual([3]);
    expect(await found('dat tai')).toEqual([]);
  });

  it('takes quotes, stars and other signs as the words they are', async () => {
    const world = await committeeWithTasks();
    for (const words of ['"', 'a*', 'x OR y', 'NEAR(', "'; drop table tasks; --", '%', '{}']) {
      const answer = await world.say('an', `/tasks search ${words}`);
      expect(textOf(answer)).toMatch(/No task has all of these words|empty|Search:/);
    }
    expect(world.faults).toEqual([]);
  });
});

describe('/tasks who', () => {
  it('answers a number, a unique word, and lists several', async () => {
    const world = await committeeWithTasks();
    expect(textOf(await world.say('chi', '/tasks who 3'))).toContain(
      'Lead group: Ministry of Finance – Minh Finance',
    );
    expect(textOf(await world.say('chi', '/tasks who quy hoach'))).toContain(
      'Lead group: Ministry of Home Affairs – Lan Lead – Dan Deputy (deputy)',
    );
    const several = textOf(await world.say('chi', '/tasks who co'));
    expect(several).toMatch(/^Search: co\n2 tasks, best match first/);
  });
});

describe('/tasks list', () => {
  it('takes group, state, days and person in any order, with or without names', async () => {
    const world = await committeeWithTasks();
    const listed = async (words: string) => numbers(textOf(await world.say('an', `/tasks list ${words}`)));
    expect(await listed('')).toEqual([3, 1, 2, 4]);
    expect(await listed('finance')).toEqual([3, 1]);
    expect(await listed('home affairs')).toEqual([3, 2, 4]);
    expect(await listed('group:"noi vu" due:"this month"')).toEqual([3]);
    expect(await listed('July')).toEqual([3, 1]);
    expect(await listed('31/7')).toEqual([1]);
    expect(await listed('25/7-31/7 finance')).toEqual([3, 1]);
    expect(await listed('assignee:an')).toEqual([4]);
    await world.say('lan', '/tasks done 2');
    expect(await listed('done')).toEqual([2]);
    expect(await listed('any home')).toEqual([3, 2, 4]);
    await world.at('2025-07-28');
    expect(await listed('overdue')).toEqual([3]);
    expect(await listed('quá hạn')).toEqual([3]);
    expect(await listed('lewat')).toEqual([3]);
  });

  it('says its filters in the title, with the days as they were read', async () => {
    const world = await committeeWithTasks();
    expect(textOf(await world.say('an', '/tasks list finance this week'))).toMatch(
      /^Tasks: Ministry of Finance · Mon, 14 Jul 2025 – Sun, 20 Jul 2025\n/,
    );
  });

  it('pages by ten without repeating or leaving out', async () => {
    const world = await makeWorld();
    for (let n = 0; n < 25; n++) await world.aTask({ called: `T${n}`, due: n % 3 ? '2025-07-25' : null });
    const seen: number[] = [];
    let page = await world.say('hoa', '/tasks list');
    for (;;) {
      seen.push(...numbers(textOf(page)));
      if (!buttonsOf(page).some(({ label }) => label === 'Next page')) break;
      page = await world.press('hoa', page, 'Next page');
    }
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  });
});

describe('words for a task where its number is asked for', () => {
  it('offers the tasks that hold them, and the button does what was meant', async () => {
    const world = await committeeWithTasks();
    const asked = await world.say('hoa', '/tasks done task:"dat dai"');
    expect(textOf(asked)).toContain('Which task do you mean by “dat dai”?');
    expect(textOf(await world.press('hoa', asked, '#2 Rà soát quy hoạch đất đai'))).toContain('Done: #2');
  });
});

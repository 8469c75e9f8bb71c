import { describe, expect, it, vi } from 'vitest';
import type { ClassId, GroupId } from '../../src/domain/ids.ts';
import { nowOf } from '../../src/store/index.ts';
import { fanOut } from '../../src/usecases/directives/fan-out/fan-out.ts';
import { runJobs } from '../../src/usecases/jobs/run-jobs.ts';
import { planMorning } from '../../src/usecases/plan-morning.ts';
import { startWorker } from '../../src/worker/index.ts';
import { mortal } from '../mortal.ts';
import { buttonsOf, eachInItsOwn, makeWorld, textOf, type World } from '../world.ts';

const deadline = {
  wording: { text: 'before 25 July' },
  rule: { kind: 'before', day: '2025-07-25', inclusive: true },
  day: '2025-07-25',
} as const;

describe('an item asked of a class', () => {
  const here = eachInItsOwn();
  const { say, read } = here;

  /** A class of so many groups, each with a channel of its own in the web room where `channels`. */
  async function aClass(count: number, { channels = false } = {}): Promise<ClassId> {
    const { store } = here.world;
    const viewer = await here.world.viewerOf('hoa');
    return store.transaction(async (rooms) => {
      const { id } = await rooms.classes.add(viewer, { name: { text: 'Provinces' }, aliases: ['Các tỉnh'] });
      const groupIds: GroupId[] = [];
      for (let n = 1; n <= count; n++) {
        const group = await rooms.groups.add(viewer, { name: { text: `Province ${n}` } });
        groupIds.push(group.id);
        if (!channels) continue;
        const channel = await rooms.room.addChannel(viewer.committeeId, {
          name: { text: `province-${n}` },
          position: n,
        });
        const address = { platform: 'web', workspace: '', channel } as const;
        await rooms.groups.bindChannel(viewer, group.id, address, `#province-${n}`);
      }
      await rooms.classes.join(viewer, id, groupIds);
      return id;
    });
  }

  async function anItem(world: World = here.world) {
    const viewer = await world.viewerOf('hoa');
    const words = { text: 'Fill the vacant posts' };
    const given = { number: '178-KL/TW', kind: 'conclusion', title: words, issuer: words } as const;
    const directiveId = await world.store.directives.add(viewer, { ...given, signedOn: '2025-07-17' });
    const item = { path: '2', text: words, position: 0 };
    return { directiveId, itemId: await world.store.directives.addItem(viewer, directiveId, item) };
  }

  type Item = Awaited<ReturnType<typeof anItem>>;

  async function ask(classId: ClassId, item: Item) {
    const title = { text: 'Fill the vacant posts' };
    const coordinatorIds = [here.world.groups.home.id];
    return fanOut(await here.world.deedOf('hoa'), { ...item, classId, title, deadline, coordinatorIds });
  }

  const rollUp = async ({ itemId }: Item) =>
    here.world.store.classes.rollUp(await here.world.viewerOf('hoa'), itemId, '2025-07-18');

  /** The worker at its jobs; `killedIn` a piece, it dies with all of that piece written but not committed. */
  async function work({ killedIn = 0 } = {}): Promise<number> {
    const { committee, now, store } = await here.world.deedOf('hoa');
    return runJobs(mortal(store, killedIn), committee, now);
  }

  const leads = async () => {
    const rows = await here.world.store.query(
      'select g.name from tasks as t inner join groups as g on g.id = t.lead_group_id order by t.number',
    );
    return rows.map(({ name }) => String(name));
  };

  it('becomes a task of each of its 34 groups, announced once in each one’s channel', async () => {
    const item = await anItem();
    expect(await ask(await aClass(34, { channels: true }), item)).toEqual({ members: 34 });
    expect(await leads()).toEqual([]);
    expect(await work()).toBe(34);
    expect(new Set(await leads()).size).toBe(34);
    const told = await here.world.store.query(
      `select channel, count(*) as tasks from messages inner join message_tasks on message_id = messages.id
       where kind = 'announcement' and channel <> '' group by channel`,
    );
    expect(told.map(({ tasks }) => Number(tasks))).toEqual(Array.from({ length: 34 }, () => 1));
    expect(await rollUp(item)).toMatchObject({ total: 34, open: 34, members: 34, without: 0, making: false });
    const shown = await read('bao', '/tasks show 7');
    expect(shown).toContain('Asked of many: One of 34. 0 of 34 done, 34 open.');
    expect(shown).toMatch(/Hoa Secretary added it/);
  });

  it('tells how many have done it and who is missing, the first due first, page by page', async () => {
    const item = await anItem();
    await ask(await aClass(34), item);
    await work();
    for (let number = 1; number <= 20; number++) await say('hoa', `/tasks done ${number}`);
    await say('hoa', '/tasks due 34 19/7/2025 earlier');
    await say('hoa', '/tasks drop 33 merged');
    await here.world.at('2025-07-20');
    const first = await say('bao', '/groups missing 1');
    expect(textOf(first)).toMatch(
      /^Fill the vacant posts\n20 of 33 done, 13 open, 1 of them late, 1 dropped\.\nWho is missing\nProvince \d+ \| late by 1 day \| #34 \|/,
    );
    expect(textOf(first).match(/^Province/gm)).toHaveLength(10);
    const second = textOf(await here.world.press('bao', first, 'Next page'));
    expect(second.match(/#\d+ /g)).toEqual(['#30 ', '#31 ', '#32 ']);
    const shown = await say('bao', '/tasks show 5');
    expect(textOf(shown)).toContain('One of 33. 20 of 33 done, 13 open, 1 of them late, 1 dropped.');
    expect(textOf(await here.world.press('bao', shown, 'Who is missing'))).toBe(textOf(first));
  });

  it('is made once by each piece, however often the worker dies in the middle of one', async () => {
    const item = await anItem();
    await ask(await aClass(60), item);
    await expect(work({ killedIn: 2 })).rejects.toThrow('killed');
    expect(await leads()).toHaveLength(25);
    expect(await rollUp(item)).toMatchObject({ total: 25, members: 60, without: 35, making: true });
    expect(await read('an', '/tasks show 3')).toContain('Tasks are being made: 25 of 60 so far.');
    await expect(work({ killedIn: 1 })).rejects.toThrow('killed');
    expect(await work()).toBe(35);
    expect(await work()).toBe(0);
    expect(new Set(await leads()).size).toBe(60);
    expect(await leads()).toHaveLength(60);
  });

  it('is asked twice, by two at once and again later, and makes nothing twice', async () => {
    const item = await anItem();
    const classId = await aClass(30);
    await Promise.all([ask(classId, item), ask(classId, item)]);
    await Promise.all([work(), work()]);
    await ask(classId, item);
    await work();
    expect(await leads()).toHaveLength(30);
    expect(new Set(await leads()).size).toBe(30);
  });

  it('leaves a group its task that it has from elsewhere: by hand, or of another class', async () => {
    const item = await anItem();
    const provinces = await aClass(30);
    const { store } = here.world;
    const viewer = await here.world.viewerOf('hoa');
    const [one, two] = await store.classes.members(viewer, provinces, { after: '', limit: 2 });
    if (!one || !two) throw new Error('no provinces');
    await here.world.aTask({ ...item, leadGroupId: one });
    const cities = await store.classes.add(viewer, { name: { text: 'Cities' } });
    await store.classes.join(viewer, cities.id, [two, here.world.groups.finance.id]);
    await ask(provinces, item);
    await ask(cities.id, item);
    await work();
    expect(await leads()).toHaveLength(31);
    expect(new Set(await leads()).size).toBe(31);
    expect(await rollUp(item)).toMatchObject({ total: 31, members: 31, without: 0 });
  });

  it('says that a group which joined the class later has no task, and gives it one when asked', async () => {
    const item = await anItem();
    await ask(await aClass(3), item);
    await work();
    await say('hoa', '/groups class name:Provinces members:"finance, home"');
    await work();
    expect(await leads()).toHaveLength(3);
    const shown = await say('hoa', '/groups missing 1');
    expect(textOf(shown)).toContain('2 groups of the class have no task for this.');
    expect(buttonsOf(await say('bao', '/groups missing 1')).map(({ label }) => label)).not.toContain(
      'Add 2 tasks',
    );
    expect(textOf(await here.world.press('hoa', shown, 'Add 2 tasks'))).toBe(
      '2 groups get their tasks in a moment.',
    );
    await work();
    expect((await leads()).slice(3)).toEqual(['Ministry of Home Affairs', 'Ministry of Finance']);
    expect(await read('hoa', '/groups missing 1')).not.toContain('no task');
    expect(await here.refused('hoa', '/groups missing task:1 add:yes')).toContain('has its task already');
  });

  it('becomes a recurring duty of each group where it is asked for again and again', async () => {
    const item = await anItem();
    const classId = await aClass(3);
    const rule = { kind: 'monthly', dayOfMonth: 25, month: '2025-07' } as const;
    const monthly = { wording: { text: 'by the 25th of each month' }, rule, day: '2025-07-25' } as const;
    const asked = { ...item, classId, title: { text: 'Report' }, deadline: monthly, coordinatorIds: [] };
    const deed = await here.world.deedOf('hoa');
    await fanOut(deed, asked);
    await work();
    await fanOut(deed, asked);
    await work();
    expect((await read('an', '/tasks repeats')).match(/Report/g)).toHaveLength(3);
    await planMorning(here.world.store, deed.committee, deed.now);
    expect(await leads()).toHaveLength(3);
    expect(await rollUp(item)).toMatchObject({ total: 3, members: 3, without: 0 });
  });

  it('is taken up by the worker itself, and by another one after a restart', async () => {
    const item = await anItem();
    const { store } = here.world;
    await ask(await aClass(30), item);
    const faults: unknown[] = [];
    const log = { warn: (fault: unknown) => void faults.push(fault) };
    const start = () => startWorker({ store, senders: {}, clock: nowOf, log });
    const first = start();
    await first.stop();
    const second = start();
    await vi.waitFor(async () => expect(await leads()).toHaveLength(30), { timeout: 60_000 });
    await second.stop();
    expect(await rollUp(item)).toMatchObject({ total: 30, without: 0, making: false });
    expect(faults).toEqual([]);
  });

  it('is refused to those who may not add tasks, and to tasks of one group alone', async () => {
    const item = await anItem();
    const classId = await aClass(2);
    const deed = await here.world.deedOf('lan');
    const asked = { ...item, classId, title: { text: 'x' }, deadline, coordinatorIds: [] };
    expect(() => fanOut(deed, asked)).toThrow();
    await ask(classId, item);
    await work();
    expect(await here.refused('lan', '/groups missing task:1 add:yes')).toMatch(/secretariat/);
    await here.world.aTask();
    expect(await here.refused('an', '/groups missing 3')).toContain('#3 was asked of no other group');
    expect(await here.refused('an', '/groups missing 99')).toContain('99');
  });

  it('reaches no group of another committee, whichever ids are said', async () => {
    const item = await anItem();
    const classId = await aClass(3);
    const other = await makeWorld({ store: here.world.store, name: 'Another' });
    const asked = { ...item, classId, title: { text: 'x' }, deadline, coordinatorIds: [] };
    await expect(fanOut(await other.deedOf('hoa'), asked)).rejects.toThrow();
    await ask(classId, item);
    await work();
    const viewer = await other.viewerOf('hoa');
    const seen = await other.store.classes.rollUp(viewer, item.itemId, '2025-07-18');
    expect(seen).toMatchObject({ total: 0, members: 0, without: 0, making: false });
    const missing = await other.store.classes.missing(viewer, item.itemId, { after: null, limit: 9 });
    expect(missing.rows).toEqual([]);
  });

  it('becomes 3,321 tasks of as many communes, counted by rows and not by patience', async () => {
    const { store, committee } = here.world;
    const item = await anItem();
    const classId = await aClass(0);
    await store.query(`insert into groups (id, committee_id, name, created_at)
      with recursive n (i) as (select 10001 union all select i + 1 from n where i < 13321)
      select 'commune-' || i, '${committee.id}', 'Commune ' || i, 0 from n`);
    await store.query(`insert into class_members (committee_id, class_id, group_id)
      select committee_id, '${classId}', id from groups where id like 'commune-%'`);
    expect(await ask(classId, item)).toEqual({ members: 3321 });
    await expect(work({ killedIn: 100 })).rejects.toThrow('killed');
    expect(await rollUp(item)).toMatchObject({ total: 99 * 25, without: 3321 - 99 * 25, making: true });
    await work();
    const [counted] = await store.query(
      `select count(*) as tasks, count(distinct lead_group_id) as leads, count(distinct number) as numbers from tasks`,
    );
    expect(Object.values(counted ?? {}).map(Number)).toEqual([3321, 3321, 3321]);
    expect(await rollUp(item)).toMatchObject({ total: 3321, open: 3321, members: 3321, without: 0 });
  }, 300_000);
});

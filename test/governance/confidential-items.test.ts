import { describe, expect, it } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import { fanOut } from '../../src/usecases/directives/fan-out/fan-out.ts';
import { runJobs } from '../../src/usecases/jobs/run-jobs.ts';
import { openPeriods } from '../../src/usecases/open-periods.ts';
import { buttonsOf, eachInItsOwn, textOf } from '../world.ts';
import { expectSound } from './behind.ts';
import { withChannels } from './confidential-scene.ts';

const secret = 'Withdraw the Harbour permit';

describe('a recurring duty', () => {
  const told = eachInItsOwn();

  it('is confidential from its birth where that is said, and so is each task that it makes', async () => {
    const { world, say, read } = told;
    const { said, told: heard, post } = await withChannels(world);
    const line = `/tasks repeat ${secret} lead:home every:"by the 25th of each month" confidential:yes`;
    const reply = await say('hoa', line);
    expect(textOf(reply)).toContain('channels read only the number');
    await openPeriods(world.store, await settings(), (await world.deedOf('hoa')).now);
    await post();
    expect(said('home')).toContain('#1 (confidential)');
    expect(said('home')).not.toContain('Harbour');
    expect(heard('lan')).toContain(secret);
    expect(await read('hoa', '/tasks repeats')).toContain('Confidential');
    for (const who of ['bao', 'minh', 'ada'] as const) {
      expect(await read(who, '/tasks repeats'), who).not.toContain('Harbour');
      expect(await read(who, '/tasks repeat-end 1'), who).not.toContain('Harbour');
    }
    await expectSound(world);
  });

  it('is offered as one where a confidential task was worded so, and then is as confidential', async () => {
    const { world, say, read } = told;
    const added = await say(
      'hoa',
      `/tasks add ${secret} lead:home due:"by the 25th of each month" confidential:yes`,
    );
    await world.press('hoa', added, 'Let it come again');
    const [duty] = await world.store.query('select confidential from duties');
    expect(duty).toEqual({ confidential: 1 });
    expect(await read('bao', '/tasks repeats')).not.toContain('Harbour');
  });

  it('is made so by whoever may govern tasks, and nobody else', async () => {
    const { refused } = told;
    const line = `/tasks repeat ${secret} lead:home every:quarterly confidential:yes`;
    expect(await refused('lan', line)).toContain('the secretariat');
  });

  const settings = async () => told.world.store.committees.settings((await told.world.deedOf('hoa')).viewer);
});

describe('an item that several groups are asked for', () => {
  const told = eachInItsOwn();
  const title = { text: secret };

  async function anItemFor(count: number): Promise<ClassId> {
    const { world } = told;
    const viewer = await world.viewerOf('hoa');
    const { store } = world;
    const { id: classId } = await store.classes.add(viewer, { name: { text: 'Provinces' }, aliases: [] });
    for (let n = 1; n <= count; n++) {
      const { id } = await store.groups.add(viewer, { name: { text: `Province ${n}` } });
      await store.classes.join(viewer, classId, [id]);
    }
    const given = { number: '178-KL/TW', kind: 'conclusion', title, issuer: title } as const;
    const directiveId = await store.directives.add(viewer, { ...given, signedOn: '2025-07-17' });
    const itemId = await store.directives.addItem(viewer, directiveId, {
      path: '2',
      text: title,
      position: 0,
    });
    const deadline = {
      wording: null,
      rule: { kind: 'on', day: '2025-07-25' },
      day: '2025-07-25',
    } as const;
    const asking = { directiveId, itemId, classId, title, deadline, coordinatorIds: [] };
    await fanOut(await world.deedOf('hoa'), asking);
    await work();
    return classId;
  }

  async function work() {
    const { viewer, now } = await told.world.deedOf('hoa');
    const { store } = told.world;
    await runJobs(store, await store.committees.settings(viewer), now);
  }

  const open = async () => {
    const [row] = await told.world.store.query('select count(*) as n from tasks where confidential = 0');
    return Number(row?.n);
  };

  it('goes on being said by the others’ tasks when one is sealed: which, and a button for all of them', async () => {
    const { world, say, read } = told;
    await anItemFor(30);
    const sealed = await say('hoa', '/tasks edit 3 confidential:yes');
    expect(textOf(sealed)).toContain(
      '29 other tasks of the same item still say the same to everybody: #1, #2, #4, #5, #6, #7, #8, #9 and 21 more.',
    );
    expect(await open()).toBe(29);
    const all = await world.press('hoa', sealed, 'Make all 29 confidential');
    expect(textOf(all)).toContain('25 tasks of the item of #3');
    expect(textOf(all)).toContain('4 more follow');
    expect(await open()).toBe(4);
    await work();
    expect(await open()).toBe(0);
    for (const line of ['/tasks search harbour', '/tasks list state:any'])
      expect(await read('bao', line), line).not.toContain('#');
    expect(await told.refused('hoa', '/tasks edit 3 confidential:item')).toContain('confidential already');
    await expectSound(world);
  });

  it('is confidential to whoever joins the class later, too', async () => {
    const { world, say } = told;
    const classId = await anItemFor(2);
    await say('hoa', '/tasks edit 1 confidential:item');
    expect(await open()).toBe(0);
    const viewer = await world.viewerOf('hoa');
    const { id } = await world.store.groups.add(viewer, { name: { text: 'Province 3' } });
    await world.store.classes.join(viewer, classId, [id]);
    const [row] = await world.store.query('select item_id, body from fan_outs');
    const asking = JSON.parse(String(row?.body)) as Parameters<typeof fanOut>[1];
    await fanOut(await world.deedOf('hoa'), { ...asking, classId, itemId: String(row?.item_id) as never });
    await work();
    const tasks = await world.store.query('select number, confidential from tasks order by number');
    expect(tasks).toEqual([1, 2, 3].map((number) => ({ number, confidential: 1 })));
  });

  it('has nothing more to say where the task is the only one, and is none where there is no directive', async () => {
    const { world, say, refused } = told;
    await anItemFor(1);
    expect(buttonsOf(await say('hoa', '/tasks edit 1 confidential:yes')).map(({ label }) => label)).toEqual([
      'Details',
    ]);
    await world.aTask({ called: secret });
    expect(await refused('hoa', '/tasks edit 2 confidential:item')).toContain(
      '#2 is from no item of a directive. For the task alone: /tasks edit 2 confidential:yes',
    );
    expect(await refused('lan', '/tasks edit 2 confidential:item')).toContain('the secretariat');
  });
});

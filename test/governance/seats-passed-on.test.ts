import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { eachInItsOwn } from '../world.ts';
import { expectSound } from './behind.ts';
import { withWorker } from './seats-scene.ts';

describe('a seat that is to pass on a day to come', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;

  it('is promised to somebody else instead, by the lead who still sits there, and takes her tasks with it', async () => {
    const { world } = here;
    const { work, post, direct } = withWorker(world);
    await world.aTask({ assigneeIds: [world.people.lan.id] });
    await say('lan', '/groups handover home dan day:28/7/2025');
    expect(await read('lan', '/groups handover home an day:28/7/2025')).toContain(
      'An Member takes over Ministry of Home Affairs from Lan Lead, from Mon, 28 Jul 2025.',
    );
    expect(await read('bao', '/groups show home')).toContain(
      'To come: An Member, lead, from Mon, 28 Jul 2025',
    );
    await world.at('2025-07-28');
    await work();
    await post();
    expect(await read('an', '/tasks mine')).toContain('assigned to you');
    expect(await read('lan', '/tasks mine')).not.toContain('#1');
    const told = direct('lan').filter((text) => text.includes('handed over'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Lan Lead has handed over Ministry of Home Affairs to An Member');
    expect(direct('dan').join()).not.toContain('handed over');
    await expectSound(world);
  });

  it('is told of once to whom it was promised, taken from and promised again', async () => {
    const { work, post, direct } = withWorker(here.world);
    await here.world.aTask({ assigneeIds: [here.world.people.lan.id] });
    for (const to of ['an', 'bao', 'an']) await say('lan', `/groups handover home ${to} day:28/7/2025`);
    await here.world.at('2025-07-28');
    await work();
    await post();
    const told = direct('an').filter((text) => text.includes('handed over'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('1 task that was assigned to Lan Lead is now An Member’s.');
    expect(direct('bao').join()).not.toContain('handed over');
  });

  it('leaves them one deputy, who were to lead for a while and be a deputy again', async () => {
    const { world } = here;
    const viewer = await world.viewerOf('hoa');
    await say('hoa', '/groups lead home dan from:1/9/2025');
    await say('hoa', '/groups lead home dan vacant:yes from:1/11/2025');
    await say('hoa', '/groups deputy home dan from:1/12/2025');
    const told = await read('hoa', '/groups lead home an from:1/9/2025');
    expect(told).toContain('Dan Deputy stays a deputy of Ministry of Home Affairs.');
    expect(told).toContain('Lan Lead holds the seat until then.');
    for (const day of ['2025-08-31', '2025-10-01', '2025-12-05'] as const) {
      const holders = await world.store.groups.holders(viewer, [world.groups.home.id], day);
      const deputies = holders.filter(({ kind }) => kind === 'deputy').map(({ member }) => member.handle);
      expect(deputies, day).toEqual(['dan']);
    }
    await expectSound(world);
  });

  it('leaves a deputy to whom it was promised a deputy, where it is promised to somebody else instead', async () => {
    const { world } = here;
    await say('lan', '/groups handover home dan day:28/7/2025');
    expect(await read('bao', '/groups show home')).toContain('until Sun, 27 Jul 2025');
    expect(await read('lan', '/groups handover home an day:28/7/2025')).toContain(
      'Dan Deputy stays a deputy of Ministry of Home Affairs.',
    );
    await world.at('2025-07-28');
    await withWorker(world).work();
    const shown = await read('bao', '/groups show home');
    expect(shown).toContain('Lead: An Member');
    expect(shown).toContain('Deputies: Dan Deputy, since Wed, 1 Jan 2025\n');
    expect(await read('dan', '/docket me')).toContain('Deputy lead of Ministry of Home Affairs');
    await expectSound(world);
  });

  it.each<[string, string, Day | null]>([
    ['taken back', '/groups lead home lan', null],
    ['given to somebody sooner', '/groups lead home an from:25/7/2025', null],
    ['to stay empty', '/groups lead home dan vacant:yes from:28/7/2025', null],
    ['taken back on the very day', '/groups lead home lan', '2025-07-28'],
  ])('leaves them one too where it is %s', async (_, line, day) => {
    const { world } = here;
    await say('hoa', '/groups lead home dan from:28/7/2025');
    if (day) await world.at(day);
    expect(await read('hoa', line)).toContain('Dan Deputy stays a deputy of Ministry of Home Affairs.');
    expect(await read('bao', '/groups show home')).toMatch(/Deputies: Dan Deputy, since Wed, 1 Jan 2025$/m);
    await expectSound(world);
  });

  it('makes a deputy of nobody who was none, nor of who has led meanwhile', async () => {
    const { world } = here;
    await say('lan', '/groups handover home bao day:28/7/2025');
    expect(await read('hoa', '/groups lead home dan from:28/7/2025')).not.toContain('stays');
    await world.at('2025-07-29');
    expect(await read('hoa', '/groups lead home an')).not.toContain('stays');
    expect(await read('bao', '/groups show home')).not.toContain('Deputies: Dan');
    await expectSound(world);
  });

  it('is not given twice to the same person, nor back to who still holds it', async () => {
    await say('hoa', '/groups handover home an day:28/7/2025');
    expect(await refused('hoa', '/groups handover home an day:28/7/2025')).toBe(
      'An Member takes Ministry of Home Affairs over on Mon, 28 Jul 2025 as it is. Nothing needs to be done, or name somebody else.',
    );
    expect(await refused('hoa', '/groups handover home lan day:28/7/2025')).toBe(
      'Lan Lead leads Ministry of Home Affairs until then. The secretariat takes the handover back with /groups lead, from today.',
    );
    await say('hoa', '/groups lead home lan');
    expect(await read('bao', '/groups show home')).not.toContain('To come');
  });
});

describe('a seat is given to somebody who is not there', () => {
  const here = eachInItsOwn();
  const { say, read } = here;

  it('with word of who stands in, or that nobody does', async () => {
    await say('an', '/groups away 1/8/2025');
    expect(await read('hoa', '/groups lead home an')).toContain(
      'An Member (Ministry of Home Affairs) is away until Fri, 1 Aug 2025; Dan Deputy stands in.',
    );
    expect(await read('hoa', '/groups handover finance an')).toContain(
      'An Member (Ministry of Finance) is away until Fri, 1 Aug 2025, and no deputy is there.',
    );
    expect(await read('hoa', '/groups handover home lan day:4/8/2025')).not.toContain('away');
  });
});

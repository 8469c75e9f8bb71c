import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachInItsOwn, textOf } from '../world.ts';
import { withChat } from './parts.ts';

describe('parts are told of to those they were given to', () => {
  const told = eachInItsOwn();

  it('directly: when they are given, and on the days of their own ladder; the group hears of the whole', async () => {
    const { world, say } = told;
    const { direct, inHome, morning, post } = await withChat(world);
    await world.aTask({ due: '2025-08-15' });
    await post();
    const before = inHome().length;
    await say('lan', '/tasks delegate 1 an 25/7 List the posts');
    await post();
    expect(JSON.stringify(direct('an')[0])).toContain('given to you: part of #1');
    await morning('2025-07-22');
    await morning('2025-07-24');
    const [, third, eve] = direct('an');
    expect(third?.title).toBe('1 task is coming up');
    expect(JSON.stringify(third)).toContain('Your part of #1, given by Ministry of Home Affairs.');
    expect(JSON.stringify(third)).toContain('tell your group’s lead now');
    expect(eve?.title).toBe('1 task is due tomorrow');
    expect(inHome()).toHaveLength(before);
  });

  it('late, they climb to the group that gave them and no higher', async () => {
    const { world, say, read } = told;
    const { direct, inHome, morning, post } = await withChat(world);
    await world.aTask({ due: '2025-09-30' });
    await say('lan', '/tasks delegate 1 an 21/7 List the posts');
    await post();
    const before = inHome().length;
    for (const day of ['2025-07-21', '2025-07-22', '2025-07-24', '2025-08-04'] as const) await morning(day);
    expect(direct('an')).toHaveLength(5);
    expect(inHome()).toHaveLength(before + 3);
    expect(JSON.stringify(inHome().at(-1))).toContain('part of #1');
    expect(await read('hoa', '/reminders log 2')).toMatch(/An Member[\s\S]*who was given it/);
    expect(await world.store.query('select distinct role from rungs order by role')).toEqual([
      { role: 'assignee' },
      { role: 'lead' },
    ]);
  });

  it('whoever is away, or cannot be reached, leaves it to the lead group', async () => {
    const { world, say } = told;
    const { direct, inHome, morning, post } = await withChat(world);
    const quiet = await world.store.members.add(world.committee.id, {
      handle: 'tam',
      name: 'Tam Quiet',
      office: 'member',
    });
    await world.aTask({ due: '2025-08-15' });
    await say('lan', `/tasks delegate 1 ${quiet.handle} 22/7 List the posts`);
    await post();
    expect(JSON.stringify(inHome().at(-1))).toContain('List the posts');
    await morning('2025-07-21');
    expect(JSON.stringify(inHome().at(-1))).toContain('#2 List the posts');
    // So does whoever is away.
    await say('lan', '/tasks delegate 1 an 24/7 Ask the provinces');
    await post();
    const written = direct('an').length;
    const away = { from: '2025-07-21', until: '2025-07-25' } as const;
    await world.store.members.setAway(await world.viewerOf('hoa'), world.people.an.id, away);
    await morning('2025-07-23');
    expect(direct('an')).toHaveLength(written);
    expect(JSON.stringify(inHome().at(-1))).toContain('#3 Ask the provinces');
  });
});

describe('whatever people say, and in whatever order', () => {
  const told = eachInItsOwn();

  it('a task is never done while a part of it is open, nor a part open in a task that is not', async () => {
    const { world, say } = told;
    const who = ['lan', 'dan', 'an', 'hoa'] as const;
    const verb = fc.constantFrom(
      'done N',
      'done N',
      'drop N enough',
      'reopen N not yet',
      'undo N',
      'delegate N an 22/7 Another',
      'assign N lead:finance',
      'due N 23/7 sooner',
    );
    const step = fc.record({ verb, number: fc.integer({ min: 1, max: 5 }), who: fc.constantFrom(...who) });
    await world.aTask();
    await say('lan', '/tasks delegate 1 an 22/7 List the posts');
    await say('lan', '/tasks delegate 1 bao 22/7 Ask the provinces');
    for (const { verb, number, who } of fc.sample(step, { numRuns: 70, seed: 8 })) {
      textOf(await say(who, `/tasks ${verb.replace('N', String(number))}`));
      const wrong = await world.store.query(
        `select whole.number from tasks part join tasks whole on whole.id = part.parent_task_id
         where part.state = 'open' and (whole.state <> 'open' or part.lead_group_id <> whole.lead_group_id)`,
      );
      expect(wrong, `${who}: ${verb} ${number}`).toEqual([]);
    }
    const tallied = await world.store.query(`select sum(open) as open from tallies where group_id = ''`);
    const [whole] = await world.store.query(
      `select count(*) as open from tasks where state = 'open' and parent_task_id is null`,
    );
    expect(Number(tallied[0]?.open ?? 0)).toBe(Number(whole?.open));
  });
});

import { describe, expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { languages } from '../../src/domain/language.ts';
import { foundCommittee } from '../../src/usecases/found-committee.ts';
import { engineOfRun } from '../engines.ts';
import { buttonsOf, makeWorld, textOf } from '../world.ts';

/** A committee that holds nothing but its administrator, kiet, and a way to speak in it in the terminal. */
async function newCommittee() {
  const store = await engineOfRun.open();
  await foundCommittee(store, {
    name: 'Land Committee',
    timeZone: 'Asia/Ho_Chi_Minh',
    language: 'en',
    admin: 'Võ Tuấn Kiệt',
  });
  const say = (user: string, line: string) =>
    dispatch(
      { store, menu, onFault: (fault) => expect.fail(String(fault)) },
      { door: 'terminal', caller: { platform: 'terminal', workspace: '', user }, channel: null, line },
    );
  return { store, say, read: async (user: string, line: string) => textOf(await say(user, line)) };
}

describe('from nothing to a committee that works', () => {
  test('an administrator gets there by following the answers', async () => {
    const { store, say, read } = await newCommittee();
    const help = await read('kiet', '/docket help');
    expect(help).toMatch(/Setting up your committee\nAdd the people[\s\S]*Add the groups[\s\S]*First steps/);
    expect(await read('kiet', '/docket people add:"Nguyễn Thị Lan" office:secretariat')).toContain(
      'called lan',
    );
    expect(await read('kiet', '/groups')).toContain('The secretariat or an administrator adds them');
    const added = await read('kiet', '/groups add Ministry of Construction');
    expect(added).toContain('/groups lead');
    expect(added).toContain('/groups channel');
    await say('kiet', '/groups lead construction lan');
    const refused = await say('kiet', '/groups channel construction #construction');
    expect(textOf(refused)).toContain('This room has no channel “construction”. Say #Land Committee,');
    const [open] = buttonsOf(refused);
    expect(open?.label).toBe('Open #construction and remind there');
    expect(await read('kiet', open?.line ?? '')).toContain('now come to #construction');
    expect(await read('lan', '/tasks add Count the plots lead:construction due:31/12')).toContain('Added #1');
    expect(await read('lan', '/tasks mine')).toContain('#1 Count the plots');
    expect(await read('kiet', '/docket help')).not.toContain('Setting up');
    await store.close();
  });

  test('only those who can set up are shown how, and in every language the help still fits', async () => {
    const { store, say, read } = await newCommittee();
    await say('kiet', '/docket people add:"Trần An"');
    expect(await read('an', '/docket help')).not.toContain('Setting up');
    for (const language of languages) {
      await say('kiet', `/docket language ${language}`);
      expect((await read('kiet', '/docket help')).length).toBeLessThan(6000);
    }
    await store.close();
  });

  test('a channel’s name needs a letter and has an end', async () => {
    const { store, say, read } = await newCommittee();
    await say('kiet', '/groups add Finance');
    for (const name of ['123', 'x'.repeat(61)])
      expect(await read('kiet', `/groups channel finance channel:#${name} open:yes`)).toContain(
        'A channel needs a name',
      );
    expect(await store.query('select * from group_channels')).toEqual([]);
    await store.close();
  });
});

describe('two people at once', () => {
  test('who appoint two leads leave one in the seat', async () => {
    const world = await makeWorld();
    await Promise.all([
      world.say('hoa', '/groups lead home an'),
      world.say('ada', '/groups lead home bao'),
      world.say('hoa', '/groups lead home chi'),
    ]);
    const seats = await world.store.query(
      `select member_id from seats where group_id = '${world.groups.home.id}' and kind = 'lead' and to_day is null`,
    );
    expect(seats).toHaveLength(1);
    expect(world.faults).toEqual([]);
  });

  test('who add the same group add it once, and the second is told', async () => {
    const world = await makeWorld();
    const answers = await Promise.all([
      world.say('hoa', '/groups add Land Office'),
      world.say('ada', '/groups add Land Office'),
    ]);
    expect(answers.map(textOf).filter((text) => text.startsWith('Added'))).toHaveLength(1);
    expect(answers.map(textOf).join()).toContain('There is a group called Land Office already');
    expect(await world.store.query(`select id from groups where name = 'Land Office'`)).toHaveLength(1);
  });

  test('who add people of one name get two short names', async () => {
    const world = await makeWorld();
    const answers = await Promise.all(
      ['hoa', 'ada'].map((who) => world.say(who as 'hoa', '/docket people add:"Trần Văn Bình"')),
    );
    expect(
      answers
        .map((reply) => /called (\w+)/.exec(textOf(reply))?.[1])
        .toSorted((a = '', b = '') => a.localeCompare(b)),
    ).toEqual(['binh', 'binh2']);
    expect(world.faults).toEqual([]);
  });
});

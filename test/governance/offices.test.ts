import { describe, expect, it, test } from 'vitest';
import { buttonsOf, eachInItsOwn, makeWorld, textOf } from '../world.ts';
import { expectSound } from './behind.ts';

test('a task is assigned to nobody who only reads', async () => {
  const world = await makeWorld({ readers: true });
  await world.aTask();
  const refused = textOf(await world.say('hoa', '/tasks assign 1 ines'));
  expect(refused).toBe(
    'Ines Inspector is Inspector, who reads and changes nothing, and so can be assigned no task. Name somebody else. Nothing was changed.',
  );
  await expect(world.aTask({ assigneeIds: [world.people.olga.id] })).rejects.toThrow('seats.error.noTask');
  expect(textOf(await world.say('ines', '/tasks mine'))).not.toContain('#1');
});

describe('somebody who is in the committee', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;
  const people = async () => (await here.world.store.query('select name from members')).length;

  it('gets another role, once it is clear that they are meant, and the history tells of it', async () => {
    const { world } = here;
    const before = await people();
    const asked = await say('ada', '/docket person bao office:inspector');
    expect(asked).toMatchObject({ failed: true });
    expect(textOf(asked)).toBe(
      'Bao Nobody is in the committee already: Member, called bao. Say whether you mean them. Nothing was changed.',
    );
    expect(textOf(await world.press('ada', asked, 'Make them Inspector'))).toBe(
      'Bao Nobody is Inspector now, instead of Member.',
    );
    expect(await people()).toBe(before);
    const [entry] = await world.store.query(`select before, after from history where action = 'appointed'`);
    expect([entry?.before, entry?.after].map((told) => JSON.parse(String(told)))).toEqual([
      { office: 'member' },
      { office: 'inspector' },
    ]);
    await world.aTask();
    expect(await refused('bao', '/tasks note 1 seen')).toMatch(/^Only .+ can do this/);
    expect(await refused('ada', `/docket person @${world.people.bao.id} office:inspector`)).toContain(
      'already',
    );
  });

  it('is not added a second time unawares; a namesake is, by a press', async () => {
    const before = await people();
    const asked = await say('hoa', '/docket person "Bao Nobody"');
    expect(textOf(asked)).toContain('is in the committee already');
    expect(buttonsOf(asked).map(({ label }) => label)).toEqual(['Add a namesake']);
    expect(await people()).toBe(before);
    await here.world.press('hoa', asked, 'Add a namesake');
    expect(await people()).toBe(before + 1);
    expect(await read('hoa', '/docket person "Bao Nobody" handle:bao9')).toContain('bao9');
  });

  it('answers for nothing any more before they only read, and loses sight of secrets as an observer', async () => {
    const { people, ...world } = here.world;
    const make = (who: 'lan' | 'an' | 'bao', office: string) =>
      `/docket person @${people[who].id} office:${office}`;
    expect(await refused('ada', make('lan', 'inspector'))).toBe(
      'Lan Lead holds a seat of Ministry of Home Affairs; as Inspector they would only read. Hand it over first: /groups handover. Nothing was changed.',
    );
    await say('hoa', '/groups deputy home an from:1/8/2025');
    expect(await refused('ada', make('an', 'observer'))).toContain('holds a seat');
    await world.aTask({ assigneeIds: [people.bao.id] });
    expect(await refused('ada', make('bao', 'observer'))).toContain(
      '1 open task is assigned to Bao Nobody; as Observer they would only read.',
    );
    await say('hoa', '/tasks done 1');
    await say('hoa', '/docket person bao clearance:on');
    expect(await read('ada', make('bao', 'observer'))).toContain('sees nothing confidential any more');
    await say('ada', make('bao', 'member'));
    await expectSound(here.world);
    expect(await read('hoa', '/docket people bao')).not.toContain('cleared');
  });

  it('keeps the committee, if nobody else does; and nobody but those who keep it gives roles', async () => {
    const { people } = here.world;
    const make = (who: 'ada' | 'hoa', office: string) => `/docket person @${people[who].id} office:${office}`;
    expect(await refused('chi', make('hoa', 'member'))).toMatch(/^Only administrators and the secretariat/);
    expect(await read('hoa', make('ada', 'member'))).toContain('Ada Admin is Member now');
    expect(await refused('hoa', make('hoa', 'member'))).toContain('Hoa Secretary is the last one who can');
  });
});

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { headCode, isHead, readHead } from '../../src/domain/history/head.ts';
import { makeWorld, textOf, type World } from '../world.ts';
import { behind, chainAnew, entriesOf, entryOf, expectSound, faultsOf, quoted } from './behind.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

/** Twelve entries: tasks are added, moved, done and noted. */
async function aMonthOfWork() {
  for (const called of ['Count the posts', 'Fill the posts', 'Report on the posts'])
    await world.aTask({ called });
  for (const line of [
    '/tasks note 1 seen',
    '/tasks due 1 31/8 budget',
    '/tasks assign 2 an',
    '/tasks done 3',
    '/tasks note 2 soon',
    '/tasks reopen 3',
    '/tasks drop 3 merged',
    '/tasks note 1 again',
    '/tasks edit 1 title:Count all posts',
  ])
    await world.say('hoa', line);
  expect(await entriesOf(world)).toHaveLength(12);
}

describe('a history that somebody changed in the database', () => {
  beforeEach(aMonthOfWork);

  it('is unbroken while nobody did, and each task is as it tells', async () => {
    await expectSound(world);
  });

  it('refuses every slip: an entry is neither changed nor deleted', async () => {
    for (const sql of ['update history set note = null', 'delete from history where number = 3'])
      await expect(world.store.query(sql)).rejects.toThrow('history is only added to');
    expect(await entriesOf(world)).toHaveLength(12);
    await expectSound(world);
  });

  it('names the entry whose text was edited, whichever it is', async () => {
    for (const number of [1, 5, 12]) {
      const { text } = await entryOf(world, number);
      const other = text.replace('"door":"web"', '"door":"slack"');
      await behind(
        world,
        `update history set text = ${quoted(other)}, door = 'slack' where number = ${number}`,
      );
      expect(await faultsOf(world)).toEqual([{ what: 'edited', number }]);
      await behind(world, `update history set text = ${quoted(text)}, door = 'web' where number = ${number}`);
    }
    await expectSound(world);
  });

  it('names the column that says something else than the text', async () => {
    const lies = {
      action: `'noted '`,
      after: `'{"x":1}'`,
      at: '1',
      day: `'2025-01-01'`,
      door: `'worker'`,
      member_id: 'null',
      note: `'unseen'`,
      subject: `'group'`,
      subject_id: `'x'`,
    };
    for (const [column, lie] of Object.entries(lies)) {
      const [was] = await world.store.query(`select ${column} as kept from history where number = 4`);
      await behind(world, `update history set ${column} = ${lie} where number = 4`);
      expect(await faultsOf(world), column).toContainEqual({ what: 'column', number: 4, column });
      const kept = was?.kept === null ? 'null' : quoted(String(was?.kept));
      await behind(
        world,
        `update history set ${column} = ${column === 'at' ? String(was?.kept) : kept} where number = 4`,
      );
    }
    await expectSound(world);
  });

  it('names the salt or hash that was changed', async () => {
    await behind(world, `update history set hash = 'ab' where number = 9`);
    expect(await faultsOf(world)).toEqual([{ what: 'hash', number: 9 }]);
    await behind(world, `update history set salt = 'ab' where number = 6`);
    expect(await faultsOf(world)).toEqual([{ what: 'edited', number: 6 }]);
  });

  it('names the entry that is missing, and what stands in its place where the others moved up', async () => {
    await behind(world, 'delete from history where number = 4');
    expect(await faultsOf(world)).toEqual([{ what: 'missing', number: 4 }]);
    for (let number = 5; number <= 12; number++)
      await behind(world, `update history set number = ${number - 1} where number = ${number}`);
    expect(await faultsOf(world)).toEqual([{ what: 'moved', number: 4, holds: 5 }]);
  });

  it('names the entry that was put in', async () => {
    for (let number = 12; number >= 5; number--)
      await behind(world, `update history set number = ${number + 1} where number = ${number}`);
    const { text } = await entryOf(world, 4);
    await behind(
      world,
      `insert into history (committee_id, number, at, day, member_id, door, action, subject, subject_id, before, after,
          note, text, recorded_at, salt, hash)
        select committee_id, 5, at, day, member_id, door, action, subject, subject_id, before, after, note,
          ${quoted(text.replace('"number":4', '"number":5'))}, recorded_at, salt, hash from history where number = 4`,
    );
    await behind(world, 'update committees set next_history = next_history + 1');
    expect(await faultsOf(world)).toEqual([{ what: 'inserted', number: 5 }]);
  });

  it('names one that was added behind the last', async () => {
    await behind(
      world,
      `insert into history (committee_id, number, at, day, member_id, door, action, subject, subject_id, before, after,
          note, text, recorded_at, salt, hash)
        select committee_id, 13, at, day, member_id, door, action, subject, subject_id, before, after, note, text,
          recorded_at, salt, hash from history where number = 12`,
    );
    expect(await faultsOf(world)).toEqual([{ what: 'inserted', number: 13 }]);
  });

  it('names one that was put where no page begins: before the first', async () => {
    await behind(
      world,
      `insert into history (committee_id, number, at, day, member_id, door, action, subject, subject_id, before, after,
          note, text, recorded_at, salt, hash)
        select committee_id, 0, at, day, member_id, door, action, subject, subject_id, before, after, 'Paid.', text,
          recorded_at, salt, hash from history where number = 4`,
    );
    expect(await faultsOf(world)).toEqual([{ what: 'moved', number: 1, holds: 0 }]);
  });

  it('names the first of two committees’ entries that were exchanged', async () => {
    const other = await makeWorld({ store: world.store });
    await other.aTask();
    await other.say('hoa', '/tasks note 1 seen');
    expect(world.faults).toEqual([]);
    const own = quoted(world.committee.id);
    for (const [from, to] of [
      [own, `'between'`],
      [quoted(other.committee.id), own],
      [`'between'`, quoted(other.committee.id)],
    ])
      await behind(
        world,
        `update history set committee_id = ${to} where number = 2 and committee_id = ${from}`,
      );
    expect(await faultsOf(world)).toContainEqual({ what: 'torn', number: 2 });
    expect(await faultsOf(other)).toContainEqual({ what: 'edited', number: 2 });
  });

  it('names two that were swapped', async () => {
    for (const [from, to] of [
      [4, 99],
      [8, 4],
      [99, 8],
    ])
      await behind(world, `update history set number = ${to} where number = ${from}`);
    expect(await faultsOf(world)).toEqual([{ what: 'moved', number: 4, holds: 8 }]);
  });

  it('misses a tail that was cut, also where the count was set back and a head was printed', async () => {
    await world.say('hoa', '/reports now');
    await behind(world, 'delete from history where number > 10');
    const cut = { what: 'cut', number: 10, numbered: 12 };
    expect(await faultsOf(world)).toContainEqual({ ...cut, printed: null });
    await behind(world, 'update committees set next_history = 11');
    expect(await faultsOf(world)).toContainEqual({
      ...cut,
      printed: { number: 12, hash: expect.any(String), place: 'now', at: expect.any(Number) },
    });
  });

  it('goes on after a cut, and the gap stays to be seen', async () => {
    await behind(world, 'delete from history where number > 10');
    await world.say('hoa', '/tasks note 1 later');
    expect(world.faults).toEqual([]);
    expect(await faultsOf(world)).toContainEqual({ what: 'missing', number: 11 });
  });

  it('is held against the printed heads where somebody who knows the rule chained it anew', async () => {
    await world.say('hoa', '/reports now');
    await world.say('hoa', '/tasks note 2 more');
    await world.say('hoa', '/reports late');
    const { text } = await entryOf(world, 13);
    const other = text.replace('more', 'less');
    await behind(world, `update history set text = ${quoted(other)}, note = 'less' where number = 13`);
    await chainAnew(world);
    expect(await faultsOf(world)).toEqual([
      {
        what: 'rewritten',
        number: 13,
        agrees: 12,
        printed: { number: 13, hash: expect.any(String), place: 'late', at: expect.any(Number) },
      },
    ]);
    // Whoever forgets the printed heads in the database too is found by the one that somebody kept.
    await behind(world, 'delete from printed_heads');
    await expectSound(world);
  });
});

describe('the head below lists and reports', () => {
  it('is printed as people can say it, and remembered once for each number', async () => {
    await aMonthOfWork();
    const [{ hash }] = (await world.store.query('select hash from history where number = 12')) as [
      { hash: string },
    ];
    for (const line of [
      '/reports now',
      '/reports now',
      '/reports late',
      '/reports committee',
      '/reports group home',
    ])
      expect(textOf(await world.say('hoa', line))).toContain(`History 12 · ${headCode(hash)}`);
    expect(await world.store.query('select number, place from printed_heads')).toEqual([
      { number: 12, place: 'now' },
    ]);
    const said = readHead(`12:${headCode(hash).toUpperCase()}`);
    expect(said && isHead(hash, said)).toBe(true);
  });

  it('is another one for every other hash, however it is typed', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        const said = readHead(`1,234:${headCode(one).replaceAll('0', 'O').replaceAll('1', 'l')}`);
        expect(said).toMatchObject({ number: 1234 });
        expect(said && isHead(one, said)).toBe(true);
        expect(said && isHead(other, said)).toBe(one.slice(0, 20) === other.slice(0, 20));
      }),
    );
    for (const wrong of [
      '',
      '12',
      '12:',
      ':abcd',
      '12:abcd',
      '0:0000-0000-0000-0000',
      '12:zzzz-zzzz-zzzz-zzzu',
    ])
      expect(readHead(wrong), wrong).toBeNull();
  });
});

describe('a history of all that a committee governs its tasks by', () => {
  it('is unbroken and tells of each task what became of it', async () => {
    world = await makeWorld({ governance: { acceptance: true } });
    for (const called of ['Count the posts', 'Fill the posts', 'Report on the posts'])
      await world.aTask({ called, coordinatorIds: [world.groups.finance.id] });
    for (const [who, line] of [
      ['lan', '/tasks progress 1 at risk data is late'],
      ['lan', '/extensions ask 1 15/8 waiting for the building'],
      ['hoa', '/extensions grant 1'],
      ['lan', '/tasks delegate 1 an 22/7 Count the desks'],
      ['lan', '/tasks done 2 note:all are filled'],
      ['hoa', '/tasks return 2 which posts?'],
      ['lan', '/tasks done 2 note:all twelve'],
      ['hoa', '/tasks accept 2'],
      ['hoa', '/tasks edit 3 confidential:yes'],
      ['hoa', '/tasks due 3 31/8 budget'],
      ['hoa', '/tasks drop 3 merged'],
      ['hoa', '/tasks reopen 3'],
    ] as const) {
      const reply = await world.say(who, line);
      expect(reply, `${line}: ${textOf(reply)}`).not.toMatchObject({ failed: true });
      await world.at(
        '2025-07-18',
        `09:${String((await entriesOf(world)).length).padStart(2, '0')}` as '09:00',
      );
    }
    const told = await world.store.query(`select distinct action from history where subject = 'task'`);
    expect(told.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'progress',
        'extended',
        'delegated',
        'returned',
        'accepted',
        'sealed',
        'moved',
      ]),
    );
    await expectSound(world);
  });
});

describe('the history that people are shown', () => {
  it('says who, through which door, before and after, and stumbles over no entry it does not know', async () => {
    await world.aTask({ called: 'Count the posts' });
    await world.say('hoa', '/tasks edit 1 title:Count all posts');
    await world.say('hoa', '/tasks due 1 31/8 budget');
    const task = await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1);
    await world.store.history.append({
      committeeId: world.committee.id,
      memberId: null,
      door: 'worker',
      at: 0,
      day: '2025-07-18',
      action: 'ofTomorrow',
      subject: 'task',
      subjectId: task?.id ?? '',
    });
    const shown = textOf(await world.say('hoa', '/tasks show 1'));
    expect(shown).toContain(
      `Hoa Secretary changed the title from “Count the posts” to “Count all posts” (${world.doorName})`,
    );
    expect(shown).toContain(
      `Hoa Secretary moved the deadline from Fri, 25 Jul 2025 to Sun, 31 Aug 2025 (${world.doorName})`,
    );
    expect(shown).toContain('Docket changed it (ofTomorrow) (by itself)');
    expect(world.faults).toEqual([]);
  });
});

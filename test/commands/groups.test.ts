import { describe, expect, test } from 'vitest';
import type { GroupId } from '../../src/domain/ids.ts';
import { languages } from '../../src/domain/language.ts';
import { button, buttonsOf, cardOf, eachInItsOwn, formOf, makeWorld, textOf } from '../world.ts';

describe('groups', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;
  const historyOf = async (id: GroupId) =>
    (await here.world.store.history.of(await here.world.viewerOf('hoa'), id, 10)).map(({ action }) => action);

  test('a member sees the groups by name, each with its lead', async () => {
    const reply = await say('an', '/groups');
    expect(textOf(reply)).toMatch(/Ministry of Finance[^\n]*Minh Finance\n.*Home Affairs[^\n]*Lan Lead/);
    expect(textOf(await here.world.press('an', reply, 'Show'))).toContain('Lead: Minh Finance, since');
  });

  test('Vietnamese readers get the Vietnamese names in the order of their alphabet', async () => {
    for (const name of ['Đà Nẵng', 'Dak Lak', 'Ân Thi', 'An Giang', 'Zô'])
      await say('hoa', `/groups add ${name}`);
    await say('an', '/docket language vi');
    const titles = cardOf(await say('an', '/groups list')).parts.flatMap((part) =>
      part.part === 'rows' ? part.rows.map(({ title }) => title) : [],
    );
    expect(titles).toEqual(['An Giang', 'Ân Thi', 'Bộ Nội vụ', 'Bộ Tài chính', 'Dak Lak', 'Đà Nẵng', 'Zô']);
  });

  test('a lead, a deputy, a parent, a channel, members and other names stand on one card', async () => {
    await say('hoa', '/groups add name:"Land Office" parent:finance aliases:"LO, Văn phòng đất đai"');
    await say('hoa', '/groups lead "Land Office" an');
    await say('hoa', '/groups deputy LO dan');
    await say('hoa', '/groups members LO add:"an, dan, chi"');
    const seen = await read('chi', '/groups show van phong dat dai');
    expect(seen).toContain('Lead: An Member, since');
    expect(seen).toContain('Deputies: Dan Deputy');
    expect(seen).toContain('Parent: Ministry of Finance');
    expect(seen).toContain('Members (3): An Member, Chi Chair and Dan Deputy');
    expect(seen).toContain('Other names: LO and Văn phòng đất đai');
    expect(buttonsOf(await say('chi', '/groups show LO')).map(({ label }) => label)).toEqual(['Tasks']);
  });

  test('the new lead holds the seat from today, the old one until yesterday', async () => {
    await here.world.aTask();
    expect(await read('hoa', '/groups lead "Home Affairs" an')).toMatch(/An Member leads .*today/);
    expect(await read('an', '/tasks mine')).toContain('Fill the vacant commune posts');
    expect(await read('lan', '/tasks mine')).toContain('Nothing waits for you');
    const past = await here.world.store.groups.holders(
      await here.world.viewerOf('hoa'),
      [here.world.groups.home.id],
      '2025-07-17',
    );
    expect(past.map(({ member }) => member.handle)).toEqual(['lan', 'dan']);
    expect(await historyOf(here.world.groups.home.id)).toEqual(['seated']);
  });

  test('a deputy who becomes the lead is no deputy any more', async () => {
    await say('hoa', '/groups lead "Home Affairs" dan');
    const seen = await read('hoa', '/groups show home affairs');
    expect(seen).toContain('Lead: Dan Deputy');
    expect(seen).not.toContain('Deputies');
  });

  test('the lead seat can be left vacant, by the button that asks first', async () => {
    const shown = await say('hoa', '/groups show home affairs');
    const leave = button(shown, 'Leave vacant');
    expect(leave.confirm?.text).toContain('Lan Lead');
    expect(textOf(await say('hoa', leave.line))).toContain('the seat is vacant');
    expect(await read('an', '/groups show home affairs')).toContain('Lead: vacant');
    expect(await read('an', '/groups list')).toContain('Lead seat vacant');
    expect(await refused('hoa', leave.line)).toContain('does not lead');
  });

  test('deputies come and go', async () => {
    await say('hoa', '/groups deputy "Home Affairs" an');
    expect(await read('an', '/groups show home affairs')).toContain(
      'Deputies: Dan Deputy, since Wed, 1 Jan 2025; An Member, since Fri, 18 Jul 2025',
    );
    await say('ada', '/groups deputy "Home Affairs" dan remove:yes');
    expect(await read('an', '/groups show home affairs')).toContain('Deputies: An Member');
  });

  test('people are let into a group and out of it', async () => {
    expect(await read('hoa', '/groups members group:finance add:"an, lan"')).toContain(
      'Now in Ministry of Finance: An Member and Lan Lead.',
    );
    await say('hoa', '/groups members group:finance remove:an');
    const listed = await read('chi', '/groups members finance');
    expect(listed).toContain('Lan Lead');
    expect(listed).not.toContain('An Member');
    expect(listed).toContain('1 member.');
  });

  test('a renamed group is found by its new name and keeps its tasks', async () => {
    await here.world.aTask();
    await say('hoa', '/groups edit group:"home affairs" name:"Ministry of the Interior" alias:MoI');
    expect(await read('an', '/groups show MoI')).toContain('Ministry of the Interior');
    expect(await read('an', '/tasks list group:interior')).toContain('Fill the vacant commune posts');
  });

  test('Edit opens a form with the present name, and a parent can be set and taken away', async () => {
    const form = formOf(await here.world.press('hoa', await say('hoa', '/groups show home affairs'), 'Edit'));
    expect(form.fields[0]).toMatchObject({ name: 'name', value: 'Ministry of Home Affairs' });
    await say('hoa', form.line, { name: 'Ministry of Home Affairs', parent: 'finance' });
    expect(await read('an', '/groups show home affairs')).toContain('Parent: Ministry of Finance');
    expect(await refused('hoa', '/groups edit group:finance parent:"home affairs"')).toContain('under it');
    await say('hoa', '/groups edit group:"home affairs" top:yes');
    expect(await read('an', '/groups show home affairs')).not.toContain('Parent');
  });

  test('what cannot be done is refused with the way out, and nothing is changed', async () => {
    const answers: [string, string][] = [
      ['/groups add ministry of  HOME affairs', 'called Ministry of Home Affairs already'],
      ['/groups add ???', 'no letters'],
      ['/groups add bo noi vu', 'already'],
      ['/groups edit group:finance name:"Bộ Nội vụ"', 'already'],
      ['/groups edit group:finance parent:finance', 'choose a parent'],
      ['/groups edit group:finance name:"Ministry of Finance"', 'nothing was changed'],
      ['/groups lead "Home Affairs" lan', 'leads Ministry of Home Affairs already'],
      ['/groups lead "Home Affairs" an vacant:yes', 'does not lead'],
      ['/groups deputy "Home Affairs" lan', 'cannot be its deputy too'],
      ['/groups deputy "Home Affairs" dan', 'already'],
      ['/groups deputy "Home Affairs" an remove:yes', 'is not a deputy'],
      ['/groups members group:finance remove:an', 'Nobody would join'],
      ['/groups show atlantis', 'No group here'],
      ['/groups channel group:finance channel:here remove:yes', 'not a channel'],
    ];
    const before = await here.world.store.digest();
    for (const [line, answer] of answers)
      expect((await refused('hoa', line)).toLowerCase(), line).toContain(answer.toLowerCase());
    expect(await here.world.store.digest()).toBe(before);
  });

  test('only administrators and the secretariat change groups', async () => {
    const lines = [
      '/groups add Ministry of Culture',
      '/groups edit group:finance name:Money',
      '/groups channel group:finance channel:here',
      '/groups lead finance an',
      '/groups deputy finance an',
      '/groups members group:finance add:an',
    ];
    const before = await here.world.store.digest();
    for (const who of ['chi', 'lan', 'dan', 'an'] as const)
      for (const line of lines)
        expect(await refused(who, line)).toContain('Only administrators and the secretariat');
    expect(await here.world.store.digest()).toBe(before);
  });

  test('missing options open a form', async () => {
    expect(formOf(await say('hoa', '/groups add')).fields.map(({ name }) => name)).toEqual([
      'name',
      'parent',
      'aliases',
    ]);
    expect(formOf(await say('hoa', '/groups lead')).fields.map(({ name }) => name)).toContain('member');
  });

  test('every answer can be read in every language', async () => {
    for (const language of languages) {
      await say('hoa', `/docket language ${language}`);
      for (const line of [
        '/groups list',
        '/groups list zzz',
        '/groups show home affairs',
        '/groups members finance',
      ])
        expect((await read('hoa', line)).length).toBeGreaterThan(10);
    }
  });
});

test('a list of 3,355 groups goes on, ten at a time, from the first to the last', async () => {
  const world = await makeWorld();
  const hoa = await world.viewerOf('hoa');
  await world.store.transaction(async (rooms) => {
    for (let number = 1; number <= 3353; number++)
      await rooms.groups.add(hoa, { name: { text: `Commune ${number}` } });
  });
  const first = await world.say('an', '/groups list');
  expect(textOf(first)).toContain('Commune 1 |');
  expect(textOf(first)).toContain('1 to 10 of 3,355');
  const second = await world.press('an', first, 'Next page');
  expect(second).toMatchObject({ inPlace: true });
  expect(textOf(second)).toContain('Commune 11 |');
  const last = await world.say('an', '/groups list page:3350');
  expect(textOf(last)).toContain('Ministry of Home Affairs');
  expect(buttonsOf(last).map(({ label }) => label)).not.toContain('Next page');
  expect(textOf(await world.say('an', '/groups list commune 33'))).toContain('of 65');
  expect(textOf(await world.press('an', last, 'First page'))).toContain('Commune 1 |');
}, 180_000);

import { describe, expect, test } from 'vitest';
import { type DoorHouse, openDoorHouse } from './door-house.ts';

const titles = ({ world }: DoorHouse) => world.store.query('select title from tasks order by number');

describe('The secretariat adds tasks by form', () => {
  test('what was wrong comes back with all that was typed, a button away', async () => {
    const house = await openDoorHouse();
    const { world, people } = house;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    const { message: card } = await people.hoa.fill(modal, {
      title: 'Report on the merged offices',
      due: 'the 30th of never',
    });
    // One of its six fields is on another page, and is not needed.
    expect(people.hoa.reads(card)).toContain('the 30th of never');
    const refused = await people.hoa.press(card, 'Send');
    expect(refused.kind).toBe('update');
    expect(people.hoa.reads(card)).toContain('Report on the merged offices');
    expect(await titles(house)).toEqual([]);
    const { modal: again } = await people.hoa.press(card, 'Open the form');
    expect(people.hoa.reads(again)).toContain('the 30th of never');
    await people.hoa.fill(again, { due: '31/8/2025' });
    await people.hoa.press(card, 'Send');
    expect(people.hoa.reads(card)).toContain('Added #1 Report on the merged offices');
    const [task] = await world.store.query('select title, number from tasks');
    expect(task).toMatchObject({ title: 'Report on the merged offices', number: 1 });
    house.allWell();
  });

  test('the fields that did not fit are on the next page, and nothing is said before the last', async () => {
    const house = await openDoorHouse();
    const { world, people } = house;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'bo noi vu' });
    const { message: card } = await people.hoa.fill(modal, { title: 'Count the cars', to: 'An Member' });
    expect(house.heard).toHaveLength(1);
    const { modal: next } = await people.hoa.press(card, 'Continue');
    const sent = await people.hoa.fill(next, { note: 'By car park\nand by month' });
    expect(sent.kind).toBe('update');
    expect(people.hoa.reads(card)).toContain('Added #1 Count the cars');
    const [entry] = await world.store.query("select note from history where action = 'added'");
    expect(entry).toEqual({ note: 'By car park\nand by month' });
    house.allWell();
  });

  test('groups and people are picked from menus where they are few', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    const { message } = await people.hoa.fill(modal, {
      title: 'Count the cars',
      coordinators: ['Ministry of Home Affairs'],
      to: ['An Member', 'Bao Nobody'],
    });
    await people.hoa.press(message, 'Send');
    const task = await world.store.tasks.detail(await world.viewerOf('hoa'), 1);
    expect(task?.assignees.map(({ name }) => name).toSorted()).toEqual(['An Member', 'Bao Nobody']);
    expect(task?.coordinators).toHaveLength(1);
    house.allWell();
  });

  test('a form sent twice adds one task', async () => {
    const house = await openDoorHouse();
    const { people } = house;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    const { message: card } = await people.hoa.fill(modal, { title: 'Once and no more' });
    const both = [people.hoa.press(card, 'Send'), people.hoa.press(card, 'Send')];
    await Promise.all(both);
    expect(await titles(house)).toEqual([{ title: 'Once and no more' }]);
    house.allWell();
  });

  test('a past day is asked about, and the answer is a button', async () => {
    const house = await openDoorHouse();
    const { people } = house;
    const said = { lead: 'Ministry of Finance', title: 'Too late', due: '1/7/2025' };
    const { message: card } = await people.hoa.say('/tasks add', said);
    expect(await titles(house)).toEqual([]);
    const [yes] = people.hoa.buttons(card);
    const twice = [0, 1].map(() => people.hoa.press(card, { customId: yes!.customId }));
    await Promise.all(twice);
    await house.discord.quiet();
    expect(people.hoa.reads(card)).toContain('Added #1 Too late');
    expect(await titles(house)).toEqual([{ title: 'Too late' }]);
    house.allWell();
  });

  test('a form that Docket no longer has is given back with what was typed, and changes nothing', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    const { message: card } = await people.hoa.fill(modal, { title: 'Count the cars' });
    const { modal: next } = await people.hoa.press(card, 'Continue');
    const before = await world.store.digest();
    await house.restart();
    await people.hoa.fill(next, { note: 'By car park' });
    expect(people.hoa.reads(card)).toContain('You had written: By car park');
    expect(people.hoa.reads(card)).toContain('Nothing was changed');
    expect(people.hoa.buttons(card)).toEqual([]);
    expect(await world.store.digest()).toBe(before);
    house.allWell();
  });
});

describe('A form opened from a card', () => {
  test('is answered below it, and the card says how things are now', async () => {
    const house = await openDoorHouse();
    const { people, world, discord } = house;
    await world.aTask({ called: 'Count the cars' });
    const { message: list } = await people.hoa.say('/tasks list');
    const show = people.hoa.buttons(list).find(({ customId }) => customId.includes('show 1'))!;
    const { message: card } = await people.hoa.press(list, { customId: show.customId });
    const drop = people.hoa.buttons(card).find(({ customId }) => customId.includes('drop 1'))!;
    const { modal } = await people.hoa.press(card, { customId: drop.customId });
    await people.hoa.fill(modal, { reason: 'No longer wanted' });
    await discord.until(() => people.hoa.last() !== card);
    expect(people.hoa.reads()).toContain('#1');
    await discord.until(() => people.hoa.reads(card).includes('State: dropped'));
    expect(people.hoa.reads(list)).toContain('Count the cars');
    house.allWell();
  });
});

describe('"Track as task"', () => {
  test('takes a message with its author and the way back to it', async () => {
    const house = await openDoorHouse();
    const { world, people, guild, channel } = house;
    const message = people.minh.write(`<@${people.an.id}> will count the cars & boats in <#${channel.id}>`);
    const { modal } = await people.hoa.track(message, 'Track as task');
    const text = '@An Member will count the cars & boats in #home-affairs';
    expect(people.hoa.reads(modal)).toContain(text);
    const { message: card } = await people.hoa.fill(modal, { lead: 'Ministry of Finance' });
    await people.hoa.press(card, 'Send');
    expect(await titles(house)).toEqual([{ title: text }]);
    const [source] = await world.store.query('select text, author, link from task_sources');
    expect(source).toEqual({
      text,
      author: 'Minh Finance',
      link: `https://discord.com/channels/${guild.id}/${channel.id}/${message.id}`,
    });
    const { message: shown } = await people.lan.say('/tasks show', { task: '1' });
    expect(people.lan.reads(shown)).toContain('Comes from: A message by Minh Finance');
    house.allWell();
  });

  test('keeps the message through a question and a form that was late', async () => {
    const house = await openDoorHouse({ hurried: true });
    const { world, people } = house;
    const message = people.minh.write('Count the cars');
    const answers = house.ponder();
    const late = await people.hoa.track(message, 'Track as task');
    answers();
    const card = await late.settled();
    expect(people.hoa.reads(card)).toContain('Press the button');
    const { modal } = await people.hoa.press(card, 'Open the form');
    const next = await people.hoa.fill(modal, { lead: 'Ministry of Finance', due: '1/7/2025' });
    await people.hoa.press(next.message, 'Send');
    const [yes] = people.hoa.buttons(next.message);
    await people.hoa.press(next.message, { customId: yes!.customId });
    const kept = await world.store.query('select text, author from task_sources');
    expect(kept).toEqual([{ text: 'Count the cars', author: 'Minh Finance' }]);
    house.allWell();
  });

  test('is no way round who may add tasks', async () => {
    const house = await openDoorHouse();
    const { people } = house;
    const { message } = await people.bao.track(people.minh.write('Count the cars'), 'Track as task');
    expect(people.bao.reads(message)).toContain('Only');
    expect(people.bao.modal).toBeUndefined();
    house.allWell();
  });
});

describe('A list handed in', () => {
  test('is fetched from where Discord keeps files, and tried out before anything changes', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    const file = { name: 'groups.csv', content: 'name\nMinistry of Health\nMinistry of Labour\n' };
    await people.hoa.say('/groups import', { file });
    expect(house.read('hoa')).toContain('2');
    expect(await world.store.groups.all(await world.viewerOf('hoa'))).toHaveLength(2);
    house.allWell();
  });

  test('through a form, too', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    const { modal } = await people.hoa.say('/groups import');
    const file = { name: 'groups.csv', content: 'name\nMinistry of Health\n' };
    await people.hoa.fill(modal, { file });
    expect(house.read('hoa')).toContain('1');
    expect(await world.store.groups.all(await world.viewerOf('hoa'))).toHaveLength(2);
    house.allWell();
  });
});

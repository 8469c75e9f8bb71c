import { describe, expect, test } from 'vitest';
import { openDoorHouse } from './door-house.ts';

describe('A server that has no committee yet', () => {
  test('whoever may manage it founds one, in chat', async () => {
    const house = await openDoorHouse({ strangers: true });
    const { people, world, guild } = house;
    await people.lan.say('/docket help');
    expect(house.read('lan')).toContain('An administrator');
    expect(people.lan.buttons(people.lan.last())).toEqual([]);

    const { message: way } = await people.ada.say('/docket help');
    expect(people.ada.reads(way)).toContain('Committee');
    const [begin] = people.ada.buttons(way);
    const { modal } = await people.ada.press(way, { customId: begin!.customId });
    await people.ada.fill(modal, { name: 'Reform Committee', timezone: 'Asia/Ho_Chi_Minh', language: 'en' });
    expect(house.read('ada')).toContain('Reform Committee');
    const [founded] = await world.store.workspaces.committeesIn({
      platform: 'discord',
      workspace: guild.id,
    });
    expect(founded?.name).toBe('Reform Committee');

    await people.ada.say('/tasks mine');
    expect(house.read('ada')).toContain('Ada Admin');
    const { message: asks } = await people.lan.say('/tasks mine');
    expect(people.lan.reads(asks)).toContain('Reform Committee');
    const [join] = people.lan.buttons(asks);
    await people.lan.press(asks, { customId: join!.customId });
    expect(await world.store.query('select name, state from join_requests')).toEqual([
      { name: 'Lan Lead', state: 'open' },
    ]);
    house.allWell();
  });
});

describe('While an option is typed', () => {
  test('tasks are found by words and numbers, one’s own first', async () => {
    const house = await openDoorHouse();
    const { world, people } = house;
    await world.aTask({ called: 'Count the cars', leadGroupId: world.groups.finance.id });
    await world.aTask({ called: 'Hand over the land data' });
    const all = await people.lan.complete('/tasks done', 'task', '');
    expect(all.choices.map(({ value }) => value)).toEqual(['2', '1']);
    const found = await people.lan.complete('/tasks done', 'task', 'cars');
    expect(found.choices).toEqual([{ name: '#1 Count the cars', value: '1' }]);
    house.allWell();
  });

  test('groups and people are found with or without marks, also in lists', async () => {
    const house = await openDoorHouse();
    const { world, people } = house;
    const { finance, home } = world.groups;
    const one = await people.hoa.complete('/tasks add', 'lead', 'noi vu');
    expect(one.choices).toEqual([{ name: 'Ministry of Home Affairs', value: `@${home.id}` }]);
    const few = await people.hoa.complete('/tasks add', 'lead', '');
    expect(few.choices).toHaveLength(2);
    const more = await people.hoa.complete('/tasks add', 'coordinators', 'Ministry of Finance, nội');
    expect(more.choices).toEqual([
      { name: 'Ministry of Finance, Ministry of Home Affairs', value: `Ministry of Finance, @${home.id}` },
    ]);
    const [value] = more.choices;
    await people.hoa.say('/tasks add', {
      title: 'Count the cars',
      lead: `@${finance.id}`,
      coordinators: String(value?.value),
    });
    const task = await world.store.tasks.detail(await world.viewerOf('hoa'), 1);
    expect(task?.coordinators.map(({ name }) => name.text)).toEqual(['Ministry of Home Affairs']);
    house.allWell();
  });
});

describe('Commands by another name, where other applications took ours', () => {
  test('are said, completed and offered on messages like the usual ones', async () => {
    const house = await openDoorHouse({ prefix: 'x' });
    const { world, people } = house;
    await world.aTask({ called: 'Hand over the land data' });
    await people.lan.say('/xtasks mine');
    expect(house.read('lan')).toContain('Hand over the land data');
    const typed = await people.lan.complete('/xtasks done', 'task', 'land');
    expect(typed.choices).toEqual([{ name: '#1 Hand over the land data', value: '1' }]);
    const { modal } = await people.hoa.track(people.minh.write('Count the cars'), 'Track as task');
    expect(people.hoa.reads(modal)).toContain('Count the cars');
    expect(house.heard.map(({ line }) => line)).toEqual(['/xtasks mine', '/xtasks add']);
    house.allWell();
  });
});

describe('A card that Docket posted unasked', () => {
  test('asks before it does what cannot be undone, each in their own message', async () => {
    const house = await openDoorHouse();
    const { world, people, discord, guild, channel, door } = house;
    await world.aTask();
    const line = `c${world.committee.code} tasks done 1`;
    const confirm = { text: 'Is it really done?', yes: 'It is', no: 'Not yet' };
    await door.sender.send({
      channel: { platform: 'discord', workspace: guild.id, channel: channel.id },
      card: {
        title: 'Due',
        tone: 'blue',
        summary: 'Due.',
        parts: [],
        buttons: [{ label: 'Done', line, confirm }],
      },
      language: 'vi',
      key: 'r:1',
      at: Date.now(),
    });
    const [card] = discord.messages(channel);
    const { message: question } = await people.lan.press(card!, 'Done');
    expect(people.lan.reads(question)).toContain('Is it really done?');
    expect(people.minh.sees()).toEqual([card]);
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'open' }]);
    await people.lan.press(question, 'It is');
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);
    expect(people.lan.reads(question)).toContain('#1');
    house.allWell();
  });
});

import { describe, expect, test } from 'vitest';
import { openDoorHouse } from './door-house.ts';
import type { Person } from './fake/people/person.ts';
import type { Message } from './fake/types.ts';

/** The button whose line holds this. */
function buttonWith(person: Person, message: Message, part: string) {
  const all = person.buttons(message).map(({ customId }) => customId);
  const customId = all.find((id) => id.includes(part));
  if (!customId) throw new Error(`no button says ${part}: ${all.join(', ')}`);
  return { customId };
}

describe('A group lead works from Discord', () => {
  test('what waits for them is answered at once, for their eyes only', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask({ called: 'Hand over <@1> *land* data & maps' });
    const said = await people.lan.say('/tasks mine');
    expect(said.kind).toBe('message');
    expect(people.lan.reads(said.message)).toContain('#1 Hand over <@1> *land* data & maps');
    expect(people.minh.sees()).toEqual([]);
    house.allWell();
  });

  test('with every call come their roles, their language and where it was said', async () => {
    const house = await openDoorHouse();
    const { discord, guild, channel, people } = house;
    const role = discord.addRole(guild, { name: 'home-affairs' });
    discord.life.give(role, people.lan);
    await people.lan.say('/tasks mine');
    expect(house.heard[0]).toMatchObject({
      door: 'discord',
      line: '/tasks mine',
      caller: { platform: 'discord', workspace: guild.id, user: people.lan.id },
      channel: { platform: 'discord', workspace: guild.id, channel: channel.id },
      roles: [role.id],
      locale: people.lan.user.locale,
    });
    expect(await house.heard[0]?.whoIs?.()).toMatchObject({
      name: 'Lan Lead',
      account: 'full',
      workspaceName: 'Committee',
    });
    house.allWell();
  });

  test('help is answered', async () => {
    const house = await openDoorHouse();
    await house.people.lan.say('/docket help');
    expect(house.read('lan')).toContain('/tasks');
    house.allWell();
  });

  test('a task is marked done by its button, and the list it stood on says so', async () => {
    const house = await openDoorHouse();
    const { world, discord, people } = house;
    await world.aTask({ called: 'Hand over the land data' });
    await world.aTask({ called: 'Count the official cars' });
    const { message: list } = await people.lan.say('/tasks mine');
    await people.lan.press(list, buttonWith(people.lan, list, 'done 1'));
    const told = await discord.until(() => people.lan.last() !== list && people.lan.last());
    expect(people.lan.reads(told)).toContain('#1');
    await discord.until(() => !people.lan.reads(list).includes('land data'));
    expect(people.lan.reads(list)).toContain('official cars');
    expect(await world.store.query('select state from tasks where number = 1')).toEqual([{ state: 'done' }]);

    const undone = await people.lan.press(told, buttonWith(people.lan, told, 'undo 1'));
    expect(undone.kind).toBe('message');
    expect(await world.store.query('select state from tasks where number = 1')).toEqual([{ state: 'open' }]);
    house.allWell();
  });

  test('options are typed, and a mistake in them is answered with a way to mend it', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    const { message } = await people.lan.say('/tasks note', { task: '99', note: 'sent “by” post & mail' });
    expect(people.lan.reads(message)).toContain('#99');
    const { modal } = await people.lan.press(message, 'Open the form');
    expect(people.lan.reads(modal)).toContain('sent “by” post & mail');
    const sent = await people.lan.fill(modal, { task: '1' });
    expect(sent.kind).toBe('update');
    const entries = await world.store.query("select note from history where action = 'noted'");
    expect(entries).toEqual([{ note: 'sent “by” post & mail' }]);
    expect(people.lan.reads(message)).toContain('sent “by” post & mail');
    house.allWell();
  });

  test('a mention names the member it is, whatever their name', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    await people.hoa.say('/tasks assign', { task: '1', to: `<@${people.an.id}>` });
    expect((await world.store.tasks.detail(await world.viewerOf('hoa'), 1))?.assignees).toMatchObject([
      { name: 'An Member' },
    ]);
    await people.hoa.say('/tasks assign', { task: '1', to: `<@${people.stranger.id}>` });
    expect(house.read('hoa')).toContain('not in this committee yet');
    house.allWell();
  });

  test('long lists go on in their place', async () => {
    const house = await openDoorHouse();
    const { world, people, channel } = house;
    for (let number = 1; number <= 25; number++) await world.aTask({ called: `Number ${number} of many` });
    const { message: list } = await people.lan.say('/tasks list');
    const before = channel.messages.length;
    expect(people.lan.reads(list)).toContain('#1 ');
    const pressed = await people.lan.press(list, buttonWith(people.lan, list, 'page:'));
    expect(pressed.kind).toBe('update');
    expect(people.lan.reads(list)).not.toContain('#1 Number');
    expect(people.lan.reads(list)).toContain('Number 12 of many');
    expect(channel.messages.length).toBe(before);
    house.allWell();
  });

  test('answers follow the language of whoever asks', async () => {
    const house = await openDoorHouse();
    await house.people.lan.say('/docket language', { language: 'vi' });
    await house.people.lan.say('/tasks mine');
    expect(house.read('lan')).toMatch(/nhiệm vụ|Không/);
    house.allWell();
  });

  test('what is done for good is asked about first, in a message of its own', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    const { message: card } = await people.hoa.say('/groups show', { group: 'Ministry of Finance' });
    const vacate = buttonWith(people.hoa, card, '?');
    const viewer = await world.viewerOf('hoa');
    const holders = () => world.store.groups.holders(viewer, [world.groups.finance.id]);
    const { discord } = house;
    await people.hoa.press(card, vacate);
    const question = await discord.until(() => people.hoa.last() !== card && people.hoa.last());
    expect(people.hoa.reads(question)).toContain('Minh Finance');
    await people.hoa.press(question, { customId: 'no' });
    await discord.until(() => question.deleted);
    expect(await holders()).toHaveLength(1);

    await people.hoa.press(card, vacate);
    const again = await discord.until(() => people.hoa.last() !== card && people.hoa.last());
    const [yes] = people.hoa.buttons(again);
    const said = await people.hoa.press(again, { customId: yes!.customId });
    expect(said.kind).toBe('update');
    // The card names who held the seat before, and nobody who does.
    await discord.until(() => people.hoa.reads(card).includes('Earlier'));
    expect(people.hoa.reads(card).replace(/Earlier[\s\S]*/, '')).not.toContain('Minh Finance');
    expect(await holders()).toHaveLength(0);
    house.allWell();
  });
});

describe('A group’s channel', () => {
  test('is one of this server in which Docket may write', async () => {
    const house = await openDoorHouse();
    const { discord, guild, people, world } = house;
    const own = discord.addChannel(guild, { name: 'finance' });
    const shut = discord.addChannel(guild, { name: 'cabinet' });
    discord.life.setRights(shut, discord.state.user(discord.app.botUser), { deny: 1n << 11n });
    await people.hoa.say('/groups channel', { group: 'Ministry of Finance', channel: shut });
    expect(house.read('hoa')).not.toContain('#finance');
    expect(await world.store.query('select channel from group_channels')).toEqual([]);
    await people.hoa.say('/groups channel', { group: 'Ministry of Finance', channel: own });
    expect(house.read('hoa')).toContain('#finance');
    expect(await world.store.query('select channel from group_channels')).toEqual([{ channel: own.id }]);
    house.allWell();
  });

  test('of another server is not even told of', async () => {
    const house = await openDoorHouse();
    const { discord, people } = house;
    const other = discord.addGuild({ name: 'Elsewhere', owner: people.minh });
    const theirs = discord.addChannel(other, { name: 'secrets' });
    await people.hoa.say('/tasks mine');
    const asked = house.heard[0]?.channelAt?.({
      platform: 'discord',
      workspace: house.guild.id,
      channel: theirs.id,
    });
    expect(await asked).toBeUndefined();
    const gone = { platform: 'discord', workspace: house.guild.id, channel: '123456789012345678' } as const;
    expect(await house.heard[0]?.channelAt?.(gone)).toBeUndefined();
    house.allWell();
  });
});

describe('The language of an answer', () => {
  test('is what somebody has chosen with Docket, else that of their Discord', async () => {
    const house = await openDoorHouse();
    const { discord, guild, channel, world } = house;
    const thu = discord.addPerson({ name: 'thu', locale: 'vi', guild, at: channel });
    const address = { platform: 'discord', workspace: guild.id, user: thu.id } as const;
    await world.store.members.addAddress(world.people.bao, address);
    await thu.say('/tasks mine');
    expect(thu.reads()).toMatch(/[ạảấầđếệộớữ]/);
    await thu.say('/docket language', { language: 'ms' });
    await thu.say('/tasks mine');
    expect(thu.reads()).toContain('tugasan');
    house.allWell();
  });

  test('is the committee’s where Discord does not come in it', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.store.committees.change(await world.viewerOf('ada'), { language: 'ms' });
    await people.lan.say('/tasks mine');
    expect(people.lan.reads()).toContain('tugasan');
    await people.lan.say('/docket language', { language: 'en' });
    await people.lan.say('/tasks mine');
    expect(people.lan.reads()).toContain('Nothing waits');
    house.allWell();
  });

  test('who may not do something is told so, and is offered no form for it', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    const { message } = await people.minh.say('/tasks drop', { task: '1', reason: 'It is not ours' });
    expect(people.minh.reads(message)).toContain('Only');
    expect(people.minh.buttons(message)).toEqual([]);
    house.allWell();
  });
});

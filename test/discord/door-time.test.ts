import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import { openDoorHouse } from './door-house.ts';
import type { GatewayEvent } from './fake/types.ts';

describe('Discord is never kept waiting', () => {
  test('a command that takes long is promised an answer, for the asker alone', async () => {
    const house = await openDoorHouse({ hurried: true });
    const { people, world } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const answers = house.ponder();
    const said = await people.lan.say('/tasks mine');
    expect(said.kind).toBe('thinking');
    expect(people.minh.sees()).toEqual([]);
    answers();
    const answer = await said.settled();
    expect(people.lan.reads(answer)).toContain('land data');
    expect(people.minh.sees()).toEqual([]);
    house.allWell();
  });

  test('nothing is promised before its time: a Discord that waits longer is given the answer itself', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const answers = house.ponder();
    const saying = people.lan.say('/tasks mine');
    await pause(1_200);
    answers();
    const said = await saying;
    expect(said.kind).toBe('message');
    expect(people.lan.reads(said.message)).toContain('land data');
    house.allWell();
  });

  test('a form that came too late to open by itself is opened by a button', async () => {
    const house = await openDoorHouse({ hurried: true });
    const { people } = house;
    const answers = house.ponder();
    const said = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    answers();
    const card = await said.settled();
    expect(people.hoa.modal).toBeUndefined();
    await people.hoa.press(card, 'Open the form');
    expect(people.hoa.reads(people.hoa.modal)).toContain('Ministry of Finance');
    house.allWell();
  });

  test('a form that takes long is promised an answer', async () => {
    const house = await openDoorHouse({ hurried: true });
    const { people, world } = house;
    await world.aTask();
    const { modal } = await people.lan.say('/tasks note', { task: '1' });
    const answers = house.ponder();
    const sent = await people.lan.fill(modal, { note: 'Sent by post' });
    expect(sent.kind).toBe('thinking');
    answers();
    expect(people.lan.reads(await sent.settled())).toContain('Sent by post');
    house.allWell();
  });

  test('a button that takes long: the card stays, and is renewed when it is done', async () => {
    const house = await openDoorHouse({ hurried: true });
    const { people, world, discord } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const { message: list } = await people.lan.say('/tasks mine');
    const answers = house.ponder();
    const done = people.lan.buttons(list).find(({ customId }) => customId.includes('done 1'))!;
    const pressed = await people.lan.press(list, { customId: done.customId });
    expect(pressed.kind).toBe('nothing');
    answers();
    await discord.until(() => !people.lan.reads(list).includes('land data'));
    await discord.until(() => house.read('lan').includes('#1'));
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);
    house.allWell();
  });

  test('half-typed options are answered with nothing rather than late', async () => {
    const values = () => new Promise<never>(() => {});
    const house = await openDoorHouse({ bot: { values }, hurried: true });
    const typed = await house.people.lan.complete('/tasks done', 'task', 'land');
    expect(typed.choices).toEqual([]);
    house.allWell();
  });

  test('a first answer that got lost on the way is said once more', async () => {
    const house = await openDoorHouse();
    const { people, discord, world } = house;
    await world.aTask();
    const route = 'POST /interactions/:interaction/:token/callback';
    discord.next(route, { answer: 'drop', when: 'before' });
    await people.lan.say('/tasks note', { task: '1', note: 'first' });
    expect(house.read('lan')).toContain('first');
    discord.next(route, { answer: 'status', status: 502 });
    await people.lan.say('/tasks note', { task: '1', note: 'second' });
    expect(house.read('lan')).toContain('second');
    const entries = await world.store.query("select note from history where action = 'noted'");
    expect(entries).toEqual([{ note: 'first' }, { note: 'second' }]);
    house.allWell();
  });

  test('what Discord delivers twice is done and answered once', async () => {
    const house = await openDoorHouse();
    const { people, discord, world } = house;
    await world.aTask();
    const events: GatewayEvent[] = [];
    discord.state.changes.on('tell', (event: GatewayEvent) => events.push(event));
    await people.lan.say('/tasks note', { task: '1', note: 'once' });
    await people.lan.say('/tasks mine');
    const before = await world.store.digest();
    const calls = events.filter(({ name }) => name === 'INTERACTION_CREATE');
    for (const { name, guild, data } of calls) discord.state.tell(name, guild, data);
    await discord.quiet(300);
    expect(house.heard).toHaveLength(2);
    // Also where another process took it the first time.
    await house.restart();
    for (const { name, guild, data } of calls.slice(0, 1)) discord.state.tell(name, guild, data);
    await discord.quiet(300);
    expect(house.heard).toHaveLength(2);
    expect(await world.store.digest()).toBe(before);
    house.allWell();
  });
});

describe('Cards for everyone', () => {
  const card: Reply = {
    kind: 'card',
    to: 'channel',
    language: 'en',
    card: { title: 'How we stand', tone: 'plain', summary: 'How we stand.', parts: [], buttons: [] },
  };

  test('are messages that all see, at once or late', async () => {
    const house = await openDoorHouse({ bot: { hear: async () => card } });
    await house.people.lan.say('/reports now');
    expect(house.read('minh')).toContain('How we stand');
    house.allWell();
    const late = Promise.withResolvers<Reply>();
    const other = await openDoorHouse({ bot: { hear: () => late.promise }, hurried: true });
    const said = await other.people.lan.say('/reports now');
    expect(said.kind).toBe('thinking');
    late.resolve(card);
    await other.discord.until(() => other.read('minh').includes('How we stand'));
    expect(other.people.lan.sees()).toHaveLength(1);
    other.allWell();
  });
});

describe('A door that closes', () => {
  test('still answers those whom it has taken', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    const answers = house.ponder();
    const said = people.lan.say('/tasks note', { task: '1', note: 'at the last moment' });
    await house.discord.until(() => house.heard.length === 1);
    const closed = house.door.close();
    answers();
    await closed;
    expect((await said).kind).toBe('message');
    expect(house.read('lan')).toContain('at the last moment');
    house.allWell();
  });
});

describe('What goes wrong on our side', () => {
  test('is told to the asker with a reference, and to the log without what was said', async () => {
    const hear = async () => {
      throw new Error('the roof fell in');
    };
    const house = await openDoorHouse({ bot: { hear } });
    await house.people.lan.say('/tasks mine');
    const [, reference = ''] = /reference: (\w{8})/.exec(house.read('lan')) ?? [];
    expect(house.faults.join()).toContain(reference);
    expect(house.faults).toHaveLength(1);
    house.discord.mustBeFine();
  });

  test('also where Discord does not take the answer', async () => {
    const house = await openDoorHouse();
    const { people, discord, world } = house;
    await world.aTask({ called: 'A secret of state' });
    const route = 'POST /interactions/:interaction/:token/callback';
    discord.next(route, { answer: 'refused', status: 400, code: 50_035, message: 'Invalid Form Body' });
    await people.lan.say('/tasks mine');
    expect(house.read('lan')).toContain('reference');
    expect(house.faults.join()).toContain('50035');
    expect(house.faults.join()).not.toContain('secret');
  });
});

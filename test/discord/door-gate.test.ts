import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DoorHouse, openDoorHouse } from './door-house.ts';
import type { GatewayEvent, Json } from './fake/types.ts';

/** What the application was told of the last thing somebody did. */
async function payloadOf({ discord }: DoorHouse, doing: () => Promise<unknown>): Promise<Json> {
  const events: GatewayEvent[] = [];
  const note = (event: GatewayEvent) => void events.push(event);
  discord.state.changes.on('tell', note);
  await doing();
  discord.state.changes.off('tell', note);
  const told = events.findLast(({ name }) => name === 'INTERACTION_CREATE');
  if (!told) throw new Error('nothing was told');
  return told.data;
}

const tell = async ({ discord, guild }: DoorHouse, payload: unknown) => {
  discord.state.tell('INTERACTION_CREATE', guild.id, payload as Json);
  await discord.quiet(150);
};

describe('What Discord would never send', () => {
  test('another application’s calls are none of ours', async () => {
    const house = await openDoorHouse();
    const payload = await payloadOf(house, () => house.people.lan.say('/tasks mine'));
    await tell(house, { ...payload, id: '99999999999999999', application_id: '88888888888888888' });
    expect(house.heard).toHaveLength(1);
    expect(house.faults).toEqual([]);
  });

  test('changes nothing, is told of without a word of it, and brings nothing down', async () => {
    const house = await openDoorHouse();
    const { world, people } = house;
    await world.aTask();
    const payload = await payloadOf(house, () => people.lan.say('/tasks mine'));
    const before = await world.store.digest();
    const secret = 'do-not-tell';
    const odd: unknown[] = [
      {},
      { ...payload, id: secret },
      { ...payload, token: '../../users/@me', id: '99999999999999991' },
      { ...payload, member: undefined, id: '99999999999999992' },
      { ...payload, member: { user: secret }, id: '99999999999999993' },
      { ...payload, data: null, id: '99999999999999994' },
      { ...payload, data: { name: secret }, id: '99999999999999995' },
      { ...payload, type: 3, data: { custom_id: secret }, id: '99999999999999996' },
      { ...payload, type: 5, data: { custom_id: secret, components: secret }, id: '99999999999999997' },
    ];
    for (const one of odd) await tell(house, one);
    expect(house.faults.length).toBeGreaterThanOrEqual(odd.length);
    expect(house.faults.join()).not.toContain(secret);
    expect(await world.store.digest()).toBe(before);
    expect(house.heard).toHaveLength(1);
    await people.lan.say('/tasks mine');
    expect(house.read('lan')).toContain('#1');
  });

  test('nothing that can be sent brings the door down', async () => {
    const house = await openDoorHouse();
    const payload = await payloadOf(house, () => house.people.lan.say('/tasks mine'));
    const keys = ['type', 'data', 'member', 'user', 'message', 'channel', 'guild_id', 'locale', 'token'];
    const value = fc.oneof(
      fc.constantFrom(null, 0, 2, 3, 4, 5, true, [], {}, '1', house.guild.id),
      fc.record({
        id: fc.constantFrom(house.guild.id, null, 7),
        custom_id: fc.constantFrom('no', 'form:x:0', 'form:x:send', '?', 'menu:1', 'c1 tasks done 1'),
        component_type: fc.constantFrom(2, 3, 99),
        components: fc.constantFrom([], null, [{}], [{ component: null }]),
        name: fc.constantFrom('tasks', '', null),
        type: fc.constantFrom(1, 3, 'x'),
      }),
    );
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 }), async (other) => {
        const id = String(99_999_999_999_000 + ++number);
        house.discord.state.tell('INTERACTION_CREATE', house.guild.id, { ...payload, ...other, id });
      }),
      { numRuns: 150 },
    );
    await house.discord.quiet(300);
    const heard = house.heard.length;
    await house.people.lan.say('/tasks mine');
    expect(house.heard.length).toBe(heard + 1);
    expect(house.read('lan')).toContain('What waits');
  });
});

describe('What is no longer ours', () => {
  test('controls of an earlier version are answered kindly', async () => {
    const house = await openDoorHouse();
    const { discord, people, channel } = house;
    const button = (custom_id: string, label: string) => ({ type: 2, style: 1, custom_id, label });
    const components = [
      {
        type: 1,
        components: [button('menu:1', 'A'), button('form:gone:0', 'B'), button('c9 tasks list', 'C')],
      },
      { type: 1, components: [button('no', 'E')] },
      { type: 1, components: [{ type: 5, custom_id: 'menu:2', placeholder: 'D' }] },
    ];
    const old = discord.putMessage(channel, { components, flags: 32_768 });
    await people.lan.press(old, 'A');
    expect(house.read('lan')).toContain('earlier version');
    await people.lan.press(old, 'B');
    expect(house.read('lan')).toContain('too old');
    await people.lan.press(old, 'E');
    expect(house.read('lan')).toContain('earlier version');
    expect(old.deleted).toBe(false);
    await people.lan.choose(old, 'D', people.an);
    expect(house.read('lan')).toContain('earlier version');
    // Of another committee it is not even told whether there is one.
    await people.lan.press(old, 'C');
    expect(house.read('lan')).toContain('I do not know you');
    expect(house.faults).toEqual([]);
    discord.mustBeFine();
  });

  test('a question asked before a restart is asked in general words', async () => {
    const house = await openDoorHouse();
    const { people, discord } = house;
    const { message: card } = await people.hoa.say('/groups show', { group: 'Ministry of Finance' });
    const vacate = people.hoa.buttons(card).find(({ customId }) => customId.startsWith('?'))!;
    await house.restart();
    const { message: question } = await people.hoa.press(card, { customId: vacate.customId });
    expect(people.hoa.reads(question)).toContain(`Please confirm: ${vacate.label}`);
    await people.hoa.press(question, vacate.label);
    await discord.until(() => people.hoa.reads(question).includes('no longer leads'));
    house.allWell();
  });
});

describe('People whom Docket does not know', () => {
  test('are told how to get in, in the language of their Discord, and nothing else', async () => {
    const house = await openDoorHouse();
    const { world, people } = house;
    await world.aTask({ called: 'Nothing for strangers' });
    await people.stranger.say('/tasks mine');
    expect(house.read('stranger')).toMatch(/[ạảấầđếệộớữ]/);
    await people.stranger.say('/tasks show', { task: '1' });
    await people.stranger.say('/tasks done', { task: '1', note: 'x' });
    const typed = await people.stranger.complete('/tasks done', 'task', 'strangers');
    expect(typed.choices).toEqual([]);
    for (const message of people.stranger.sees())
      expect(people.stranger.reads(message)).not.toContain('Nothing for strangers');
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'open' }]);
    house.allWell();
  });

  test('cannot use a button they see in a channel', async () => {
    const house = await openDoorHouse();
    const { world, people, discord, channel } = house;
    await world.aTask();
    const customId = `c${world.committee.code} tasks done 1`;
    const card = discord.putMessage(channel, {
      components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: customId, label: 'Done' }] }],
      flags: 32_768,
    });
    await people.stranger.press(card, 'Done');
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'open' }]);
    await people.lan.press(card, 'Done');
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);
    expect(house.faults).toEqual([]);
  });
});

describe('Somebody who writes to Docket directly', () => {
  test('is known by the server in which they are', async () => {
    const house = await openDoorHouse();
    const { world, people } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const { lan } = people;
    const said = await lan.press(cardIn(house, lan.direct), 'Mine');
    expect(lan.reads(said.message)).toContain('land data');
    house.allWell();
  });

  test('says the same commands as in the server, and by their buttons reaches the committee that is meant', async () => {
    const house = await openDoorHouse({ everywhere: true });
    const { world, people } = house;
    const { lan } = people;
    await world.aTask({ called: 'Hand over the land data' });
    const { message: list } = await lan.say('/tasks mine', {}, lan.direct);
    const done = lan.buttons(list).find(({ customId }) => customId.includes('done 1'))!;
    await lan.press(list, { customId: done.customId });
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);
    await house.discord.until(() => !lan.reads(list).includes('land data'));
    expect(house.heard.every(({ caller }) => caller.workspace === house.guild.id)).toBe(true);
    const { message: told } = await people.stranger.say('/tasks mine', {}, people.stranger.direct);
    expect(people.stranger.reads(told)).toContain('máy chủ');
    house.allWell();
  });

  test('is asked to come into their server where Docket does not know them', async () => {
    const house = await openDoorHouse();
    const { stranger } = house.people;
    const said = await stranger.press(cardIn(house, stranger.direct), 'Mine');
    expect(stranger.reads(said.message)).toContain('máy chủ');
    expect(house.heard).toEqual([]);
    house.allWell();
  });

  function cardIn({ discord, world }: DoorHouse, channel: Parameters<typeof discord.putMessage>[0]) {
    const customId = `c${world.committee.code} tasks mine`;
    const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: customId, label: 'Mine' }] }];
    return discord.putMessage(channel, { components, flags: 32_768 });
  }
});

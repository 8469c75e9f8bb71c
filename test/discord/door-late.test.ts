import { describe, expect, test } from 'vitest';
import { lateness } from '../../src/platforms/discord/answer/lateness.ts';
import { memory } from '../../src/platforms/discord/answer/memory.ts';
import { type DoorHouse, openDoorHouse } from './door-house.ts';
import { newToken } from './fake/state.ts';
import type { GatewayEvent, Interaction } from './fake/types.ts';

const epoch = 1_420_070_400_000;
const idMadeAt = (at: number) => String(BigInt(at - epoch) << 22n);
const callback = 'POST /interactions/:interaction/:token/callback';

/** What somebody does reaches Docket once more under an id `ago` old; Discord takes an answer until half a minute after `at`. */
async function again(
  { discord, guild }: DoorHouse,
  doing: () => Promise<unknown>,
  { ago, at }: { ago: number; at: number },
): Promise<Interaction> {
  const events: GatewayEvent[] = [];
  const note = (event: GatewayEvent) => void events.push(event);
  discord.state.changes.on('tell', note);
  await doing();
  discord.state.changes.off('tell', note);
  const { data } = events.findLast(({ name }) => name === 'INTERACTION_CREATE')!;
  const first = discord.state.interactions.get(String(data.id))!;
  const id = idMadeAt(Date.now() - ago);
  const { type, user, channel, what, payload, source } = first;
  const token = newToken(id);
  const one: Interaction = { id, token, type, user, channel, what, payload, at, ...(source && { source }) };
  discord.state.interactions.set(id, one);
  const known = discord.state.violations.length;
  discord.state.tell('INTERACTION_CREATE', guild.id, { ...data, id, token });
  await discord.until(() => one.answer !== undefined || discord.state.violations.length > known);
  await discord.quiet(300);
  return one;
}

const ago = 60_000;
const kinds = ({ discord }: DoorHouse) => discord.state.violations.map(({ kind }) => kind);

describe('What reaches Docket when nobody waits for it any more', () => {
  test('is not done: who read that Docket did not answer has said it again', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    const say = () => people.lan.say('/tasks note', { task: '1', note: 'once' });
    const late = await again(house, say, { ago, at: Date.now() - ago });
    expect(late.answer).toBeUndefined();
    expect(house.heard).toHaveLength(1);
    const entries = await world.store.query("select note from history where action = 'noted'");
    expect(entries).toEqual([{ note: 'once' }]);
    expect(house.faults).toEqual([]);
    // One question whether somebody waits, and no apology.
    expect(kinds(house)).toEqual(['late answer']);
  });

  test('nor is a button’s doing, nor a form’s', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    await world.aTask();
    const { message: list } = await people.lan.say('/tasks mine');
    const done = people.lan.buttons(list).find(({ customId }) => customId.includes('done 1'))!;
    await again(house, () => people.lan.press(list, { customId: done.customId }), {
      ago,
      at: Date.now() - ago,
    });
    const { modal } = await people.lan.say('/tasks note', { task: '2' });
    await again(house, () => people.lan.fill(modal, { note: 'once' }), { ago, at: Date.now() - ago });
    const entries = await world.store.query("select note from history where action = 'noted'");
    expect(entries).toEqual([{ note: 'once' }]);
    expect(house.faults).toEqual([]);
    expect(kinds(house)).toEqual(['late answer', 'late answer']);
  });

  test('half-typed options are dropped without a word', async () => {
    const house = await openDoorHouse();
    const type = () => house.people.lan.complete('/tasks done', 'task', 'land');
    await again(house, type, { ago, at: Date.now() - ago });
    expect(house.faults).toEqual([]);
    expect(kinds(house)).toEqual(['late answer']);
  });

  test('a page of a form that cannot be opened any more is, too', async () => {
    const house = await openDoorHouse();
    const { people } = house;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    const { message: card } = await people.hoa.fill(modal, { title: 'Count the cars' });
    await again(house, () => people.hoa.press(card, 'Continue'), { ago, at: Date.now() - ago });
    expect(house.faults).toEqual([]);
    expect(kinds(house)).toEqual(['late answer']);
    await people.hoa.press(card, 'Send');
    expect(people.hoa.reads(card)).toContain('Added #1 Count the cars');
  });

  test('where Discord still takes an answer it is promised first, and done', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    await world.aTask();
    const say = () => people.lan.say('/tasks note', { task: '1', note: 'said' });
    const one = await again(house, say, { ago, at: Date.now() });
    expect(one.answer).toBe(5);
    await house.discord.until(() => house.read('lan').includes('said'));
    expect(house.heard).toHaveLength(2);
    const { message: list } = await people.lan.say('/tasks mine');
    const done = people.lan.buttons(list).find(({ customId }) => customId.includes('done 1'))!;
    const asked = await again(house, () => people.lan.press(list, { customId: done.customId }), {
      ago,
      at: Date.now(),
    });
    expect(asked.answer).toBe(6);
    house.allWell();
  });
});

describe('Late', () => {
  const clock = (ahead: number) => {
    let now = 1_800_000_000_000;
    const isLate = lateness(() => now + ahead);
    return (delay: number) => {
      now += 60_000;
      return isLate(idMadeAt(now - delay));
    };
  };

  test('is what took seconds longer than others of late', () => {
    const comes = clock(0);
    expect([100, 300, 1_900, 100].map(comes)).toEqual([false, false, false, false]);
    expect([2_500, 60_000, 100].map(comes)).toEqual([true, true, false]);
  });

  test('is nothing only because Discord’s clock is another', () => {
    const slow = clock(-30_000);
    expect([100, 300, 5_000].map(slow)).toEqual([false, false, true]);
    const fast = clock(30_000);
    expect([100, 300, 5_000].map(fast)).toEqual([true, false, true]);
  });

  test('when a clock is put right, that is the usual delay in time', () => {
    let ahead = 0;
    const isLate = lateness(() => 1_800_000_000_000 + ahead);
    const comes = () => isLate(idMadeAt(1_800_000_000_000));
    expect(comes()).toBe(false);
    ahead = 5_000;
    const later = Array.from({ length: 100 }, comes);
    expect(later[0]).toBe(true);
    expect(later.at(-1)).toBe(false);
  });
});

describe('A promise that arrived, though nobody said so', () => {
  test('is kept', async () => {
    const house = await openDoorHouse({ hurried: true });
    const { people, discord, world } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const answers = house.ponder();
    discord.next(callback, { answer: 'drop', when: 'after' });
    discord.next(callback, { answer: 'status', status: 502 });
    const said = await people.lan.say('/tasks mine');
    expect(said.kind).toBe('thinking');
    answers();
    expect(people.lan.reads(await said.settled())).toContain('land data');
    expect(people.lan.sees()).toHaveLength(1);
    expect(house.faults).toEqual([]);
  });
});

describe('A database that is slow to tell whether something is new', () => {
  test('keeps nobody waiting: an answer is promised meanwhile', async () => {
    let tells = Promise.withResolvers<boolean>();
    const house = await openDoorHouse({ receipts: { first: () => tells.promise }, hurried: true });
    const { people, world } = house;
    await world.aTask();
    const said = await people.lan.say('/tasks note', { task: '1', note: 'first' });
    expect(said.kind).toBe('thinking');
    tells.resolve(true);
    expect(people.lan.reads(await said.settled())).toContain('first');
    const { message: list } = await people.lan.say('/tasks mine');
    const done = people.lan.buttons(list).find(({ customId }) => customId.includes('done 1'))!;
    tells = Promise.withResolvers();
    expect((await people.lan.press(list, { customId: done.customId })).kind).toBe('nothing');
    tells.resolve(true);
    await house.discord.until(() => !people.lan.reads(list).includes('done 1'));
    house.allWell();
  });

  test('and what turns out to be done already leaves nobody thinking', async () => {
    const tells = Promise.withResolvers<boolean>();
    const house = await openDoorHouse({ receipts: { first: () => tells.promise }, hurried: true });
    const { people, world } = house;
    await world.aTask();
    const said = await people.lan.say('/tasks note', { task: '1', note: 'first' });
    expect(said.kind).toBe('thinking');
    tells.resolve(false);
    await house.discord.until(() => people.lan.sees().length === 0);
    expect(house.heard).toEqual([]);
    house.allWell();
  });
});

describe('A question', () => {
  test('is forgotten before the way back to its card is shut', () => {
    let now = 0;
    const mind = memory(() => now);
    const asked = { way: {} as never, again: undefined };
    mind.asked('1', asked);
    mind.asked('2', asked);
    now = 13 * 60_000;
    expect(mind.answered('1')).toBeDefined();
    now = 15 * 60_000;
    expect(mind.answered('2')).toBeUndefined();
  });

  test('answered a quarter of an hour later is answered, though its card is not renewed', async () => {
    const house = await openDoorHouse();
    const { people, discord } = house;
    const { message: card } = await people.hoa.say('/groups show', { group: 'Ministry of Finance' });
    const vacate = people.hoa.buttons(card).find(({ customId }) => customId.startsWith('?'))!;
    await people.hoa.press(card, { customId: vacate.customId });
    const question = await discord.until(() => people.hoa.last() !== card && people.hoa.last());
    discord.next('PATCH /webhooks/:app/:token/messages/:message', {
      answer: 'refused',
      status: 401,
      code: 50_027,
    });
    const [yes] = people.hoa.buttons(question);
    await people.hoa.press(question, { customId: yes!.customId });
    await discord.until(() => people.hoa.reads(question).includes('no longer leads'));
    await discord.quiet(150);
    expect(house.faults).toHaveLength(1);
    expect(house.faults.join()).toContain('quarter of an hour');
    expect(people.hoa.reads(question)).toContain('no longer leads');
    expect(people.hoa.sees()).toHaveLength(2);
  });
});

describe('A form that met a fault', () => {
  const titles = ({ world }: DoorHouse) => world.store.query('select title from tasks');

  test('can be sent again, when it could not be told whether it is new', async () => {
    let isBroken = true;
    const first = async () => {
      if (!isBroken) return true;
      throw new Error('the database is away');
    };
    const house = await openDoorHouse({ receipts: { first } });
    const { people } = house;
    isBroken = false;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    const { message: card } = await people.hoa.fill(modal, { title: 'Count the cars' });
    isBroken = true;
    await people.hoa.press(card, 'Send');
    expect(house.read('hoa')).toContain('reference');
    isBroken = false;
    await people.hoa.press(card, 'Send');
    expect(people.hoa.reads(card)).toContain('Added #1 Count the cars');
    expect(await titles(house)).toEqual([{ title: 'Count the cars' }]);
    house.discord.mustBeFine();
  });

  test('comes back with all that was filled in, a button away, when nothing came of it', async () => {
    const house = await openDoorHouse();
    const { people, world } = house;
    const { modal } = await people.hoa.say('/tasks add', { lead: 'Ministry of Finance' });
    const { message: card } = await people.hoa.fill(modal, { title: 'Count the cars' });
    await world.store.query('alter table tasks rename to away');
    await people.hoa.press(card, 'Send');
    await world.store.query('alter table away rename to tasks');
    expect(people.hoa.reads(card)).toContain('reference');
    expect(people.hoa.reads(card)).toContain('Count the cars');
    const { modal: back } = await people.hoa.press(card, 'Open the form');
    expect(people.hoa.reads(back)).toContain('Count the cars');
    await people.hoa.fill(back, {});
    await people.hoa.press(card, 'Send');
    expect(people.hoa.reads(card)).toContain('Added #1 Count the cars');
    expect(await titles(house)).toEqual([{ title: 'Count the cars' }]);
    house.discord.mustBeFine();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines, type TestStore } from '../engines.ts';
import { openRoofHouse, type RoofHouse } from './roof-house.ts';

const soon = { timeout: 30_000 };

describe.each(engines)('a server that has put Docket out, on $name', (engine) => {
  let store: TestStore;
  let house: RoofHouse;
  beforeEach(async () => {
    store = await engine.open();
    house = await openRoofHouse(store);
    await house.open();
    await house.task('Report on vaccines', '2025-07-25');
    await house.task('Name a contact', '2025-07-28');
    await house.deliverAll();
  });
  afterEach(async () => {
    await house.close();
    await store.close();
  });

  async function mornings(...days: readonly ('2025-07-23' | '2025-07-24' | '2025-07-25')[]) {
    for (const day of days) {
      await house.at(day);
      await house.plan();
      await house.deliverAll();
    }
  }
  const states = async () =>
    (await store.query("select state from messages where kind = 'morning' order by id")).map(
      ({ state }) => state,
    );

  it('has its reminders held, and sent as one when it lets Docket in again', async () => {
    const { discord, guild, rooms } = house;
    discord.life.kick(guild);
    await expect.poll(house.absences, soon).toEqual([{ workspace: guild.id, name: 'Committee' }]);
    await mornings('2025-07-23', '2025-07-24', '2025-07-25');
    expect(new Set(await states())).toEqual(new Set(['held']));
    const asked = discord.calls().length;
    await house.deliverAll();
    expect(discord.calls(), 'nobody knocks again and again').toHaveLength(asked);

    const before = house.reads(rooms.home).length;
    discord.life.invite(guild);
    await expect.poll(house.absences, soon).toEqual([]);
    await house.deliverAll();
    const [reminder = '', ...more] = house.reads(rooms.home).slice(before);
    expect(more).toEqual([]);
    expect(reminder).toContain('Report on vaccines');
    expect(reminder).toContain('Name a contact');
    discord.mustBeFine();
  });

  it('is told of where the secretariat still is, once when it goes and once when it is back', async () => {
    const { discord, guild } = house;
    discord.life.kick(guild);
    await expect.poll(house.absences, soon).toHaveLength(1);
    await house.deliverAll();
    expect(house.told()).toEqual([
      'Docket was removed from the Discord server Committee. Reminders and news for its channels and people are held. None is lost, and the tasks stay as they are. They are sent once somebody who manages the server adds Docket again.',
    ]);
    discord.life.invite(guild);
    await expect.poll(house.absences, soon).toEqual([]);
    await house.deliverAll();
    expect(house.told().slice(1)).toEqual([
      expect.stringMatching(/^Docket is back in the Discord server Committee\. It was out from /),
    ]);
  });

  it('while Docket was not running is found out at the next start, and so is its return', async () => {
    const { discord, guild, rooms } = house;
    await house.close();
    discord.life.kick(guild);
    await house.open();
    await expect.poll(house.absences, soon).toEqual([{ workspace: guild.id, name: null }]);
    await mornings('2025-07-25');
    await house.close();
    discord.life.invite(guild);
    const before = house.reads(rooms.home).length;
    await house.open();
    await expect.poll(house.absences, soon).toEqual([]);
    await house.deliverAll();
    expect(house.reads(rooms.home).slice(before).join()).toContain('Report on vaccines');
    expect(house.told()).toHaveLength(2);
  });

  it('while the connection was broken and its session was lost is found out by the new one', async () => {
    const { discord, guild } = house;
    discord.gateway.forget();
    // Nobody listens for a moment, and nothing of it is told later.
    discord.life.kick(guild);
    discord.gateway.drop();
    await expect.poll(house.absences, soon).toEqual([{ workspace: guild.id, name: 'Committee' }]);
  });

  it('is not taken for gone while Discord itself cannot reach it', async () => {
    const { discord, guild, rooms } = house;
    discord.life.setAvailable(guild, false);
    await discord.quiet(200);
    await mornings('2025-07-25');
    expect(await house.absences()).toEqual([]);
    expect(await states()).toEqual(['waiting']);
    const before = house.reads(rooms.home).length;
    discord.life.setAvailable(guild, true);
    await discord.quiet(200);
    await house.deliverAll();
    expect(house.reads(rooms.home).length).toBeGreaterThan(before);
    expect(house.told()).toEqual([]);
  });
});

describe('several servers on several shards', () => {
  it('come and go each by itself', { timeout: 180_000 }, async () => {
    const store = await (engines[0] as (typeof engines)[number]).open();
    const house = await openRoofHouse(store, { shards: 3 });
    const { discord } = house;
    const others = Array.from({ length: 4 }, (_, at) => {
      discord.later(1);
      return discord.addGuild({ name: `Other ${at}`, owner: house.persons.hoa });
    });
    const door = await house.open();
    expect(discord.gateway.listening).toBe(3);
    expect(door.says).toBe('connected to 5 servers');
    for (const other of others) discord.life.kick(other);
    discord.life.kick(house.guild);
    await expect.poll(house.absences, soon).toEqual([{ workspace: house.guild.id, name: 'Committee' }]);
    await house.close();
    await store.close();
  });
});

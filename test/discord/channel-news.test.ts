import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines, type TestStore } from '../engines.ts';
import { openRoofHouse, type RoofHouse } from './roof-house.ts';

const soon = { timeout: 30_000 };
const { SendMessages, ViewChannel } = PermissionFlagsBits;

describe.each(engines)('a channel that takes reminders, on $name', (engine) => {
  let store: TestStore;
  let house: RoofHouse;
  beforeEach(async () => {
    store = await engine.open();
    house = await openRoofHouse(store);
    await house.open();
  });
  afterEach(async () => {
    await house.close();
    await store.close();
  });

  const labels = async () => (await house.channels()).map(({ label }) => label);

  it('is called by its new name once it was renamed', async () => {
    house.discord.life.renameChannel(house.rooms.home, 'internal-affairs');
    await expect.poll(labels, soon).toEqual(['#finance', '#internal-affairs']);
    await house.deliverAll();
    expect(house.told()).toEqual([]);
  });

  it('that was deleted is its group’s no more, and the secretariat is told', async () => {
    house.discord.life.deleteChannel(house.rooms.home);
    await expect.poll(labels, soon).toEqual(['#finance']);
    await house.deliverAll();
    expect(house.told()).toEqual([expect.stringMatching(/^#home-affairs was archived or deleted\. /)]);
  });

  it('that Docket was shut out of is told of as well, and a change of other rights is not', async () => {
    const { discord, guild, rooms } = house;
    const everyone = discord.state.role(guild.id, guild.id);
    discord.life.setRights(rooms.finance, everyone, { deny: PermissionFlagsBits.AddReactions });
    const bot = discord.state.user(discord.app.botUser);
    discord.life.setRights(rooms.home, bot, { deny: SendMessages });
    await expect.poll(labels, soon).toEqual(['#finance']);
    await house.deliverAll();
    expect(house.told()).toEqual([expect.stringMatching(/^Docket was taken out of #home-affairs\. /)]);
  });

  it('and its threads are told of one by one, where it was deleted or hidden', async () => {
    const { discord, rooms, groups, persons } = house;
    const threads = [rooms.home, rooms.finance].map((parent, at) =>
      discord.life.addThread(parent, { name: `notes-${at}`, owner: persons.hoa.user, withApp: true }),
    );
    for (const thread of threads) await house.bind(groups.office.id, thread);
    await discord.quiet(200);
    discord.life.deleteChannel(rooms.home);
    const bot = discord.state.user(discord.app.botUser);
    discord.life.setRights(rooms.finance, bot, { deny: ViewChannel });
    await expect.poll(labels, soon).toEqual([]);
    discord.mustBeFine();
  });

  it('may be a thread: archived it still takes reminders, locked it does not', async () => {
    const { discord, rooms, groups, persons } = house;
    const thread = discord.life.addThread(rooms.home, { name: 'notes', owner: persons.hoa.user });
    await house.bind(groups.home.id, thread);
    expect(thread.type).toBe(ChannelType.PublicThread);
    discord.life.setThread(thread, { archived: true });
    discord.life.renameChannel(rooms.home, 'internal-affairs');
    await expect.poll(labels, soon).toEqual(['#finance', '#internal-affairs', '#notes']);
    discord.life.setThread(thread, { locked: true });
    await expect.poll(labels, soon).toEqual(['#finance', '#internal-affairs']);
    await house.deliverAll();
    expect(house.told()).toEqual([expect.stringMatching(/^#notes was archived or deleted\. /)]);
  });

  it('that changed while Docket was not running is found out at the next start', async () => {
    const { discord, guild, rooms, groups, persons } = house;
    const [kept, lost] = ['kept', 'lost'].map((name) => {
      const thread = discord.life.addThread(rooms.home, { name, owner: persons.hoa.user, withApp: true });
      discord.life.setThread(thread, { archived: true });
      return thread;
    });
    const hidden = discord.addChannel(guild, { name: 'hidden' });
    for (const one of [kept, lost, hidden]) if (one) await house.bind(groups.home.id, one);
    await house.close();
    discord.life.renameChannel(rooms.home, 'internal-affairs');
    discord.life.deleteChannel(rooms.finance);
    if (lost) discord.life.deleteChannel(lost);
    const bot = discord.state.user(discord.app.botUser);
    discord.life.setRights(hidden, bot, { deny: ViewChannel });
    await house.open();
    await expect.poll(labels, soon).toEqual(['#internal-affairs', '#kept']);
    await house.deliverAll();
    expect(house.told().toSorted()).toEqual([
      expect.stringMatching(/^#finance was archived or deleted\. /),
      expect.stringMatching(/^#lost was archived or deleted\. /),
      expect.stringMatching(/^Docket was taken out of #hidden\. /),
    ]);
    discord.mustBeFine();
  });

  it('that changed while a session was lost is found out when a new one has begun', async () => {
    const { discord, rooms } = house;
    discord.gateway.forget();
    // Nobody listens for a moment, and nothing of it is told later.
    discord.life.renameChannel(rooms.home, 'internal-affairs');
    discord.life.deleteChannel(rooms.finance);
    discord.gateway.drop();
    await expect.poll(labels, soon).toEqual(['#internal-affairs']);
    await house.deliverAll();
    expect(house.told()).toEqual([expect.stringMatching(/^#finance was archived or deleted\. /)]);
    discord.mustBeFine();
  });

  it('is looked at though Discord says nothing of another', async () => {
    const { discord, rooms, groups, persons } = house;
    const [silent, lost] = ['a-silent', 'b-lost'].map((name) => {
      const thread = discord.life.addThread(rooms.home, { name, owner: persons.hoa.user, withApp: true });
      discord.life.setThread(thread, { archived: true });
      return thread;
    });
    for (const one of [silent, lost]) if (one) await house.bind(groups.home.id, one);
    await house.close();
    discord.life.deleteChannel(rooms.finance);
    if (lost) discord.life.deleteChannel(lost);
    discord.next('GET /channels/:channel', { answer: 'status', status: 502 }, { channel: silent?.id ?? '' });
    await house.open();
    await expect.poll(labels, soon).toEqual(['#a-silent', '#home-affairs']);
    await expect.poll(() => house.faults.join(), soon).toContain('could not all be found out');
    expect(house.faults).toHaveLength(1);
  });
});

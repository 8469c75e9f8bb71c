import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines, type TestStore } from '../engines.ts';
import { openRoofHouse, type RoofHouse } from './roof-house.ts';

describe.each(engines)('a role that stands for a group, on $name', (engine) => {
  let store: TestStore;
  let house: RoofHouse;
  beforeEach(async () => {
    store = await engine.open();
    house = await openRoofHouse(store);
    const { hoa } = house.persons;
    const address = { platform: 'discord', workspace: house.guild.id, user: hoa.id } as const;
    await store.members.addAddress(house.people.hoa, address);
    await house.open();
  });
  afterEach(async () => {
    await house.close();
    await store.close();
  });

  /** Somebody who has the role, and somebody who has not; what Hoa reads when she binds it to Home Affairs. */
  async function bound(mentionable: boolean) {
    const { discord, guild, rooms, persons } = house;
    const role = discord.addRole(guild, { name: 'moha', mentionable });
    const holder = discord.addPerson({ name: 'vinh', guild, roles: [role], at: rooms.home });
    const other = discord.addPerson({ name: 'tam', guild, at: rooms.home });
    await discord.quiet();
    const said = await persons.hoa.say('/groups role', { group: 'Ministry of Home Affairs', role });
    return { role, holder, other, answer: persons.hoa.reads(said.message) };
  }

  /** The morning before the deadline. */
  async function reminder(): Promise<string> {
    await house.task('Count the posts', '2025-07-22');
    await house.deliverAll();
    await house.at('2025-07-21');
    await house.plan();
    const before = house.reads(house.rooms.home).length;
    await house.deliverAll();
    const [text = '', ...more] = house.reads(house.rooms.home).slice(before);
    expect(more).toEqual([]);
    expect(text).toContain('Count the posts');
    return text;
  }

  it('calls its holders where anybody may mention it, and nobody else', async () => {
    const { holder, other, answer } = await bound(true);
    expect(answer).toContain('reminders close to a deadline call that role');
    expect(answer).not.toContain('may not mention');
    expect(await reminder()).toContain('@moha');
    expect(holder.pings.map((one) => holder.reads(one))).toEqual([
      expect.stringContaining('Count the posts'),
    ]);
    expect(other.pings).toEqual([]);
    house.discord.mustBeFine();
  });

  it('calls nobody where it cannot be mentioned, which is said when it is bound', async () => {
    const { holder, other, answer } = await bound(false);
    expect(answer).toContain('Docket may not mention @moha yet, so reminders only name it.');
    expect(await reminder()).toContain('@moha');
    expect([...holder.pings, ...other.pings]).toEqual([]);
    house.discord.mustBeFine();
  });

  it('calls its holders as well where Docket has the right to mention every role', async () => {
    const { discord, guild } = house;
    for (const own of guild.roles.values())
      if (own.bot)
        discord.life.changeRole(own, { permissions: own.permissions | PermissionFlagsBits.MentionEveryone });
    await discord.quiet();
    const { holder, other, answer } = await bound(false);
    expect(answer).not.toContain('may not mention');
    await reminder();
    expect(holder.pings).toHaveLength(1);
    expect(other.pings).toEqual([]);
    house.discord.mustBeFine();
  });
});

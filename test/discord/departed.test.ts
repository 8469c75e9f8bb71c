import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { discordClient } from '../../src/platforms/discord/client.ts';
import { signIn } from '../../src/platforms/discord/gateway/index.ts';
import { membershipOn } from '../../src/platforms/discord/membership.ts';
import { departuresIn } from '../../src/roof/departures.ts';
import { patiently } from '../../src/roof/patiently.ts';
import { receiptsIn } from '../../src/roof/receipts.ts';
import { lookForDeparted, type Watch } from '../../src/usecases/workspaces/departed.ts';
import { engines, type TestStore } from '../engines.ts';
import { openRoofHouse, type RoofHouse } from './roof-house.ts';

const route = 'GET /guilds/:guild/members/:user';

describe.each(engines)('somebody who holds a seat and leaves the server, on $name', (engine) => {
  let store: TestStore;
  let house: RoofHouse;
  let watch: Watch;
  let client: ReturnType<typeof discordClient>;
  /** Lan leads Home Affairs, Minh Finance, An is nobody in particular. */
  let people: Record<'lan' | 'minh' | 'an', { id: string }>;

  beforeEach(async () => {
    store = await engine.open();
    house = await openRoofHouse(store);
    const { discord, guild } = house;
    const an = await house.person('an', 'An', false);
    const all = { lan: house.people.lan, minh: house.people.minh, an };
    people = {} as typeof people;
    for (const name of ['lan', 'minh', 'an'] as const) {
      people[name] = discord.addPerson({ name, guild });
      const address = { platform: 'discord', workspace: guild.id, user: people[name].id } as const;
      await store.members.addAddress(all[name], address);
    }
    client = discordClient({ apiUrl: discord.apiUrl });
    await signIn(client, discord.token);
    watch = { platform: 'discord', isThere: patiently(membershipOn(client), 0), nameOf: () => guild.name };
  });
  afterEach(async () => {
    await client.destroy();
    await store.close();
  });

  const look = async (other = watch) => lookForDeparted(store, await house.settings(), other);
  const told = async () => {
    await house.deliverAll();
    return house.told();
  };

  it('is told of to the secretariat once, and not again the next day', async () => {
    const { discord, guild } = house;
    discord.life.leave(guild, people.lan);
    discord.life.leave(guild, people.an);
    await look();
    expect(await told()).toEqual([
      '1 member who answers for tasks is no longer in the Discord server Committee. Lan, Lead of Ministry of Home Affairs, 0 open tasks in the groups they lead, 0 assigned to them. Hand seats over with the button, or with /groups handover; give single tasks to others with /tasks assign. If they come back, nothing needs to be done.',
    ]);
    const [card] = house.chat.in('office').map((one) => one.card);
    expect(JSON.stringify(card)).toContain(
      `groups handover group:@${house.groups.home.id} from:@${house.people.lan.id}`,
    );
    await house.at('2025-07-19');
    await look();
    expect(await told()).toHaveLength(1);
    expect(discord.invalidRequests).toBe(0);
  });

  it('is told of when they are back, and when they leave again', async () => {
    const { discord, guild } = house;
    discord.life.leave(guild, people.lan);
    await look();
    discord.life.join(guild, people.lan);
    await look();
    await look();
    expect((await told()).slice(1)).toEqual([
      '1 member who answers for tasks is back in the Discord server Committee. Lan, Lead of Ministry of Home Affairs. What goes to their seats goes to them again.',
    ]);
    expect(await store.query('select * from departures')).toEqual([]);
    discord.life.leave(guild, people.lan);
    await look();
    expect(await told()).toHaveLength(3);
  });

  it('is within reach again when they are back, though others have taken over from them meanwhile', async () => {
    const { discord, guild, groups, viewer } = house;
    discord.life.leave(guild, people.lan);
    await look();
    const seat = { groupId: groups.home.id, kind: 'lead', from: '2025-07-18' } as const;
    await store.groups.seat(viewer, { ...seat, memberId: viewer.memberId });
    discord.life.join(guild, people.lan);
    await look();
    expect(await store.query('select * from departures')).toEqual([]);
    expect((await told()).join()).not.toContain('is back');
  });

  it('is told of once by however many processes, together with all others who left', async () => {
    const { discord, guild } = house;
    for (const one of [people.lan, people.minh]) discord.life.leave(guild, one);
    await Promise.all([look(), look(), look()]);
    const [one = '', ...more] = await told();
    expect(more).toEqual([]);
    expect(one).toMatch(/^2 members who answer for tasks are no longer .+ Lan, Lead of .+ Minh, Lead of /);
  });

  it('is not told of while Discord does not say, nor where the seat is somebody else’s by then', async () => {
    const { discord, guild } = house;
    for (const one of [people.lan, people.minh]) discord.life.leave(guild, one);
    discord.next(route, { answer: 'status', status: 502 }, { times: 2 });
    await look();
    expect(await told()).toEqual([]);
    await look();
    const { viewer, groups } = house;
    for (const groupId of [groups.home.id, groups.finance.id])
      await store.groups.seat(viewer, {
        groupId,
        memberId: viewer.memberId,
        kind: 'lead',
        from: '2025-07-18',
      });
    expect(await told()).toEqual([]);
  });

  it('is asked for again where Discord wants patience', async () => {
    const { discord, guild } = house;
    discord.life.leave(guild, people.lan);
    discord.next(route, { answer: 'ratelimited', retryAfter: 0.2 }, { times: 1 });
    await look();
    expect(await told()).toHaveLength(1);
  });

  it('is looked for once a day, in the committee’s morning and in one process', async () => {
    const { discord, guild } = house;
    discord.life.leave(guild, people.lan);
    const log = pino({ level: 'silent' });
    const processes = [0, 1].map(() =>
      departuresIn({ store, log }, () => {}, { ...watch, receipts: receiptsIn(store) }),
    );
    await house.at('2025-07-21', '07:59');
    for (const process of processes) await process();
    expect(discord.calls(route)).toEqual([]);
    await house.at('2025-07-21', '08:00');
    for (const process of processes) await process();
    expect(discord.calls(route)).toHaveLength(2);
    await house.at('2025-07-21', '20:00');
    for (const process of processes) await process();
    expect(discord.calls(route)).toHaveLength(2);
    await house.at('2025-07-22', '09:00');
    for (const process of processes) await process();
    expect(discord.calls(route)).toHaveLength(4);
    expect(await told()).toHaveLength(1);
  });

  it.for([
    [
      'vi',
      '1 thành viên đang chịu trách nhiệm về nhiệm vụ không còn ở trong máy chủ Discord Committee.',
      'Phụ trách',
    ],
    [
      'ms',
      '1 ahli yang bertanggungjawab atas tugasan tidak lagi berada dalam pelayan Discord Committee.',
      'Ketua',
    ],
  ] as const)('is told of in the committee’s language: %s', async ([language, title, seat]) => {
    await store.committees.change(house.viewer, { language: language satisfies Language });
    house.discord.life.leave(house.guild, people.lan);
    await look();
    const [one = ''] = await told();
    expect(one).toContain(title);
    expect(one).toContain(`Lan, ${seat} `);
  });
});

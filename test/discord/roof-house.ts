import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import type { GroupId } from '../../src/domain/ids.ts';
import type { ChatDoor } from '../../src/roof/chat-door.ts';
import { openDiscord } from '../../src/roof/discord/door.ts';
import type { House } from '../../src/roof/open-house.ts';
import type { Senders } from '../../src/usecases/deliver/outcome.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import type { TestStore } from '../engines.ts';
import { makeHouse } from '../reminders/house.ts';
import { unhurried } from '../unhurried.ts';
import { startFakeDiscord } from './fake/index.ts';
import type { Channel } from './fake/types.ts';

/**
 * The committee of the reminders' stories, with Home Affairs and Finance in a server of the local Discord, the
 * secretariat in the web room, and the roof's real door between them.
 */
export async function openRoofHouse(store: TestStore, options: { readonly shards?: number } = {}) {
  const house = await makeHouse(store);
  const discord = await startFakeDiscord({ ...unhurried, ...options });
  const hoa = discord.addPerson({ name: 'hoa', displayName: 'Hoà' });
  const guild = discord.addGuild({ name: 'Committee', owner: hoa });
  const home = discord.addChannel(guild, { name: 'home-affairs' });
  const finance = discord.addChannel(guild, { name: 'finance' });
  hoa.at = home;
  await store.query("delete from group_channels where platform = 'web' and channel <> 'office'");
  await store.query("delete from member_addresses where platform = 'web'");
  await bind(house.groups.home.id, home);
  await bind(house.groups.finance.id, finance);

  const read = readConfig({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  if (!read.ok || !read.config.discord) throw new Error('no config');
  const { config } = read;
  const discordConfig = read.config.discord;
  const faults: string[] = [];
  const dispatch = {
    store,
    menu,
    prefix: '',
    doorway,
    onFault: (fault: unknown) => faults.push(String(fault)),
  };
  const log = pino({ level: 'warn' }, { write: (line: string) => faults.push(line) });
  const roof: House = { config, store, dispatch, log, demo: null };
  const senders: Senders = { web: house.chat.sender };
  let door: ChatDoor | undefined;
  const open = async () => (door = await openDiscord(roof, discordConfig, senders, () => {}));
  const close = async () => {
    await door?.close();
    door = undefined;
  };
  onTestFinished(async () => {
    await close();
    await discord.close();
  });

  function bind(groupId: GroupId, channel: Channel) {
    const address = { platform: 'discord', workspace: guild.id, channel: channel.id } as const;
    return store.groups.bindChannel(house.viewer, groupId, address, `#${channel.name}`);
  }

  return {
    ...house,
    store,
    discord,
    guild,
    persons: { hoa },
    rooms: { home, finance },
    faults,
    open,
    close,
    bind,
    door: () => door,
    /** Sends what is due and more: a few times, since what one message leads to is another. */
    async deliverAll() {
      for (let turn = 0; turn < 3; turn++)
        await deliver(store, senders, { owner: 'me', limit: 100, force: true });
    },
    /** What the server's people read in a channel, oldest first. */
    reads: (channel: Channel) => discord.messages(channel).map((one) => hoa.reads(one)),
    /** What the secretariat reads in the web room. */
    told: () => house.chat.in('office').map(({ card }) => card.summary),
    channels: () => store.query("select label from group_channels where platform = 'discord' order by label"),
    absences: () => store.query('select workspace, name from absences'),
  };
}

export type RoofHouse = Awaited<ReturnType<typeof openRoofHouse>>;

import { Client, type ClientOptions, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type FakeDiscord, type Options, startFakeDiscord } from './index.ts';
import type { Person } from './people/person.ts';
import { type Heard, teach } from './sample-app.ts';
import { menu } from './sample-menu.ts';
import type { Channel, Guild } from './types.ts';

/** A small guild, and a small app in it that is written by hand against the real discord.js. */
export interface Sample {
  readonly discord: FakeDiscord;
  readonly client: Client<true>;
  readonly guild: Guild;
  readonly channel: Channel;
  /** Reads Vietnamese. */
  readonly lan: Person;
  /** Owns the guild. */
  readonly hoa: Person;
  readonly heard: Heard;
}

/** A guild with people and a channel, and no app yet. */
export async function openGuild(options: Options = {}) {
  const discord = await startFakeDiscord(options);
  onTestFinished(() => discord.close());
  const hoa = discord.addPerson({ name: 'hoa', displayName: 'Hoà' });
  const guild = discord.addGuild({ name: 'Committee', owner: hoa, locale: 'en-GB' });
  const channel = discord.addChannel(guild, { name: 'home-affairs' });
  hoa.at = channel;
  const lan = discord.addPerson({ name: 'lan', displayName: 'Lan', locale: 'vi', guild, at: channel });
  return { discord, guild, channel, hoa, lan };
}

/** A client pointed at it and signed in; it takes its leave when the test is over. */
export async function signIn(discord: FakeDiscord, more: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = clientOf(discord, more);
  // It may be ready before its login says so.
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  return client as Client<true>;
}

export function clientOf(discord: FakeDiscord, more: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // What Discord does with a message that says nothing about it.
    allowedMentions: { parse: ['everyone', 'roles', 'users'] },
    ...more,
    rest: { api: discord.apiUrl, version: '10', retries: 0, ...more.rest },
  });
  client.on('error', () => undefined);
  onTestFinished(() => client.destroy());
  return client;
}

export async function openSample(options: Options = {}, more: Partial<ClientOptions> = {}): Promise<Sample> {
  const place = await openGuild(options);
  const client = await signIn(place.discord, more);
  const heard = teach(client);
  await client.application.commands.set(menu);
  return { ...place, client, heard };
}

export const { ManageGuild, MentionEveryone, SendMessages, ViewChannel } = PermissionFlagsBits;

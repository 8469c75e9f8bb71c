import type { Client } from 'discord.js';
import { type Membership, platformWaitsMs } from '../../domain/door.ts';
import type { Sender } from '../../domain/sender.ts';
import { fileHosts } from './answer/files.ts';
import { keptForms } from './answer/kept-forms.ts';
import { memory } from './answer/memory.ts';
import type { Desk } from './answer/scene.ts';
import { type ChannelAt, channelAtOn } from './channel-at.ts';
import { discordClient } from './client.ts';
import { openGate } from './gate.ts';
import { type Gateway, signIn, watchGateway } from './gateway/index.ts';
import { membershipOn } from './membership.ts';
import type { DiscordMenu } from './menu/index.ts';
import { said } from './menu-words.ts';
import type { DiscordDoors } from './port.ts';
import type { DiscordProblem } from './problem.ts';
import { reached } from './reached.ts';
import { registered } from './registered.ts';
import { roleAtOn } from './role-at.ts';
import { discordSender } from './sender.ts';
import { tongues } from './tongues.ts';
import { whoIsOn } from './who-is.ts';

export type { DiscordProblem } from './problem.ts';

export interface DiscordDoor {
  readonly sender: Sender;
  /** The servers that Docket is in, as far as the connection tells. */
  readonly guilds: Gateway['guilds'];
  /** What a channel or thread is now. */
  readonly channelAt: ChannelAt;
  /** Whether somebody is in a server, asked of Discord. */
  readonly isMember: Membership;
  /** How it is reached, for whoever started it. */
  readonly says: string;
  /** Takes no more calls; those being answered are. */
  close(): Promise<void>;
}

export interface DiscordDoorOptions {
  readonly doors: DiscordDoors;
  readonly token: string;
  /** What can be said; Discord is told where it has changed. */
  readonly menu: DiscordMenu;
  /** Ends in "/api"; Discord's own unless told otherwise. */
  readonly apiUrl?: string;
  /** The commands are shown in this server only, and at once. */
  readonly guildId?: string;
  readonly onProblem?: (problem: DiscordProblem) => void;
  /** How long Discord waits for a first answer, in milliseconds; three seconds unless told otherwise. */
  readonly waitsMs?: number;
}

/** Opens Discord. Throws `DiscordRefused` for a token or a server that Discord does not take. */
export async function openDiscordDoor(options: DiscordDoorOptions): Promise<DiscordDoor> {
  const { doors, token, menu, apiUrl, guildId, onProblem = () => {} } = options;
  const client = discordClient({ apiUrl });
  const gateway = watchGateway(client, onProblem);
  const sender = discordSender(client, onProblem);
  const desk = deskOn(client, options);
  const gate = openGate(client, desk);
  try {
    await signIn(client, token);
    await registered(client, menu, { guildId, onFault: doors.onFault });
  } catch (fault) {
    gateway.stop();
    await client.destroy();
    throw fault;
  }
  return {
    sender: noting(sender, desk),
    guilds: gateway.guilds,
    channelAt: desk.channelAt,
    isMember: membershipOn(client),
    says: reached(gateway.guilds.names()),
    async close() {
      gateway.stop();
      await gate.close();
      await client.destroy();
    },
  };
}

function deskOn(client: Client, options: DiscordDoorOptions): Desk {
  const { doors, menu, apiUrl, waitsMs = platformWaitsMs } = options;
  const { kindOf, lineOfEntry } = said(menu);
  return {
    doors,
    waitsMs,
    tongues: tongues(menu.prefix),
    forms: keptForms(),
    memory: memory(),
    pressed: new Set(),
    whoIs: whoIsOn(client),
    channelAt: channelAtOn(client),
    roleAt: roleAtOn(client),
    nameIn(guild, kind, id) {
      const known = guild === null ? undefined : client.guilds.cache.get(guild);
      return (kind === 'role' ? known?.roles : known?.channels)?.cache.get(id)?.name;
    },
    fileHosts: fileHosts(apiUrl),
    kindOf,
    lineOfEntry,
  };
}

/** What cards posted unasked ask before they do something is kept in mind as well. */
function noting(sender: Sender, { memory }: Desk): Sender {
  return {
    ...sender,
    send(post) {
      memory.questionsOn(post.card, post.language);
      return sender.send(post);
    },
    edit(edit) {
      memory.questionsOn(edit.card, edit.language);
      return sender.edit(edit);
    },
  };
}

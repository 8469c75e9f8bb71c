import { PermissionFlagsBits } from 'discord.js';
import { holdsMessages, isThread } from '../channel-kinds.ts';
import { findMessage } from '../messages.ts';
import { permissionsIn, sees } from '../permissions.ts';
import type { Seed } from '../seed.ts';
import type { State } from '../state.ts';
import type { Channel, Guild, Json, Message } from '../types.ts';

/** A refusal in Discord's words. */
export class Refused extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Json | undefined;

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const unknown = {
  channel: () => new Refused(404, 10_003, 'Unknown Channel'),
  guild: () => new Refused(404, 10_004, 'Unknown Guild'),
  member: () => new Refused(404, 10_007, 'Unknown Member'),
  message: () => new Refused(404, 10_008, 'Unknown Message'),
  role: () => new Refused(404, 10_011, 'Unknown Role'),
  user: () => new Refused(404, 10_013, 'Unknown User'),
  webhook: () => new Refused(404, 10_015, 'Unknown Webhook'),
  interaction: () => new Refused(404, 10_062, 'Unknown interaction'),
  command: () => new Refused(404, 10_063, 'Unknown application command'),
};
export const noAccess = () => new Refused(403, 50_001, 'Missing Access');
export const noPermission = () => new Refused(403, 50_013, 'Missing Permissions');

/** What is wrong with a body, a sentence a fault. */
export function invalidForm(faults: readonly string[]): Refused {
  const errors = { _errors: faults.map((message) => ({ code: 'BASE_TYPE_INVALID', message })) };
  return new Refused(400, 50_035, `Invalid Form Body: ${faults.join('; ')}`, errors);
}

/** A file that came with a call. */
export interface Upload {
  /** "files[0]" */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** One call that Discord knows the address of. */
export interface Ask {
  readonly state: State;
  readonly seed: Seed;
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** What is answered: an object or list; undefined for 204. */
export type Handler = (ask: Ask) => unknown;

export function param({ params }: Ask, name: string): string {
  return params[name] ?? '';
}

/** The channel as the bot may know it. */
export function channelOf(ask: Ask): Channel {
  const channel = ask.state.channels.get(param(ask, 'channel'));
  if (!channel || channel.gone) throw unknown.channel();
  if (channel.guild && !ask.state.guild(channel.guild).installed) throw noAccess();
  if (!sees(ask.state, channel, ask.state.app.botUser)) throw noAccess();
  return channel;
}

/** The bot may do this there. */
export function need({ state }: Ask, channel: Channel, ...bits: readonly bigint[]): void {
  const rights = permissionsIn(state, channel, state.app.botUser);
  if (channel.guild && bits.some((bit) => !(rights & bit))) throw noPermission();
}

/** The bot may post there. */
export function needToPost(ask: Ask, channel: Channel): void {
  if (!holdsMessages(channel)) throw new Refused(400, 50_008, 'Cannot send messages in a non-text channel');
  if (!channel.guild) return needOpenDirect(ask, channel);
  const thread = isThread(channel);
  need(ask, channel, thread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages);
  const rights = permissionsIn(ask.state, channel, ask.state.app.botUser);
  if (channel.locked && !(rights & PermissionFlagsBits.ManageThreads))
    throw new Refused(400, 160_005, 'This thread is locked.');
}

/** Who shut their direct messages, or shares no guild with the bot, is not reached. */
function needOpenDirect({ state }: Ask, channel: Channel): void {
  const other = [...channel.people].find((id) => id !== state.app.botUser) ?? '';
  const shared = [...state.guilds.values()].some(({ installed, members }) => installed && members.has(other));
  if (!shared)
    throw new Refused(403, 50_278, 'Cannot send messages to this user due to having no mutual guilds');
  if (state.user(other).dmsClosed) throw new Refused(403, 50_007, 'Cannot send messages to this user');
}

export function messageOf(ask: Ask, channel: Channel): Message {
  const message = findMessage(channel, param(ask, 'message'));
  if (!message) throw unknown.message();
  return message;
}

/** The guild, where the bot is in it. */
export function guildOf({ state, params }: Ask): Guild {
  const guild = state.guilds.get(params.guild ?? '');
  if (!guild) throw unknown.guild();
  if (!guild.installed) throw noAccess();
  return guild;
}

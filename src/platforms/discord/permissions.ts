import { PermissionFlagsBits } from 'discord.js';
import type { SentenceKey } from '../../i18n/index.ts';

/**
 * What a server is asked to allow: what Discord's own windows call it in English, and why Docket wants it. Calling
 * everybody is not among them: a role that is to be called is made mentionable.
 */
export const permissions = {
  ViewChannel: { name: 'View Channels', why: 'invite.why.viewChannel' },
  SendMessages: { name: 'Send Messages', why: 'invite.why.sendMessages' },
  CreatePublicThreads: { name: 'Create Public Threads', why: 'invite.why.createThreads' },
  SendMessagesInThreads: { name: 'Send Messages in Threads', why: 'invite.why.sendInThreads' },
  ReadMessageHistory: { name: 'Read Message History', why: 'invite.why.readHistory' },
} as const satisfies Partial<
  Record<keyof typeof PermissionFlagsBits, { readonly name: string; readonly why: SentenceKey }>
>;

type Permission = keyof typeof permissions;

/**
 * All that is asked of Discord, by the name its library has for the address, and what must be allowed for that.
 * Answers to what people say, press and fill in need no permission.
 */
export const calls = {
  applicationCommands: [],
  applicationGuildCommands: [],
  channel: ['ViewChannel'],
  channelMessage: ['ViewChannel'],
  channelMessages: ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory'],
  currentApplication: [],
  gatewayBot: [],
  guild: [],
  guildChannels: [],
  guildMember: [],
  interactionCallback: [],
  threads: ['ViewChannel', 'CreatePublicThreads', 'SendMessagesInThreads'],
  user: [],
  userChannels: [],
  userGuilds: [],
  webhook: [],
  webhookMessage: [],
} as const satisfies Record<string, readonly Permission[]>;

/** The same as the number that an invitation carries. */
export const botPermissions: bigint = Object.keys(permissions).reduce(
  (all, name) => all | PermissionFlagsBits[name as Permission],
  0n,
);

import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { record, records, text } from '../../slack/fake/json.ts';
import { permissionsIn, sees } from './permissions.ts';
import type { State } from './state.ts';
import type { Channel, Json, Mentions } from './types.ts';

/** All words of a message that Discord looks for names in: its content and every text display. */
export function wordsOf(content: string, components: readonly Json[]): string {
  return [content, ...components.flatMap(textsIn)].join('\n');
}

/** The texts of a component and all below it, from top to bottom. */
export function textsIn(component: Json): string[] {
  const own = component.type === 10 ? [text(component.content)] : [];
  return [...own, ...records(component.components).flatMap(textsIn)];
}

interface Told {
  readonly channel: Channel;
  readonly author: string;
  readonly words: string;
  readonly allowed: unknown;
  /** Answers to calls name only people unless they say otherwise. */
  readonly answer: boolean;
  /** Who wrote what is answered to. */
  readonly repliedTo?: string | undefined;
}

/** Whom the words name, as far as `allowed_mentions` lets them. A backslash does not stop a name here. */
export function mentionsIn(state: State, told: Told): Mentions {
  const allowed = told.allowed === undefined || told.allowed === null ? undefined : record(told.allowed);
  const usual = told.answer ? ['users'] : ['users', 'roles', 'everyone'];
  const parse = allowed ? list(allowed.parse) : usual;
  const pick = (kind: 'users' | 'roles', pattern: RegExp) => {
    const inText = [...told.words.matchAll(pattern)].map(([, id = '']) => id);
    return unique(inText.filter((id) => parse.includes(kind) || list(allowed?.[kind]).includes(id)));
  };
  const guild = told.channel.guild ? state.guild(told.channel.guild) : undefined;
  const rights = permissionsIn(state, told.channel, told.author);
  const all = (rights & PermissionFlagsBits.MentionEveryone) !== 0n;
  const replied = told.repliedTo && (allowed?.replied_user ?? !allowed) ? [told.repliedTo] : [];
  return {
    users: unique([...pick('users', /<@!?(\d+)>/g), ...replied]).filter((id) => state.users.has(id)),
    roles: pick('roles', /<@&(\d+)>/g).filter((id) => {
      const role = guild?.roles.get(id);
      return role !== undefined && (role.mentionable || all);
    }),
    everyone: guild !== undefined && all && parse.includes('everyone') && /@(everyone|here)/.test(told.words),
  };
}

/** Who is notified: those named who can see the place, and in a direct message the other one. */
export function pingedBy(
  state: State,
  channel: Channel,
  author: string,
  named: Mentions,
  flags: number,
): Set<string> {
  if (flags & MessageFlags.SuppressNotifications) return new Set();
  if (!channel.guild) return new Set([...channel.people].filter((id) => id !== author));
  const guild = state.guild(channel.guild);
  const those = [...guild.members.values()].filter(
    ({ user, roles }) =>
      named.everyone || named.users.includes(user) || named.roles.some((role) => roles.has(role)),
  );
  return new Set(those.map(({ user }) => user).filter((id) => id !== author && sees(state, channel, id)));
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

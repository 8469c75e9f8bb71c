import { PermissionFlagsBits } from 'discord.js';
import { record, records, text } from '../../../slack/fake/json.ts';
import { permissionsIn } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Channel, Json, User } from '../types.ts';
import { mayInGuild, NotSent } from './desk.ts';

/** A registered command and the way down to the subcommand that is meant. */
export interface Meant {
  readonly command: Json;
  /** Group and subcommand, outermost first; empty where the command itself is said. */
  readonly path: readonly Json[];
  /** The options that can be given. */
  readonly declared: readonly Json[];
}

/** The commands this person finds in this channel; those of the guild hide global ones of the same name. */
export function commandsFor(state: State, user: User, channel: Channel, type: number): Json[] {
  const all = [...state.commands.values()].filter((one) => one.type === type);
  const own = all.filter((one) => one.guild_id !== undefined && one.guild_id === channel.guild);
  const hidden = new Set(own.map(({ name }) => name));
  const global = all.filter((one) => one.guild_id === undefined && !hidden.has(one.name));
  return [...own, ...global.filter((one) => inContext(one, channel))].filter((one) =>
    allowed(state, user, channel, one),
  );
}

/** "/tasks done": names as they are, or as they are shown in the person's language. */
export function meant(state: State, user: User, channel: Channel, line: string): Meant {
  const words = line.trim().replace(/^\//, '').split(/\s+/);
  const may = PermissionFlagsBits.UseApplicationCommands;
  if (channel.guild && !(permissionsIn(state, channel, user.id) & may))
    throw new NotSent(`${user.name} may use no commands in #${channel.name}`);
  const [first = '', ...rest] = words;
  const command = named(commandsFor(state, user, channel, 1), first, user);
  if (!command) throw new NotSent(`/${first} is not registered, or not for ${user.name} there`);
  const path: Json[] = [];
  let here = command;
  for (const word of rest) {
    const below = records(here.options).filter(({ type }) => Number(type) <= 2);
    const next = named(below, word, user);
    if (!next) throw new NotSent(`${line}: “${word}” is not registered; there are: ${names(below)}`);
    path.push(next);
    here = next;
  }
  const declared = records(here.options);
  const unsaid = declared.filter(({ type }) => Number(type) <= 2);
  if (unsaid.length > 0) throw new NotSent(`${line} is not whole; it goes on with: ${names(unsaid)}`);
  return { command, path, declared };
}

export function named(
  all: readonly Json[],
  word: string,
  { locale }: Pick<User, 'locale'>,
): Json | undefined {
  const same = (name: unknown) => text(name).normalize('NFC') === word.normalize('NFC');
  return all.find((one) => same(one.name) || same(record(one.name_localizations)[locale]));
}

export function names(all: readonly Json[]): string {
  return all.map(({ name }) => text(name)).join(', ') || 'nothing';
}

function inContext({ contexts }: Json, channel: Channel): boolean {
  return !Array.isArray(contexts) || contexts.includes(channel.guild ? 0 : 1);
}

function allowed(state: State, user: User, channel: Channel, command: Json): boolean {
  const wanted = command.default_member_permissions;
  if (!channel.guild || wanted === null || wanted === undefined) return true;
  const bits = wanted === '0' ? PermissionFlagsBits.Administrator : BigInt(text(wanted));
  return mayInGuild(state, channel.guild, user.id, bits);
}

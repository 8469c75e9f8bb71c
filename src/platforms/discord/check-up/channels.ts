import { DiscordAPIError, PermissionFlagsBits, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { z } from 'zod';
import { permissions } from '../permissions.ts';
import { channelShape, guildShape, type Held, memberShape, rightsIn } from './rights.ts';

/** What stands against posting in a channel, by its id: permissions by the names on Discord's pages. */
export type Channels = ReadonlyMap<
  string,
  'gone' | 'hidden' | 'locked' | { readonly lacks: readonly string[] }
>;

type Channel = z.infer<typeof channelShape>;

const names = Object.entries(permissions).map(
  ([key, { name }]) => [name, PermissionFlagsBits[key as keyof typeof permissions]] as const,
);

/** Looks at these channels and threads of a server. Throws as `rest` does. */
export async function lookAtChannels(
  rest: REST,
  asked: { readonly workspace: string; readonly bot: string; readonly ids: readonly string[] },
): Promise<Channels> {
  const { workspace, bot, ids } = asked;
  const guild = guildShape.parse(await rest.get(Routes.guild(workspace)));
  const { roles } = memberShape.parse(await rest.get(Routes.guildMember(workspace, bot)));
  const all = z.array(channelShape).parse(await rest.get(Routes.guildChannels(workspace)));
  const byId = new Map(all.map((channel) => [channel.id, channel]));
  const found = new Map<string, 'gone' | 'hidden' | 'locked' | { readonly lacks: readonly string[] }>();
  for (const id of ids) {
    // A server's list has no threads: each is asked for by itself.
    const channel = byId.get(id) ?? (await alone(rest, id));
    if (typeof channel === 'string') found.set(id, channel);
    else found.set(id, standingOf({ guild, user: bot, roles }, channel, byId));
  }
  return found;
}

async function alone(rest: REST, id: string): Promise<Channel | 'gone' | 'hidden'> {
  try {
    return channelShape.parse(await rest.get(Routes.channel(id)));
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === RESTJSONErrorCodes.UnknownChannel) return 'gone';
    if (error.code === RESTJSONErrorCodes.MissingAccess) return 'hidden';
    throw error;
  }
}

function standingOf(held: Held, channel: Channel, all: ReadonlyMap<string, Channel>) {
  // A thread follows the channel it hangs in.
  const thread = channel.thread_metadata;
  const place = thread ? all.get(channel.parent_id ?? '') : channel;
  const may = rightsIn(held, place?.permission_overwrites ?? []);
  if (!(may & PermissionFlagsBits.ViewChannel)) return 'hidden';
  if (thread?.locked && !(may & PermissionFlagsBits.ManageThreads)) return 'locked';
  return { lacks: names.flatMap(([name, bit]) => (may & bit ? [] : [name])) };
}

import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';
import { keep } from '../../domain/keep.ts';
import type { Trouble } from './errors.ts';
import type { Way } from './traffic.ts';

/** What refused is asked again after so long, unless something changed. Milliseconds. */
const parkedMs = 30 * 60_000;
const mostParked = 20_000;

const somebody = z.object({ id: z.string() });
/** Where somebody did something, and who it was; what is not of that shape opens nothing. */
const spoken = z
  .object({
    channel_id: z.string().optional(),
    member: z.object({ user: somebody }).optional(),
    user: somebody.optional(),
  })
  .catch({});

interface Parked extends Way {
  readonly trouble: Trouble;
  readonly at: number;
}

/** Channels and people that have refused Docket: nobody else runs against the same door. */
export interface Parking {
  find(way: Way): Trouble | undefined;
  /** False where it was parked already. */
  park(way: Way, trouble: Trouble): boolean;
}

/** Whatever changes in a server's rights may open its channels; whoever writes to Docket can be written to. */
export function parkingOf(client: Client): Parking {
  const parked = new Map<string, Parked>();
  const keyOf = ({ deed, channel }: Way) => `${deed} ${channel}`;

  const forget = (isMeant: (one: Parked) => boolean) => {
    for (const [key, one] of parked) if (isMeant(one)) parked.delete(key);
  };
  const changed = ({ id }: { readonly id: string }) => forget(({ workspace }) => workspace === id);
  client.on(Events.GuildCreate, changed);
  client.on(Events.GuildAvailable, changed);
  client.on(Events.GuildUpdate, changed);
  client.on(Events.GuildRoleCreate, ({ guild }) => changed(guild));
  client.on(Events.GuildRoleUpdate, ({ guild }) => changed(guild));
  client.on(Events.GuildRoleDelete, ({ guild }) => changed(guild));
  client.on(Events.GuildMemberUpdate, ({ guild }) => changed(guild));
  client.on(Events.ThreadUpdate, ({ guild }) => changed(guild));
  client.on(Events.ChannelUpdate, (channel) => {
    if (!channel.isDMBased()) changed(channel.guild);
  });
  // As it arrived: the gate, which listens after this, leaves nothing of it for the library's own events.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    const { channel_id, member, user } = spoken.parse(payload);
    const places = [channel_id, member?.user.id, user?.id];
    forget(({ channel }) => places.includes(channel));
  });

  const find = (way: Way) => {
    const one = parked.get(keyOf(way));
    return one && performance.now() - one.at < parkedMs ? one.trouble : undefined;
  };
  return {
    find,
    park(way, trouble) {
      const isNew = find(way) === undefined;
      if (isNew) keep(parked, keyOf(way), { ...way, trouble, at: performance.now() }, mostParked);
      return isNew;
    },
  };
}

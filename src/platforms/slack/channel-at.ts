import { z } from 'zod';
import type { AboutChannel } from '../../domain/call.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { Clients } from './client.ts';
import { troubleOf } from './errors.ts';

const schema = z.object({
  channel: z.object({
    name: z.string().min(1).max(200).optional(),
    is_im: z.boolean().default(false),
    is_mpim: z.boolean().default(false),
    is_member: z.boolean().default(false),
    is_archived: z.boolean().default(false),
  }),
});

/** Asks Slack about a channel; undefined for one that is not there, or that Docket may not see. */
export type ChannelAt = (channel: ChannelAddress) => Promise<AboutChannel | undefined>;

export function channelAtOn(clients: Clients): ChannelAt {
  return async ({ workspace, channel: id }) => {
    if (id.startsWith('D')) return { name: null, speaks: true };
    const { client } = await clients.of(workspace);
    try {
      const { channel } = schema.parse(await client.conversations.info({ channel: id }));
      const isOfFew = channel.is_im || channel.is_mpim;
      return {
        name: isOfFew ? null : (channel.name ?? null),
        speaks: channel.is_member && !channel.is_archived,
      };
    } catch (fault) {
      if (troubleOf(fault).kind === 'gone') return undefined;
      throw fault;
    }
  };
}

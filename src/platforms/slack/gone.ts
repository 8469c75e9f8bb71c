import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { Unreachable } from '../../domain/sender.ts';
import type { Ask } from './asking.ts';
import type { Connection } from './client.ts';

/** A message in a channel. */
interface Place {
  readonly workspace: string;
  readonly channel: string;
  readonly ts: string;
}

const beginning = z.object({
  messages: z.array(z.object({ ts: z.string(), subtype: z.string().optional() })).default([]),
});

/**
 * Whether a message was deleted. To be asked before anything is said below it: Slack does not refuse that, but
 * says it to the whole channel. Where messages may not be read, it counts as there.
 */
export function isGoneBy(ask: Ask) {
  return async function isGone(place: Place, inTime: () => boolean): Promise<boolean> {
    const { workspace, channel } = place;
    try {
      return !(await ask(
        { workspace, deed: 'look', channel },
        ({ client }) => stands(client, place),
        inTime,
      ));
    } catch (error) {
      if (error instanceof Unreachable) return false;
      throw error;
    }
  };
}

async function stands(client: Connection['client'], { channel, ts }: Place): Promise<boolean> {
  try {
    const { messages } = beginning.parse(await client.conversations.replies({ channel, ts, limit: 1 }));
    return messages.some((one) => one.ts === ts && one.subtype !== 'tombstone');
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && error.data.error === 'thread_not_found') return false;
    throw error;
  }
}

import { z } from 'zod';
import type { Instant } from '../../domain/day.ts';
import { keep } from '../../domain/keep.ts';
import { TryLater } from '../../domain/sender.ts';
import type { Ask } from './asking.ts';
import type { Connection } from './client.ts';

/** What every message that Docket posts unasked carries, where people do not see it. */
export function markOf(key: string) {
  return { event_type: eventType, event_payload: { key } };
}
const eventType = 'docket_message';

/** This machine's clock and Slack's may differ, the same way as for signed requests. Milliseconds. */
const clocksDifferMs = 5 * 60_000;

const perPage = 200;

/** Searches that had to be broken off, to be taken up where they ended. */
const mostKept = 1_000;

const page = z.object({
  messages: z
    .array(
      z.object({
        ts: z.string(),
        bot_id: z.string().optional(),
        user: z.string().optional(),
        metadata: z
          .object({ event_type: z.string(), event_payload: z.object({ key: z.unknown() }) })
          .optional()
          .catch(undefined),
      }),
    )
    .default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

export interface Search {
  readonly workspace: string;
  readonly channel: string;
  readonly key: string;
  /** The message below which it was to stand: its thread is looked through, from its beginning. */
  readonly below?: string | undefined;
  /** It cannot have been posted before. */
  readonly since: Instant;
}

/**
 * Looks through a channel, newest first, or through a thread for a message that an earlier try may have posted,
 * and answers with its `ts`; undefined when it is not there. Others cannot make Docket believe that it has
 * posted: only its own messages count. Throws `TryLater` when there is more to read than there is time for; the
 * next search for the same key goes on from there.
 */
export function lookBackBy(ask: Ask) {
  const brokenOff = new Map<string, string>();

  return async function lookBack(search: Search, inTime: () => boolean): Promise<string | undefined> {
    for (;;) {
      const { ts, next } = await onePage(search);
      if (ts !== undefined || next === undefined) return ts;
      keep(brokenOff, search.key, next, mostKept);
      if (!inTime()) throw new TryLater(1_000, { why: 'looking: an earlier try is still being looked for' });
    }
  };

  async function onePage(search: Search) {
    const { workspace, channel } = search;
    const cursor = brokenOff.get(search.key);
    try {
      const page = await ask({ workspace, deed: 'look', channel }, (connection) =>
        readPage(connection, search, cursor),
      );
      brokenOff.delete(search.key);
      return page;
    } catch (error) {
      // Asked to wait, it goes on from here; refused, it begins anew.
      if (!(error instanceof TryLater)) brokenOff.delete(search.key);
      throw error;
    }
  }
}

async function readPage({ client, installation }: Connection, search: Search, cursor: string | undefined) {
  const { channel, key, below, since } = search;
  const each = { channel, include_all_metadata: true, limit: perPage, ...(cursor && { cursor }) };
  const answer = await (below === undefined
    ? client.conversations.history({
        ...each,
        oldest: ((since - clocksDifferMs) / 1000).toFixed(6),
        inclusive: true,
      })
    : client.conversations.replies({ ...each, ts: below }));
  const { messages, response_metadata } = page.parse(answer);
  const own = messages.find(
    (message) =>
      (message.bot_id === installation.botId || message.user === installation.botUserId) &&
      message.metadata?.event_type === eventType &&
      message.metadata.event_payload.key === key,
  );
  return { ts: own?.ts, next: response_metadata?.next_cursor || undefined };
}

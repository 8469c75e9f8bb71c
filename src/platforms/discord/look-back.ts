import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Instant } from '../../domain/day.ts';
import { keep } from '../../domain/keep.ts';
import { TryLater } from '../../domain/sender.ts';
import type { Ask } from './asking.ts';
import { bearsMark } from './mark.ts';

/** This machine's clock and Discord's may differ, as much as for signed requests elsewhere. Milliseconds. */
const clocksDifferMs = 5 * 60_000;

/** 1 January 2015, from which Discord counts milliseconds in its ids. */
const epoch = 1_420_070_400_000;

const perPage = 100;

/** Searches that had to be broken off, to be taken up where they ended. */
const mostKept = 1_000;

const page = z.array(
  z.object({ id: z.string(), author: z.object({ id: z.string() }), components: z.unknown() }),
);

export interface Search {
  readonly workspace: string;
  readonly channel: string;
  readonly key: string;
  /** Whose message it would be. */
  readonly author: string;
  /** It cannot have been posted before. */
  readonly since: Instant;
}

/**
 * Looks through a channel for a message that an earlier try may have posted, oldest first, and answers with its
 * id; undefined when it is not there. Others cannot make Docket believe that it has posted: only its own
 * messages count. Throws `TryLater` when there is more to read than there is time for; the next search for the
 * same key goes on from there.
 */
export function lookBackBy(ask: Ask) {
  const brokenOff = new Map<string, string>();

  return async function lookBack(search: Search, inTime: () => boolean): Promise<string | undefined> {
    const { workspace, channel, key, author, since } = search;
    const way = { workspace, deed: 'look', channel } as const;
    let after = brokenOff.get(key) ?? idAt(since - clocksDifferMs);
    for (;;) {
      const query = new URLSearchParams({ after, limit: String(perPage) });
      const messages = await ask({
        way,
        answer: page,
        call: ({ rest, signal }) => rest.get(Routes.channelMessages(channel), { query, signal }),
      });
      const own = messages.find((one) => one.author.id === author && bearsMark(one.components, key));
      if (own ?? messages.length < perPage) {
        brokenOff.delete(key);
        return own?.id;
      }
      after = messages.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
      keep(brokenOff, key, after, mostKept);
      if (!inTime()) throw new TryLater(1_000, { why: 'looking: an earlier try is still being looked for' });
    }
  };
}

/** The least id that something made at this instant may have. */
const idAt = (instant: Instant) => String(BigInt(Math.max(0, Math.floor(instant) - epoch)) << 22n);

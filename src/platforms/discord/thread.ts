import { type Client, RESTJSONErrorCodes as codes, PermissionFlagsBits as may, Routes } from 'discord.js';
import { z } from 'zod';
import { type Post, Unreachable } from '../../domain/sender.ts';
import { type Ask, type Line, RefusedCall } from './asking.ts';
import { label } from './cards/cut.ts';

/** Longer names are refused. */
const longestName = 100;
/** A thread in which nobody writes for a week is put away; the next note fetches it back. Minutes. */
const archivedAfter = 10_080;

const made = z.object({ id: z.string() });

/** Where a note is posted: in a thread, or as an answer in the channel itself. */
export type Below = { readonly channel: string } | { readonly answers: string };

type Thread = NonNullable<Post['thread']>;

/**
 * The thread below a message, begun where there is none yet. A thread that began at a message has its id, so
 * that it is found without a search. Where none may or can be begun (in direct messages, in threads, without
 * the right to), what belongs there answers the message.
 */
export function threadsBy(ask: Ask, client: Client) {
  return async function below({ workspace, channel }: Post['channel'], thread: Thread): Promise<Below> {
    const { messageId, title } = thread;
    if (client.channels.cache.get(messageId)?.isThread()) return { channel: messageId };
    if (!mayBegin(client, channel)) return { answers: messageId };
    const body = {
      name: label(title, longestName),
      auto_archive_duration: archivedAfter,
    };
    try {
      const { id } = await ask({
        way: { workspace, deed: 'thread', channel },
        answer: made,
        call: ({ rest, signal }) => rest.post(Routes.threads(channel, messageId), { body, signal }),
      });
      return { channel: id };
    } catch (error) {
      if (isThere(error)) return { channel: messageId };
      if (error instanceof Unreachable) return { answers: messageId };
      throw error;
    }
  };
}

const known = z.object({
  name: z.string(),
  owner_id: z.string().optional(),
  thread_metadata: z.object({ archived: z.boolean() }).optional(),
});

/**
 * Renames threads that Docket has begun, and only those that are called otherwise: Discord allows two new names in ten
 * minutes. Throws `Unreachable` for one that is locked, hidden or somebody else's.
 */
export function renamerBy(ask: Ask, client: Client) {
  return async ({ channel, messageId, title }: { channel: Post['channel'] } & Thread): Promise<void> => {
    const { workspace } = channel;
    const way = { workspace, deed: 'thread', channel: messageId } as const;
    const route = Routes.channel(messageId);
    const name = label(title, longestName);
    try {
      const call = ({ rest, signal }: Line) => rest.get(route, { signal });
      const thread = await ask({ way, answer: known, call });
      if (thread.name === name) return;
      if (thread.owner_id !== client.user?.id) throw new Unreachable('somebody else has begun this thread');
      const body = { name, ...(thread.thread_metadata?.archived && { archived: false }) };
      await ask({
        way,
        answer: made,
        call: ({ rest, signal }) => rest.patch(route, { body, signal }),
      });
    } catch (error) {
      if (isNone(error)) return;
      throw error instanceof RefusedCall ? new Unreachable(error.message) : error;
    }
  };
}

/** Fetches a thread back that was put away: nothing in it can be changed before. */
export async function reopen(ask: Ask, { workspace, channel }: Post['channel']): Promise<void> {
  const body = { archived: false };
  await ask({
    way: { workspace, deed: 'thread', channel },
    answer: made,
    call: ({ rest, signal }) => rest.patch(Routes.channel(channel), { body, signal }),
  });
}

export const isArchived = (error: unknown) => isRefusedWith(error, codes.InvalidActionOnArchivedThread);

/** No thread was begun below it, or it was deleted. */
const isNone = (error: unknown) =>
  error instanceof Unreachable && error.message.startsWith(`discord_${codes.UnknownChannel}:`);

const isThere = (error: unknown) => isRefusedWith(error, codes.ThreadAlreadyCreatedForMessage);

const isRefusedWith = (error: unknown, code: number) => error instanceof RefusedCall && error.code === code;

function mayBegin(client: Client, channel: string): boolean {
  const place = client.channels.cache.get(channel);
  if (!place) return true;
  if (place.isDMBased() || !('threads' in place)) return false;
  return (
    place.permissionsFor(client.user?.id ?? '')?.has([may.CreatePublicThreads, may.SendMessagesInThreads]) !==
    false
  );
}

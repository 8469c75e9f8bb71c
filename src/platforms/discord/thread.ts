import { type Client, RESTJSONErrorCodes as codes, PermissionFlagsBits as may, Routes } from 'discord.js';
import { z } from 'zod';
import { type Post, Unreachable } from '../../domain/sender.ts';
import { type Ask, RefusedCall } from './asking.ts';
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

import { type Client, type RESTPostAPIChannelMessageJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import { type Post, type Sender, ShutOut, Unreachable } from '../../domain/sender.ts';
import type { Ask } from './asking.ts';
import { cardMessage } from './cards/index.ts';
import { mayLookBack } from './channels.ts';
import { lookBackBy } from './look-back.ts';
import { marked } from './mark.ts';
import { type Below, threadsBy } from './thread.ts';

const made = z.object({ id: z.string().min(1) });

/**
 * Posts one message once: Discord itself holds to its nonce for some minutes, and before a second try the place
 * is looked through for the first one. What belongs below another message is said in its thread, or answers it.
 */
export function posterBy(ask: Ask, client: Client) {
  const lookBack = lookBackBy(ask);
  const below = threadsBy(ask, client);

  /** The message of an earlier try; null where nobody can say whether there is one. */
  async function earlier(
    { channel: { workspace }, again, key }: Post,
    channel: string,
    inTime: () => boolean,
  ) {
    if (!again) return undefined;
    const author = client.user?.id;
    if (!author || !mayLookBack(client, channel)) return null;
    try {
      return await lookBack({ workspace, channel, author, key, since: again.since }, inTime);
    } catch (error) {
      // It may not be read, yet perhaps written to: better said twice than never.
      if (error instanceof Unreachable) return null;
      throw error;
    }
  }

  async function post(given: Post, place: Below, inTime: () => boolean): ReturnType<Sender['send']> {
    const { workspace } = given.channel;
    const channel = 'channel' in place ? place.channel : given.channel.channel;
    const found = await earlier(given, channel, inTime);
    if (found) return { messageId: found, found: true };
    const body: RESTPostAPIChannelMessageJSONBody = {
      ...marked(cardMessage(given.card, { language: given.language, workspace }), given.key),
      nonce: given.key,
      enforce_nonce: true,
      ...('answers' in place && { message_reference: { message_id: place.answers } }),
    };
    const { id } = await ask({
      way: { workspace, deed: 'post', channel },
      answer: made,
      call: ({ rest, signal }) => rest.post(Routes.channelMessages(channel), { body, signal }),
      still: inTime,
    });
    // By its nonce, Discord may have answered with the first one.
    return found === null ? { messageId: id, found: true } : { messageId: id };
  }

  /** Under a message; in the channel, as an answer to it, where its thread is gone or shut. */
  async function postBelow(given: Post, thread: NonNullable<Post['thread']>, inTime: () => boolean) {
    const place = await below(given.channel, thread);
    if ('channel' in place) {
      try {
        return await post(given, place, inTime);
      } catch (error) {
        if (!(error instanceof Unreachable) || error instanceof ShutOut) throw error;
      }
    }
    await mustStand(given.channel, thread.messageId);
    return post(given, { answers: thread.messageId }, inTime);
  }

  /** Throws `Unreachable` for a message that is gone: what belongs under it is not said to the whole channel. */
  async function mustStand({ workspace, channel }: Post['channel'], messageId: string): Promise<void> {
    if (!mayLookBack(client, channel)) return;
    await ask({
      way: { workspace, deed: 'look', channel },
      answer: made,
      call: ({ rest, signal }) => rest.get(Routes.channelMessage(channel, messageId), { signal }),
    });
  }

  return (given: Post, inTime: () => boolean) =>
    given.thread ? postBelow(given, given.thread, inTime) : post(given, given.channel, inTime);
}

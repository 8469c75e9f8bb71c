import { type Client, Routes } from 'discord.js';
import { z } from 'zod';
import { keep } from '../../domain/keep.ts';
import { type Sender, ShutOut, TryLater, Unreachable } from '../../domain/sender.ts';
import { askerOf, type Line } from './asking.ts';
import { cardMessage } from './cards/index.ts';
import { posterBy } from './posting.ts';
import type { DiscordProblem } from './problem.ts';
import { isArchived, renamerBy, reopen } from './thread.ts';

/** A post is begun within this time or not at all: its end must fall within what `deliver` waits for. */
const beginLimitMs = 8_000;

/** After this long a message that still finds no answer counts as failing. Milliseconds since it was made. */
const patienceMs = 6 * 60 * 60_000;

/** A person's direct channel is always the same one. */
const mostDirects = 20_000;

const made = z.object({ id: z.string().min(1) });

/**
 * Posts unasked, on Discord. Each refusal becomes `Unreachable`, `ShutOut`, `TryLater` or a fault, whose words
 * hold codes and no secrets; what concerns a whole channel, or all of Docket, is told to `onProblem` once. Needs
 * a client that is signed in, or will be.
 */
export function discordSender(client: Client, onProblem: (problem: DiscordProblem) => void): Sender {
  const ask = askerOf(client, onProblem);
  const post = posterBy(ask, client);
  const rename = renamerBy(ask, client);
  const directs = new Map<string, string>();

  return {
    async send(given) {
      const begun = performance.now();
      const inTime = () => performance.now() - begun < beginLimitMs;
      try {
        return await post(given, inTime);
      } catch (error) {
        const tired = given.again && Date.now() - given.again.since > patienceMs;
        throw tired && error instanceof TryLater && error.perhapsSent ? new Error(error.message) : error;
      }
    },

    async edit({ channel, messageId, card, language, thread }) {
      const { workspace } = channel;
      const body = cardMessage(card, { language, workspace });
      const drawAnew = (place: string, deed: 'edit' | 'thread') => {
        const route = Routes.channelMessage(place, messageId);
        const call = ({ rest, signal }: Line) => rest.patch(route, { body, signal });
        return ask({ way: { workspace, deed, channel: place }, answer: made, call });
      };
      const drawIn = async (place: string, deed: 'edit' | 'thread') => {
        try {
          await drawAnew(place, deed);
        } catch (error) {
          if (!isArchived(error)) throw error;
          await reopen(ask, { ...channel, channel: place });
          await drawAnew(place, deed);
        }
      };
      if (thread)
        try {
          return await drawIn(thread.messageId, 'thread');
        } catch (error) {
          // Where no thread could be begun it answers the card, in the channel itself.
          if (!(error instanceof Unreachable) || error instanceof ShutOut) throw error;
        }
      await drawIn(channel.channel, 'edit');
    },

    nameThread: rename,

    async directChannel({ workspace, user }) {
      const known = directs.get(user);
      if (known !== undefined) return { platform: 'discord', workspace, channel: known };
      const { id } = await ask({
        way: { workspace, deed: 'open', channel: user },
        answer: made,
        call: ({ rest, signal }) =>
          rest.post(Routes.userChannels(), { body: { recipient_id: user }, signal }),
      });
      keep(directs, user, id, mostDirects);
      return { platform: 'discord', workspace, channel: id };
    },
  };
}

import { type Client, Routes } from 'discord.js';
import { z } from 'zod';
import { keep } from '../../domain/keep.ts';
import { type Sender, TryLater } from '../../domain/sender.ts';
import { askerOf } from './asking.ts';
import { cardMessage } from './cards/index.ts';
import { posterBy } from './posting.ts';
import type { DiscordProblem } from './problem.ts';
import { isArchived, reopen } from './thread.ts';

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

    async edit({ channel, messageId, card, language }) {
      const body = cardMessage(card, { language, workspace: channel.workspace });
      const route = Routes.channelMessage(channel.channel, messageId);
      const drawAnew = () =>
        ask({
          way: { workspace: channel.workspace, deed: 'edit', channel: channel.channel },
          answer: made,
          call: ({ rest, signal }) => rest.patch(route, { body, signal }),
        });
      try {
        await drawAnew();
      } catch (error) {
        if (!isArchived(error)) throw error;
        await reopen(ask, channel);
        await drawAnew();
      }
    },

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

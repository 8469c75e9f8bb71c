import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { keep } from '../../domain/keep.ts';
import { type Post, type Sender, TryLater, Unreachable } from '../../domain/sender.ts';
import { askerOf } from './asking.ts';
import { cardBlocks } from './blocks/index.ts';
import type { Clients } from './client.ts';
import { isGoneBy } from './gone.ts';
import { lookBackBy, markOf } from './look-back.ts';
import type { SlackDoors } from './port.ts';

/** A post is begun within this time or not at all: its end must fall within what `deliver` waits for. */
const beginLimitMs = 8_000;

/** After this long a message that still finds no answer counts as failing. Milliseconds since it was made. */
const patienceMs = 6 * 60 * 60_000;

/** A person's direct channel is asked for anew after an hour: people leave. */
const directMs = 60 * 60_000;
const mostDirects = 20_000;

const posted = z.object({ ts: z.string().min(1) });
const opened = z.object({ channel: z.object({ id: z.string().min(1) }) });

/**
 * Posts unasked, on Slack. A message shows once under its key: before a second try the channel is looked
 * through for the first one. Each refusal becomes `Unreachable`, `TryLater` or a fault, whose words hold codes
 * and no secrets; a workspace whose token is dead is forgotten.
 */
export function slackSender(clients: Clients, onFault: SlackDoors['onFault']): Sender {
  const ask = askerOf(clients, onFault);
  const lookBack = lookBackBy(ask);
  const isGone = isGoneBy(ask);
  const directs = new Map<string, { readonly channel: string; readonly at: number }>();

  async function earlier(post: Post, inTime: () => boolean): Promise<string | undefined> {
    if (!post.again) return undefined;
    const { workspace, channel } = post.channel;
    const { key, again, thread } = post;
    const search = { workspace, channel, key, below: thread?.messageId, since: again.since };
    try {
      return await lookBack(search, inTime);
    } catch (error) {
      // It may not be read, yet perhaps written to: better said twice than never.
      if (error instanceof Unreachable) return undefined;
      throw error;
    }
  }

  return {
    async send(post) {
      const begun = performance.now();
      const inTime = () => performance.now() - begun < beginLimitMs;
      const { workspace, channel } = post.channel;
      const found = await earlier(post, inTime);
      if (found !== undefined) return { messageId: found, found: true };
      const below = post.thread?.messageId;
      if (below !== undefined && (await isGone({ workspace, channel, ts: below }, inTime)))
        throw new Unreachable('thread_not_found: the card is gone below which this was to stand');
      const { text, blocks } = cardBlocks(post.card, { language: post.language, workspace });
      const message: webApi.ChatPostMessageArguments = {
        channel,
        ...(below !== undefined && { thread_ts: below }),
        text,
        blocks,
        metadata: markOf(post.key),
        unfurl_links: false,
        unfurl_media: false,
      };
      const way = { workspace, deed: 'post', channel } as const;
      try {
        const { ts } = await ask(
          way,
          async ({ client }) => posted.parse(await client.apiCall('chat.postMessage', { ...message })),
          inTime,
        );
        return { messageId: ts };
      } catch (error) {
        const tired = post.again && Date.now() - post.again.since > patienceMs;
        throw tired && error instanceof TryLater && error.perhapsSent ? new Error(error.message) : error;
      }
    },

    async edit({ channel: { workspace, channel }, messageId: ts, card, language }) {
      const { text, blocks } = cardBlocks(card, { language, workspace });
      await ask({ workspace, deed: 'edit', channel }, ({ client }) =>
        client.chat.update({ channel, ts, text, blocks }),
      );
    },

    async directChannel({ workspace, user }) {
      const key = `${workspace} ${user}`;
      const known = directs.get(key);
      if (known && performance.now() - known.at < directMs)
        return { platform: 'slack', workspace, channel: known.channel };
      const { channel } = await ask({ workspace, deed: 'open', channel: user }, async ({ client }) =>
        opened.parse(await client.conversations.open({ users: user })),
      );
      keep(directs, key, { channel: channel.id, at: performance.now() }, mostDirects);
      return { platform: 'slack', workspace, channel: channel.id };
    },
  };
}

import type { Card } from '../../src/domain/card.ts';
import type { ChannelAddress } from '../../src/domain/place.ts';
import { type Sender, TryLater, Unreachable } from '../../src/domain/sender.ts';

export interface Posted {
  readonly id: string;
  readonly key: string;
  readonly at: number;
  /** The message in whose thread it stands. */
  readonly below?: string;
  /** As it is shown now: an edit replaces it. */
  card: Card;
  edits: number;
}

/**
 * A chat server in a box: it keeps what was posted, channel by channel, and behaves as badly as it is told.
 * Posting twice under one key shows the first, as real ones do.
 */
export class ChatServer {
  readonly channels = new Map<string, Posted[]>();
  /** Channels that were deleted. */
  readonly dead = new Set<string>();
  /** Channels that answer "slow down", for so many milliseconds. */
  readonly throttled = new Map<string, number>();
  /** How many of the next posts break off: the message is stored or not, the answer is lost. */
  breaks: ('before' | 'after')[] = [];
  private made = 0;

  in(channel: string): readonly Posted[] {
    return this.channels.get(channel) ?? [];
  }

  get everything(): readonly Posted[] {
    return [...this.channels.values()].flat();
  }

  /** The numbers of the tasks that a channel's messages speak of, message by message. */
  numbersIn(channel: string): number[][] {
    return this.in(channel).map(({ card }) => numbersOn(card));
  }

  readonly sender: Sender = {
    send: async ({ channel, card, key, at, thread }) => {
      await new Promise((resolve) => setImmediate(resolve));
      this.enter(channel);
      const posts = this.channels.get(channel.channel) ?? [];
      this.channels.set(channel.channel, posts);
      const there = posts.find((post) => post.key === key);
      if (there) return { messageId: there.id };
      if (thread && !posts.some((post) => post.id === thread.messageId))
        throw new Unreachable('thread_not_found');
      const fault = this.breaks.shift();
      if (fault === 'before') throw new Error('socket hang up');
      const id = `p${++this.made}`;
      posts.push({ id, key, at, card, edits: 0, ...(thread && { below: thread.messageId }) });
      if (fault === 'after') throw new Error('socket hang up');
      return { messageId: id };
    },
    edit: async ({ channel, messageId, card }) => {
      await new Promise((resolve) => setImmediate(resolve));
      this.enter(channel);
      const post = this.in(channel.channel).find((one) => one.id === messageId);
      if (!post) throw new Unreachable('message_not_found');
      post.card = card;
      post.edits++;
    },
    directChannel: async ({ workspace, user }) => ({ platform: 'web', workspace, channel: `dm-${user}` }),
  };

  private enter({ channel }: ChannelAddress): void {
    if (this.dead.has(channel)) throw new Unreachable('channel_not_found');
    const wait = this.throttled.get(channel);
    if (wait !== undefined) throw new TryLater(wait);
  }
}

export function rowsOn(card: Card) {
  return card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
}

export function numbersOn(card: Card): number[] {
  return rowsOn(card).map((row) => Number(/^#(\d+)/.exec(row.title)?.[1]));
}

/** Everything a person reads on a card, line by line. */
export function textOn(card: Card): string {
  const lines = card.parts.flatMap((part) => {
    if (part.part === 'text') return [part.text];
    return part.part === 'rows'
      ? part.rows.map((row) => [row.title, row.badge, ...(row.details ?? [])].join(' | '))
      : [];
  });
  return [card.title, ...lines].join('\n');
}

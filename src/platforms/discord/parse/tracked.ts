import { z } from 'zod';
import { author, id, Malformed, read, shownName } from './parts.ts';

const content = z.string().max(40_000).default('');
const schema = z.object({
  name: z.string().min(1).max(100),
  target_id: id,
  resolved: z.object({
    messages: z.record(
      id,
      z.object({
        content,
        author,
        mentions: z.array(author).max(200).default([]),
        // What was forwarded stands within.
        message_snapshots: z
          .array(z.object({ message: z.object({ content }) }))
          .max(10)
          .default([]),
      }),
    ),
  }),
});

/** "Track as task", chosen from the menu of a message. */
export interface Tracked {
  /** What the entry is called. */
  readonly entry: string;
  readonly message: string;
  readonly text: string;
  readonly author: string;
  /** What those are called whom it mentions, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export function readTracked(data: unknown): Tracked {
  const given = read(schema, data, 'entry of a message’s menu');
  const message = given.resolved.messages[given.target_id];
  if (!message) throw new Malformed('entry of a message’s menu');
  const forwarded = message.message_snapshots.map((one) => one.message.content).join('\n');
  return {
    entry: given.name,
    message: given.target_id,
    text: message.content || forwarded,
    author: shownName(message.author),
    names: new Map(message.mentions.map((one) => [one.id, shownName(one)])),
  };
}

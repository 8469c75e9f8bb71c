import { z } from 'zod';
import { type From, fromOf, id, people, read, trigger, url } from './parts.ts';

const schema = z.object({
  ...people,
  callback_id: z.enum(['track_task', 'read_directive']),
  trigger_id: trigger,
  response_url: url,
  channel: z.object({ id }),
  message: z.object({
    ts: z.string().regex(/^\d{1,12}\.\d{1,8}$/),
    text: z.string().max(40_000).default(''),
    user: id.optional(),
    username: z.string().max(200).optional(),
  }),
});

/** "Track as task" or "Read as directive", chosen from the menu of a message. */
export interface Tracked {
  readonly entry: 'track_task' | 'read_directive';
  readonly from: From;
  readonly channel: string;
  readonly trigger: string;
  readonly url: string;
  /** "https://…": the workspace's own address, where Slack told it. */
  readonly domain: string | null;
  readonly message: {
    readonly ts: string;
    readonly text: string;
    readonly user: string | null;
    readonly username: string | null;
  };
}

export function readShortcut(body: unknown): Tracked {
  const given = read(schema, body, 'shortcut');
  return {
    entry: given.callback_id,
    from: fromOf(given, 'shortcut'),
    channel: given.channel.id,
    trigger: given.trigger_id,
    url: given.response_url,
    domain: given.team?.domain ?? null,
    message: {
      ts: given.message.ts,
      text: given.message.text,
      user: given.message.user ?? null,
      username: given.message.username ?? null,
    },
  };
}

import { z } from 'zod';
import { plainText } from './habits.ts';
import { type From, id, read, trigger, url } from './parts.ts';

const schema = z.object({
  command: z.string().regex(/^\/[^\s/]{1,32}$/),
  text: z.string().max(12_000).default(''),
  team_id: id,
  user_id: id,
  channel_id: id,
  trigger_id: trigger,
  response_url: url,
});

/** "/tasks done 12 sent by post", typed in a channel. */
export interface SlashCommand {
  readonly from: From;
  readonly channel: string;
  readonly line: string;
  readonly trigger: string;
  readonly url: string;
}

export function readCommand(body: unknown): SlashCommand {
  const given = read(schema, body, 'slash command');
  return {
    from: { workspace: given.team_id, user: given.user_id, at: given.team_id },
    channel: given.channel_id,
    line: `${given.command} ${plainText(given.text)}`.trim(),
    trigger: given.trigger_id,
    url: given.response_url,
  };
}

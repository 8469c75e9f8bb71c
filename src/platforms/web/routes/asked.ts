import type { Context, Hono } from 'hono';
import { translator } from '../../../i18n/translator.ts';
import { BadBody, textOf } from '../body.ts';
import type { Live } from '../live.ts';
import type { Doors, Person } from '../port.ts';

/** Every route but the first knows who asks. */
export type Env = { Variables: { person: Person } };

/** What routes are added to, and what they answer from. */
export interface Room {
  readonly api: Hono<Env>;
  readonly doors: Doors;
  readonly live: Live;
}

/** The channel that is named, if whoever asks sees it. */
export async function channelOf(context: Context<Env>, doors: Doors, id: string): Promise<string> {
  const channel = await doors.room.channelSeen(context.var.person, id);
  if (!channel) throw new BadBody();
  return channel.id;
}

/** Who asks, and in which channel: a call but for its line. */
export async function callIn(context: Context<Env>, doors: Doors, body: Record<string, unknown>) {
  const { memberId, language } = context.var.person;
  const channel = await channelOf(context, doors, textOf(body, 'channel'));
  return {
    door: 'web',
    caller: { platform: 'web', workspace: '', user: memberId },
    channel: { platform: 'web', workspace: '', channel },
    locale: language,
  } as const;
}

/** The message that is named, if whoever asks sees it. */
export async function messageOf(context: Context<Env>, doors: Doors, id: string) {
  const message = await doors.room.messageSeen(context.var.person, id);
  if (!message) throw new BadBody();
  return message;
}

/** An answer that the page shows to whoever asked, in their language. */
export function refused(
  context: Context<Env>,
  key: 'room.too-long' | 'room.clock.no-day' | 'room.documents-busy',
  status: 422 | 503 = 422,
) {
  return context.json({ error: translator(context.var.person.language)(key) }, status);
}

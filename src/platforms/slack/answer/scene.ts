import type { webApi } from '@slack/bolt';
import type { Call } from '../../../domain/call.ts';
import type { Reply } from '../../../domain/reply.ts';
import type { Message } from '../../../domain/source.ts';
import { callerOf, type Filled, type WhoIs } from '../calls.ts';
import type { ChannelAt } from '../channel-at.ts';
import type { From } from '../parse/parts.ts';
import type { SlackDoors } from '../port.ts';
import type { Respond } from '../respond.ts';
import type { Tongues } from '../tongues.ts';
import type { NameOf } from '../who-is.ts';

/** All that answering needs, whoever asks. */
export interface Desk {
  readonly doors: SlackDoors;
  /** How long Slack waits for an acknowledgement, and for a form to be opened, in milliseconds. */
  readonly waitsMs: number;
  readonly tongues: Tongues;
  readonly respond: Respond;
  readonly whoIs: WhoIs;
  readonly channelAt: ChannelAt;
  readonly nameOf: NameOf;
  /** Whether an address is one where Slack keeps files: only there is a token shown. */
  readonly isFilePlace: (url: string) => boolean;
}

/** A desk, in one workspace. */
export interface Scene extends Desk {
  readonly client: webApi.WebClient;
  readonly token: string;
  readonly botUser: string;
}

/** Says a line to Docket, and keeps in mind the language of the answer. */
export async function hear(
  scene: Desk,
  said: { from: From; channel: string | null; line: string; filled?: Filled; message?: Message },
): Promise<Reply> {
  const { from, channel, line, filled, message } = said;
  const call: Call = {
    ...callerOf(from, channel, scene.whoIs),
    channelAt: scene.channelAt,
    line,
    ...filled,
    ...(message && { message }),
  };
  const reply = await scene.doors.bot.hear(call);
  scene.tongues.learn(from, reply.kind === 'form' ? reply.form.language : reply.language);
  return reply;
}

/**
 * Whether this is to be done: what changes something is done once, however often Slack delivers it. What only
 * asks may be asked again.
 */
export async function isNew(scene: Desk, line: string, key: string): Promise<boolean> {
  return scene.doors.bot.repeats(line) || scene.doors.receipts.first(key);
}

/** Whether there is nothing more to do than to show it to the asker. */
export const isPrivate = (reply: Reply): reply is Exclude<Reply, { kind: 'form' }> =>
  reply.kind === 'notice' || (reply.kind === 'card' && reply.to === 'asker');

export const hasFailed = (reply: Reply) => reply.kind === 'notice' && reply.failed;

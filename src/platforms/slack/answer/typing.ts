import { readButtonLine } from '../../../domain/line.ts';
import { offered } from '../blocks/index.ts';
import { callerOf } from '../calls.ts';
import type { Typing } from '../parse/typing.ts';
import type { Ack } from './command.ts';
import type { Desk } from './scene.ts';
import { within } from './within.ts';

/** What may stand in a field of a form, while it is typed. Slack shows nothing that comes too late. */
export async function answerTyping(scene: Desk, typing: Typing, ack: Ack): Promise<void> {
  const { from, channel, line, kind, typed } = typing;
  // The form's own line says which committee is meant.
  const committee = readButtonLine(line)?.code;
  const call = { ...callerOf(from, channel, scene.whoIs), ...(committee && { committee }) };
  const found = await within(scene.doors.bot.values(call, kind, typed), (scene.waitsMs * 5) / 6);
  await ack({ options: offered(kind, typed, found ?? [], scene.tongues.of(from)) });
}

import type { Command } from '../parse/command.ts';
import { handed } from './files.ts';
import { openForm, show } from './outlets.ts';
import type { Saying } from './saying.ts';
import { asksOnly } from './saying.ts';
import { type Desk, hear, once, type Turn } from './scene.ts';
import { soon } from './soon.ts';

/** Answers what was said by its name. */
export async function answerCommand(scene: Desk, turn: Turn, command: Command): Promise<void> {
  const { line, fields, files: given } = command;
  const files = given.map((file) => handed(scene.fileHosts, file));
  const isBare = Object.keys(fields).length === 0 && files.length === 0;
  const saying: Saying = isBare ? { line } : { line, fields, files };
  await answerSaying(scene, turn, saying);
}

/** Says it, and answers where it was said. */
export async function answerSaying(scene: Desk, turn: Turn, saying: Saying): Promise<void> {
  const { from, way } = turn;
  const work = once(scene, saying, turn, () => hear(scene, from, saying));
  const reply = await soon(scene, work, () => way.think());
  if (!reply) return way.withdraw();
  if (reply.kind === 'form') return openForm(scene, turn, reply.form, saying.files);
  const renews = reply.kind === 'card' && asksOnly(scene.doors.bot, saying);
  await show(scene, turn, reply, renews ? saying : undefined);
}

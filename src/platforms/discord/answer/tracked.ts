import { readableText } from '../parse/habits.ts';
import type { Tracked } from '../parse/tracked.ts';
import { answerSaying } from './command.ts';
import { sentence, show } from './outlets.ts';
import type { Desk, Turn } from './scene.ts';

/** "Track as task": the form of a new task, whose source is the message with its author and the way back to it. */
export async function answerTracked(scene: Desk, turn: Turn, tracked: Tracked): Promise<void> {
  const { from } = turn;
  const line = scene.lineOfEntry(tracked.entry);
  if (!line) return show(scene, turn, sentence(scene, from, 'discord.strange'));
  const text = readableText(tracked.text, {
    user: (id) => tracked.names.get(id),
    role: (id) => scene.nameIn(from.guild, 'role', id),
    channel: (id) => scene.nameIn(from.guild, 'channel', id),
  });
  const place = [from.guild ?? '@me', from.channel, tracked.message].join('/');
  const message = { text, author: tracked.author || null, link: `https://discord.com/channels/${place}` };
  await answerSaying(scene, turn, { line, message });
}

import type { SlashCommand } from '../parse/command.ts';
import { messageOf } from './drawing.ts';
import { heard } from './heard.ts';
import { openForm, share, tell } from './outlets.ts';
import { isNew, isPrivate, type Scene } from './scene.ts';
import { within } from './within.ts';

export type Ack = (body?: object) => Promise<void>;

/** Answers what was typed. */
export async function answerCommand(scene: Scene, command: SlashCommand, ack: Ack): Promise<void> {
  const { from, channel, line, url, trigger } = command;
  const asker = { from, channel, line, url, trigger };
  const hearing = isNew(scene, line, `call ${trigger}`).then((is) => (is ? heard(scene, asker) : null));
  // What takes longer is not the acknowledgement itself.
  const quick = await within(hearing, scene.waitsMs / 3);
  if (quick === null) return ack();
  if (quick && isPrivate(quick)) {
    const answer = { response_type: 'ephemeral', ...messageOf(scene, quick, from, line) };
    // A connection that broke meanwhile takes no acknowledgement: the answer still has its own way.
    return ack(answer).catch(() => tell(scene, asker, quick));
  }
  const moment = { response_type: 'ephemeral', text: scene.tongues.words(from)('door.moment') };
  await ack(quick ? undefined : moment).catch(() => {});
  const reply = quick ?? (await hearing);
  if (!reply) return;
  if (reply.kind === 'form') await openForm(scene, asker, reply.form);
  else if (isPrivate(reply)) await tell(scene, asker, reply);
  else await share(scene, asker, reply, trigger);
}

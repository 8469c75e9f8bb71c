import type { Reply } from '../../../domain/reply.ts';
import type { Press } from '../parse/press.ts';
import type { Ack } from './command.ts';
import { viewOfAnswer } from './drawing.ts';
import { heard } from './heard.ts';
import { drawHome } from './home.ts';
import { guarded, openForm, openView, replace, share, tell } from './outlets.ts';
import { hasFailed, hear, isNew, isPrivate, type Scene } from './scene.ts';

/** Answers a button: acknowledged at once, answered after. */
export async function answerPress(scene: Scene, press: Press, ack: Ack): Promise<void> {
  await ack().catch(() => {});
  const { line, trigger } = press;
  if (!(await isNew(scene, line, `press ${trigger}`))) return;
  const reply = await heard(scene, press);
  if (press.on === 'home' || press.on === 'modal') await answerInView(scene, press, reply);
  else await answerInChannel(scene, press, reply);
}

async function answerInChannel(scene: Scene, press: Press, reply: Reply): Promise<void> {
  const { from, channel, url, line, trigger } = press;
  const asker = { from, channel, url, line, trigger };
  const isOwn = press.on === 'own message';
  if (reply.kind === 'form') return openForm(scene, asker, reply.form);
  if (reply.kind === 'card' && reply.inPlace && isOwn) return replace(scene, asker, reply);
  if (isPrivate(reply)) await tell(scene, asker, reply);
  else await share(scene, asker, reply, trigger);
  if (isOwn && hasChanged(scene, press, reply)) await renew(scene, press);
}

/** After a change the card that was pressed says how things are now. */
async function renew(scene: Scene, press: Press): Promise<void> {
  const { from, channel, url, again } = press;
  if (again === null || !scene.doors.bot.repeats(again)) return;
  const reply = await hear(scene, { from, channel, line: again });
  if (reply.kind === 'card') await replace(scene, { from, channel, url, line: again }, reply);
}

/** On the App Home and in views there is no channel to answer in: the answer is a view. */
async function answerInView(scene: Scene, press: Press, reply: Reply): Promise<void> {
  const { from, trigger, line, view } = press;
  const above = press.on === 'modal';
  const asker = { from, channel: null, url: null, line, trigger, above };
  if (reply.kind === 'form') return openForm(scene, asker, reply.form);
  const answer = viewOfAnswer(scene, reply, from, line);
  const shown =
    above && view
      ? await guarded(scene, 'a view could not be renewed', () =>
          scene.client.views.update({ view_id: view.id, view: answer }),
        )
      : (await openView(scene, { view: answer, trigger })) === 'open';
  if (!shown) await tell(scene, asker, reply);
  if (hasChanged(scene, press, reply)) await drawHome(scene, from);
}

const hasChanged = (scene: Scene, { line }: Press, reply: Reply) =>
  !hasFailed(reply) && !scene.doors.bot.repeats(line);

import type { HandedFile } from '../../../domain/call.ts';
import type { Reply } from '../../../domain/reply.ts';
import { fieldsOf, type ModalView } from '../blocks/index.ts';
import type { HandedIn, Submission } from '../parse/form.ts';
import type { Ack } from './command.ts';
import { viewOfAnswer, viewOfForm, viewOfWaiting } from './drawing.ts';
import { heard } from './heard.ts';
import { drawHome } from './home.ts';
import { guarded, share, tell } from './outlets.ts';
import { hasFailed, isPrivate, type Scene } from './scene.ts';
import { within } from './within.ts';

/**
 * Answers a form. What is wrong comes back in it, with all that was typed. What was done is said where it was
 * asked for; for want of such a place, in the view itself.
 */
export async function answerSubmission(scene: Scene, sent: Submission, ack: Ack): Promise<void> {
  const { from, line, place } = sent;
  const files = sent.files.map((file) => handed(scene, file));
  const filled = { fields: fieldsOf({ state: sent.state }), files };
  const asked = { from, channel: place.channel, line, filled };
  const hearing = scene.doors.receipts.first(sent.key).then((is) => (is ? heard(scene, asked) : null));
  // Then Slack would soon give the form up.
  const quick = await within(hearing, (scene.waitsMs * 2) / 3);
  if (quick === null) return ack({ response_action: 'clear' });
  if (quick) return answerAtOnce(scene, sent, ack, quick);
  const waiting = { response_action: 'update', view: viewOfWaiting(scene, from) };
  await ack(waiting).catch(() => {});
  const late = await hearing;
  if (late) await answerLate(scene, sent, late);
}

async function answerAtOnce(scene: Scene, sent: Submission, ack: Ack, reply: Reply): Promise<void> {
  const { from, place } = sent;
  const view = viewToShow(scene, sent, reply);
  if (view) {
    await ack({ response_action: 'update', view });
    return renewHome(scene, sent, reply);
  }
  await ack({ response_action: 'clear' }).catch(() => {});
  if (reply.kind === 'form') return;
  const asker = { from, channel: place.channel, url: place.url };
  if (isPrivate(reply)) await tell(scene, asker, reply);
  else await share(scene, asker, reply, sent.key);
}

/** The form again, or the answer where it has no other place; undefined when it is said in the channel. */
function viewToShow(scene: Scene, { from, place }: Submission, reply: Reply): ModalView | undefined {
  if (reply.kind === 'form') return viewOfForm(scene, reply.form, from, place);
  return place.url === null || hasFailed(reply) ? viewOfAnswer(scene, reply, from) : undefined;
}

/** The view has been waiting: whatever comes, comes there. */
async function answerLate(scene: Scene, sent: Submission, reply: Reply): Promise<void> {
  const { from, place, key } = sent;
  const view =
    reply.kind === 'form' ? viewOfForm(scene, reply.form, from, place) : viewOfAnswer(scene, reply, from);
  const asker = { from, channel: place.channel, url: place.url };
  if (reply.kind === 'card' && reply.to === 'channel') await share(scene, asker, reply, key);
  const shown = await guarded(scene, 'a form’s answer came too late for its view', () =>
    scene.client.views.update({ view_id: sent.view, view }),
  );
  if (!shown && reply.kind !== 'form') await tell(scene, asker, reply);
  await renewHome(scene, sent, reply);
}

/** A form opened on the App Home may have changed what stands there. */
async function renewHome(scene: Scene, { from, place }: Submission, reply: Reply): Promise<void> {
  if (place.channel === null && reply.kind !== 'form' && !hasFailed(reply)) await drawHome(scene, from);
}

const mostBytes = 20 * 1024 * 1024;

/** A file is fetched only when it is wanted, with the workspace's token, and only from where Slack keeps files. */
function handed(scene: Scene, { url, ...file }: HandedIn): HandedFile {
  return {
    ...file,
    async bytes() {
      if (!scene.isFilePlace(url)) throw new Error('a file from elsewhere than Slack');
      const answer = await fetch(url, {
        headers: { Authorization: `Bearer ${scene.token}` },
        signal: AbortSignal.timeout(20_000),
        redirect: 'error',
      });
      if (!answer.ok) throw new Error(`http_${answer.status}: Slack did not hand the file over`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (bytes.length > mostBytes) throw new Error('a file larger than it said');
      // Its sign-in page, mostly: with a token that may not read files, Slack says that all is well.
      if (bytes.length !== file.size) throw new Error('something else than the file: is files:read missing?');
      return bytes;
    },
  };
}

import { createHash } from 'node:crypto';
import { webApi } from '@slack/bolt';
import type { Form } from '../../../domain/form.ts';
import { notice } from '../../../domain/notice.ts';
import type { Reply } from '../../../domain/reply.ts';
import type { ModalView } from '../blocks/index.ts';
import { troubleOf } from '../errors.ts';
import { markOf } from '../look-back.ts';
import type { From } from '../parse/parts.ts';
import { messageOf, viewOfForm } from './drawing.ts';
import type { Scene } from './scene.ts';

type Shown = Exclude<Reply, { kind: 'form' }>;

/** Somebody who waits for an answer, and the ways to reach them. */
export interface Asker {
  readonly from: From;
  readonly channel: string | null;
  /** A response URL; null where there is none. */
  readonly url: string | null;
  /** What they said, where saying it again is of use. */
  readonly line?: string;
}

/** Shows an answer to the asker alone: where they asked, or else in a direct message. */
export async function tell(scene: Scene, asker: Asker, reply: Shown): Promise<void> {
  const { text, blocks } = messageOf(scene, reply, asker.from, asker.line);
  const message = { text, blocks, response_type: 'ephemeral', replace_original: false } as const;
  if (asker.url && (await scene.respond(asker.url, message))) return;
  const direct = { channel: asker.from.user, unfurl_links: false };
  await guarded(scene, 'an answer found no way to its asker', () =>
    scene.client.apiCall('chat.postMessage', { ...direct, text, blocks }),
  );
}

/** Puts an answer in the place of the card that was pressed. */
export async function replace(scene: Scene, asker: Asker, reply: Shown): Promise<void> {
  const { text, blocks } = messageOf(scene, reply, asker.from, asker.line);
  if (asker.url) await scene.respond(asker.url, { text, blocks, replace_original: true });
}

/**
 * Posts a card for everyone in the channel, under a key of its own. Where Docket may not write, the asker sees
 * it, and reads why. `deed` is what it answers: a trigger or a view.
 */
export async function share(scene: Scene, asker: Asker, reply: Shown, deed: string): Promise<void> {
  const { from, channel } = asker;
  if (channel === null) return tell(scene, asker, reply);
  const message = { ...messageOf(scene, reply, from), unfurl_links: false, unfurl_media: false };
  const key = createHash('sha256').update(deed).digest('base64url').slice(0, 22);
  try {
    await scene.client.apiCall('chat.postMessage', { ...message, channel, metadata: markOf(key) });
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.kind === 'ours') scene.doors.onFault(new Error(trouble.why), 'a card could not be posted');
    const why = { part: 'text', text: scene.tongues.words(from)('door.onlyYou'), quiet: true } as const;
    const card = { ...reply.card, parts: [why, ...reply.card.parts] };
    await tell(scene, asker, { ...reply, card });
  }
}

/** Refusals which say that somebody was too slow. */
const tooLate = ['expired_trigger_id', 'trigger_expired', 'invalid_trigger_id'];
/** And this, that the form is open already. */
const usedUp = ['exchanged_trigger_id', 'trigger_exchanged'];

/**
 * Opens a form. Where it is too late for that, the asker gets a button: pressing it opens the form anew. Throws
 * when Slack does not take the form.
 */
export async function openForm(
  scene: Scene,
  asker: Asker & { readonly trigger: string; readonly above?: boolean },
  form: Form,
): Promise<void> {
  const { from, channel, url, above = false } = asker;
  const view = viewOfForm(scene, form, from, { channel, url: above ? null : url });
  const outcome = await openView(scene, { view, trigger: asker.trigger, above });
  if (outcome === 'failed') throw new Error('a form could not be opened');
  if (outcome === 'open') return;
  const t = scene.tongues.words(from);
  const line = asker.line ?? form.line;
  const button = { label: t('door.openForm'), line, look: 'primary' } as const;
  const late = notice(t('door.formLate'), { buttons: [button] });
  if (late.kind === 'notice') await tell(scene, asker, late);
}

/** 'late' when Slack's three seconds were over. `above`: on top of the view that was pressed in. */
export async function openView(
  scene: Scene,
  { view, trigger, above = false }: { view: ModalView; trigger: string; above?: boolean },
): Promise<'open' | 'late' | 'failed'> {
  const given = { trigger_id: trigger, view };
  try {
    if (above) await scene.client.views.push(given);
    else await scene.client.views.open(given);
    return 'open';
  } catch (error) {
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : '';
    if (tooLate.includes(code)) return 'late';
    if (usedUp.includes(code)) return 'open';
    scene.doors.onFault(new Error(troubleOf(error).why), 'a view could not be opened');
    return 'failed';
  }
}

/** Does what may fail without anybody being able to mend it now; false when it did. */
export async function guarded(scene: Scene, what: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    scene.doors.onFault(new Error(troubleOf(error).why), what);
    return false;
  }
}

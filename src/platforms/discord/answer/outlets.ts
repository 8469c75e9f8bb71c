import type { HandedFile } from '../../../domain/call.ts';
import type { Form } from '../../../domain/form.ts';
import { notice } from '../../../domain/notice.ts';
import type { GivenFile, Reply } from '../../../domain/reply.ts';
import type { SentenceKey } from '../../../i18n/index.ts';
import { type CardMessage, cardMessage, formModal, openCard } from '../cards/index.ts';
import type { From } from '../parse/parts.ts';
import { attached, withFiles } from './attached.ts';
import type { Saying } from './saying.ts';
import type { Desk, Shown, Turn } from './scene.ts';
import { told } from './told.ts';
import { isOver } from './way.ts';

/** An answer as a message; what its buttons ask is kept in mind. */
export function messageOf(scene: Desk, from: From, { card, language: own }: Shown): CardMessage {
  const language = own ?? scene.tongues.of(from);
  scene.memory.questionsOn(card, language);
  return cardMessage(card, { language, workspace: from.guild ?? undefined });
}

const isPrivate = (reply: Shown) => reply.kind === 'notice' || reply.to === 'asker';

/** Shows an answer where it is meant to be seen. `saying`, where it is of use to say it again. */
export async function show(scene: Desk, turn: Turn, reply: Shown, saying?: Saying): Promise<void> {
  if (saying) scene.memory.shows(turn.handle.id, saying);
  if (reply.kind === 'card' && reply.files?.length) return showWithFiles(scene, turn, reply, reply.files);
  await turn.way.show(messageOf(scene, turn.from, reply), isPrivate(reply) ? 'asker' : 'channel');
}

/** The same in the place of the message that was pressed; everybody's answers never take one person's place. */
export async function showInstead(scene: Desk, turn: Turn, reply: Shown): Promise<void> {
  const message = messageOf(scene, turn.from, reply);
  const hasFiles = reply.kind === 'card' && reply.files !== undefined;
  if (isPrivate(reply) && !hasFiles) return turn.way.replace(message);
  await turn.way.remove();
  await show(scene, turn, reply);
}

/** Files take a while to arrive: the answer is promised first. One that Discord does not take is told of. */
async function showWithFiles(
  scene: Desk,
  turn: Turn,
  reply: Shown,
  files: readonly GivenFile[],
): Promise<void> {
  const { from, way } = turn;
  await way.think();
  try {
    const sent = await Promise.all(files.map(attached));
    await way.show(withFiles(messageOf(scene, from, reply), files), 'asker', sent);
  } catch (fault) {
    if (isOver(fault)) throw fault;
    scene.doors.onFault(told(fault), 'a file could not be handed over');
    await way.show(messageOf(scene, from, sentence(scene, from, 'discord.fileFailed')), 'asker');
  }
}

/** Opens a form; where it is too late for that, the asker gets a button that does. */
export async function openForm(
  scene: Desk,
  turn: Turn,
  form: Form,
  files: readonly HandedFile[] = [],
): Promise<void> {
  const { from, way } = turn;
  if (form.refused) return show(scene, turn, refusalOf(form));
  const key = scene.forms.keep({ form, user: from.user, files });
  const look = { language: form.language ?? scene.tongues.of(from), key };
  // What went wrong with a typed line is said first: nobody asked for a form.
  if (form.error === undefined && (await way.open(formModal(form, 0, look)))) return;
  await way.show(openCard(form, look), 'asker');
}

/** Who may not do it needs no form to try again. */
export function refusalOf({ error = '', language }: Form): Shown {
  return { ...shown(notice(error, { failed: true })), ...(language && { language }) };
}

/** One sentence of the door's own. */
export function sentence(
  scene: Desk,
  from: From,
  key: Extract<SentenceKey, `discord.${string}`>,
  details: readonly string[] = [],
): Shown {
  return shown(notice(scene.tongues.words(from).say(key), { failed: true, details }));
}

export function shown(reply: Reply): Shown {
  if (reply.kind === 'form') throw new Error('a form cannot be shown as a message');
  return reply;
}

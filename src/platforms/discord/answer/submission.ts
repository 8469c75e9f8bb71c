import type { HandedFile } from '../../../domain/call.ts';
import {
  type CardMessage,
  continueCard,
  type FormStep,
  filledIn,
  formModal,
  formOfId,
  openCard,
  pagesOf,
  saidIn,
} from '../cards/index.ts';
import type { Submission } from '../parse/form.ts';
import type { Source } from '../parse/message.ts';
import { handed } from './files.ts';
import type { KeptForm } from './kept-forms.ts';
import { messageOf, refusalOf, sentence, show, showInstead } from './outlets.ts';
import { renew, said } from './said.ts';
import type { Saying } from './saying.ts';
import type { Desk, Turn } from './scene.ts';
import { soon } from './soon.ts';

type Step = { readonly key: string; readonly step: FormStep };

/** Where a form is answered: on a card of the form's own, on one that it was opened from, or nowhere yet. */
interface Spot {
  readonly key: string;
  readonly source: Source | null;
  /** The message is a step of this very form, and has served. */
  readonly isOwnCard: boolean;
}

/** Answers a page of a form. The last one says the form's line; another is followed by the way to the next. */
export async function answerSubmission(scene: Desk, turn: Turn, sent: Submission): Promise<void> {
  const { from } = turn;
  const step = formOfId(sent.id);
  if (!step || step.step === 'send') return show(scene, turn, sentence(scene, from, 'discord.strange'));
  const { key, step: page } = step;
  const spot = spotOf(key, sent.source);
  const kept = scene.forms.find(key, from.user);
  if (kept === 'sent') return show(scene, turn, sentence(scene, from, 'discord.formSent'));
  if (!kept) return put(turn, spot, goneMessage(scene, turn, sent));
  const form = filledIn(kept.form, page, sent.filled);
  const files = joined(
    kept.files,
    sent.files.map((file) => handed(scene.fileHosts, file)),
  );
  const filled = { ...kept, form, files };
  scene.forms.renew(key, filled);
  if (page + 1 >= pagesOf(form).length) return send(scene, turn, spot, filled);
  const language = form.language ?? scene.tongues.of(from);
  await put(turn, spot, continueCard(form, page + 1, { language, key }));
}

/** Answers a button of a form: opens a page of it, or sends what was filled in so far. */
export async function answerStep(
  scene: Desk,
  turn: Turn,
  { key, step }: Step,
  source: Source,
): Promise<void> {
  const { from, way } = turn;
  const spot = spotOf(key, source);
  const kept = scene.forms.find(key, from.user);
  if (kept === 'sent') return show(scene, turn, sentence(scene, from, 'discord.formSent'));
  if (!kept) return put(turn, spot, goneMessage(scene, turn));
  if (step === 'send') return send(scene, turn, spot, kept);
  const language = kept.form.language ?? scene.tongues.of(from);
  await way.open(formModal(kept.form, step, { language, key }));
}

/** Says what the form says. What is wrong comes back with all that was filled in, a button away. */
async function send(scene: Desk, turn: Turn, spot: Spot, kept: KeptForm): Promise<void> {
  const { way } = turn;
  const { key, source, isOwnCard } = spot;
  const { form, files } = kept;
  const saying: Saying = { line: form.line, fields: saidIn(form), files };
  // Whoever sends it once more meanwhile is told that it was sent.
  scene.forms.sent(key);
  const again = source?.isOwn && !isOwnCard ? scene.memory.shown(source.origin) : undefined;
  const work = said(scene, turn, saying, again).catch((fault: unknown) => {
    scene.forms.renew(key, kept);
    throw fault;
  });
  const promise = () => (source?.isOwn && (isOwnCard || again) ? way.hold() : way.think());
  const answer = await soon(scene, work, promise);
  if (!answer) return way.withdraw();
  const { reply, renewed } = answer;
  if (reply.kind === 'form') return sendBack(scene, turn, spot, { ...kept, form: reply.form });
  // Nothing came of it, and not for what was filled in: the same may be sent again.
  if (reply.kind === 'notice' && reply.isFault)
    return sendBack(scene, turn, spot, { ...kept, form: { ...form, error: reply.card.title } });
  if (isOwnCard) return showInstead(scene, turn, reply);
  if (renewed) await way.hold();
  await show(scene, turn, reply);
  if (renewed) await renew(scene, turn, way, renewed);
}

async function sendBack(scene: Desk, turn: Turn, spot: Spot, kept: KeptForm): Promise<void> {
  const { from } = turn;
  const { form } = kept;
  if (form.refused) return put(turn, spot, messageOf(scene, from, refusalOf(form)));
  scene.forms.renew(spot.key, kept);
  const language = form.language ?? scene.tongues.of(from);
  await put(turn, spot, openCard(form, { language, key: spot.key }));
}

function spotOf(key: string, source: Source | null): Spot {
  const ids = [...(source?.buttons.keys() ?? [])];
  const isOwnCard = source?.isOwn === true && ids.some((id) => formOfId(id)?.key === key);
  return { key, source, isOwnCard };
}

const put = ({ way }: Turn, { isOwnCard }: Spot, message: CardMessage) =>
  isOwnCard ? way.replace(message) : way.show(message, 'asker');

const mostShown = 1_500;
const nothing = { filled: [] };

/** Docket was started anew meanwhile: what was typed is given back, so that nothing is lost. */
function goneMessage(scene: Desk, turn: Turn, { filled }: Pick<Submission, 'filled'> = nothing): CardMessage {
  const t = scene.tongues.words(turn.from);
  const texts = filled.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
  const written = texts.map((text) => t('discord.youWrote', { text: text.slice(0, mostShown) }));
  return messageOf(scene, turn.from, sentence(scene, turn.from, 'discord.formGone', written));
}

/** The newest file for each field. */
function joined(before: readonly HandedFile[], now: readonly HandedFile[]): readonly HandedFile[] {
  const newer = new Set(now.map(({ option }) => option));
  return [...before.filter(({ option }) => !newer.has(option)), ...now];
}

import { readButtonLine } from '../../../domain/line.ts';
import { formOfId, lineOf, noId, questionMessage } from '../cards/index.ts';
import type { Source } from '../parse/message.ts';
import type { Press } from '../parse/press.ts';
import { messageOf, openForm, sentence, show, showInstead } from './outlets.ts';
import { renew, said } from './said.ts';
import { asksOnly, type Saying } from './saying.ts';
import type { Desk, Turn } from './scene.ts';
import { soon } from './soon.ts';
import { answerStep } from './submission.ts';

/** Answers a button. What it changed is shown on the card, too, on which it stood. */
export async function answerPress(scene: Desk, turn: Turn, press: Press): Promise<void> {
  const { id, source } = press;
  if (id === noId && source.isOwn) return turn.way.remove();
  const step = formOfId(id);
  if (step) return answerStep(scene, turn, step, source);
  const meant = lineOf(id);
  if (!meant) return show(scene, turn, sentence(scene, turn.from, 'discord.strange'));
  if (meant.asks) return ask(scene, turn, press, meant.line);
  const pressed = `${source.message} ${turn.from.user} ${meant.line}`;
  // Pressed twice by an impatient finger: the first press is being answered.
  if (scene.pressed.has(pressed)) {
    await turn.way.hold();
    return turn.way.withdraw();
  }
  scene.pressed.add(pressed);
  try {
    await answerLine(scene, turn, source, { line: meant.line });
  } finally {
    scene.pressed.delete(pressed);
  }
}

async function answerLine(scene: Desk, turn: Turn, source: Source, saying: Saying): Promise<void> {
  const again = source.isOwn ? scene.memory.shown(source.origin) : undefined;
  const isQuestion = source.isOwn && source.buttons.has(noId);
  // "Really a past day?" has served when it is answered, like a question of the door's own.
  const hasServed = isQuestion || (source.isOwn && !again && isDraft(saying));
  if (hasServed) await answerInstead(scene, turn, source, saying);
  else await answerBelow(scene, turn, source, { saying, again });
}

const isDraft = ({ line }: Saying) => readButtonLine(line)?.rest.startsWith('draft ') === true;

/** Discord has no dialog: the question is a message of its own, for its presser alone. */
async function ask(scene: Desk, turn: Turn, { id, source }: Press, line: string): Promise<void> {
  const { from, handle, way } = turn;
  const language = scene.tongues.of(from);
  const t = scene.tongues.words(from);
  const label = source.buttons.get(id) || t('room.sure');
  const question = scene.memory.question(line, language) ?? {
    text: `${t('room.sure')}: ${label}`,
    yes: label,
    no: t('room.cancel'),
    danger: true,
  };
  const again = source.isOwn ? scene.memory.shown(source.origin) : undefined;
  scene.memory.asked(handle.id, { way, again });
  // Only who has promised something for the card itself can renew it later.
  if (again) await way.hold();
  await way.show(questionMessage(line, question, { language }), 'asker');
}

/** The answer takes the place of the question; the card that it was about is renewed. */
async function answerInstead(scene: Desk, turn: Turn, source: Source, saying: Saying): Promise<void> {
  const { way } = turn;
  const asked = scene.memory.answered(source.origin);
  const work = said(scene, turn, saying, asked?.again);
  const answer = await soon(scene, work, () => way.hold());
  if (!answer) return;
  const { reply, renewed } = answer;
  if (reply.kind === 'form') return openForm(scene, turn, reply.form);
  await showInstead(scene, turn, reply);
  if (asked && renewed) await renew(scene, turn, asked.way, renewed);
}

async function answerBelow(
  scene: Desk,
  turn: Turn,
  source: Source,
  { saying, again }: { readonly saying: Saying; readonly again: Saying | undefined },
): Promise<void> {
  const { from, way } = turn;
  const promise = () => (source.isOwn ? way.hold() : way.think());
  const answer = await soon(scene, said(scene, turn, saying, again), promise);
  if (!answer) return way.withdraw();
  const { reply, renewed } = answer;
  if (reply.kind === 'form') return openForm(scene, turn, reply.form);
  const renews = reply.kind === 'card' && asksOnly(scene.doors.bot, saying);
  if (reply.kind === 'card' && reply.inPlace && source.isOwn) {
    if (source.origin && renews) scene.memory.shows(source.origin, saying);
    return way.replace(messageOf(scene, from, reply));
  }
  if (renewed) await way.hold();
  await show(scene, turn, reply, renews ? saying : undefined);
  if (renewed) await renew(scene, turn, way, renewed);
}

import type { Form } from '../../../domain/form.ts';
import type { Reply } from '../../../domain/reply.ts';
import { cardBlocks, formView, type KnownBlock, type ModalView } from '../blocks/index.ts';
import type { From } from '../parse/parts.ts';
import { blockOfLine } from '../parse/press.ts';
import type { AnswerPlace } from '../place.ts';
import type { Desk } from './scene.ts';

type Shown = Exclude<Reply, { kind: 'form' }>;

/** An answer in words and blocks. `line`, where it only asks, travels along: said again, it renews the card. */
export function messageOf(scene: Desk, reply: Shown, from: From, line?: string) {
  const language = reply.language ?? scene.tongues.of(from);
  const { text, blocks } = cardBlocks(reply.card, { language, workspace: from.at });
  const renews = line !== undefined && reply.kind === 'card' && scene.doors.bot.repeats(line);
  return { text, blocks: renews ? blocks.map((block, at) => named(block, at, line)) : blocks };
}

function named(block: KnownBlock, at: number, line: string): KnownBlock {
  const name = blockOfLine(at, line);
  return block.type === 'actions' && name !== undefined ? { ...block, block_id: name } : block;
}

const mostTitle = 24;

/** An answer as a view of its own, for those who asked on the App Home or in another view. */
export function viewOfAnswer(scene: Desk, reply: Shown, from: From, line?: string): ModalView {
  return {
    type: 'modal',
    callback_id: 'answer',
    title: { type: 'plain_text', text: 'Docket' },
    close: { type: 'plain_text', text: scene.tongues.words(from)('door.close').slice(0, mostTitle) },
    blocks: messageOf(scene, reply, from, line).blocks,
  };
}

/** What is shown while somebody waits. */
export function viewOfWaiting(scene: Desk, from: From): ModalView {
  const t = scene.tongues.words(from);
  return {
    type: 'modal',
    callback_id: 'answer',
    title: { type: 'plain_text', text: 'Docket' },
    close: { type: 'plain_text', text: t('door.close').slice(0, mostTitle) },
    blocks: [{ type: 'section', text: { type: 'plain_text', text: t('door.moment') } }],
  };
}

const searched = ['task', 'group', 'groups', 'member', 'members', 'owner', 'directive'];

/** A form as a view, which knows what kind of thing its fields look for and where its answer goes. */
export function viewOfForm(scene: Desk, form: Form, from: From, answer: AnswerPlace): ModalView {
  const view = formView(form, { language: form.language ?? scene.tongues.of(from), answer });
  const kept = JSON.parse(view.private_metadata ?? '{}') as object;
  const kinds = Object.fromEntries(
    form.fields.filter(({ kind }) => searched.includes(kind)).map(({ name, kind }) => [name, kind]),
  );
  return { ...view, private_metadata: JSON.stringify({ ...kept, kinds }) };
}

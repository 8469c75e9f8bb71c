import type { Card, Mention } from '../../../domain/card.ts';
import type { Language } from '../../../domain/language.ts';
import { translator } from '../../../i18n/translator.ts';
import { actions, type Pen, penFor } from './buttons.ts';
import { cut, lengthOf } from './cut.ts';
import { fit, type Room } from './fit.ts';
import type { KnownBlock, RichTextElement } from './kit.ts';
import { limits } from './limits.ts';
import { mrkdwnCut } from './mrkdwn.ts';
import { drawPart } from './parts.ts';
import { gap, plain, rich, section, words } from './rich.ts';
import { signs } from './row.ts';

/** For whom a card is drawn. */
export interface Look {
  readonly language: Language;
  /** The workspace it goes to: only its own people can be called there. */
  readonly workspace?: string | undefined;
}

/** Buttons below a card that are shown before the others go into a menu. */
const mostButtons = 4;
/** People called by a message; more are none of them meant. */
const mostCalled = 20;
/** Longer labels than this are not seen whole on a phone. */
const wholeLabel = 30;

/** A card as Slack shows it, and `text`, the whole sentence that notifications and screen readers have of it. */
export function cardBlocks(card: Card, look: Look): { text: string; blocks: KnownBlock[] } {
  const pen = penFor(look.language);
  const { blocksInMessage: blocks, bytes } = limits;
  return { text: notification(card, look), blocks: drawCard(pen, card, look, { blocks, bytes }) };
}

/** A card within a message or a view: in no more blocks (and bytes, for messages) than there is room for. */
export function drawCard(pen: Pen, card: Card, look: Look, room: Room): KnownBlock[] {
  const head = [...titleBlocks(card), ...calledBlocks(pen, card, look)];
  const pieces = (brief: boolean) => card.parts.flatMap((part) => [...drawPart(pen, part, brief)]);
  return fit({ pen, head, pieces, room, tail: (most) => buttonBlocks(pen, card, most) });
}

/** A card that says nothing but a sentence: its title is no heading. */
const isSentence = ({ parts }: Card) => parts.every((part) => part.part === 'text' && part.quiet);

function titleBlocks(card: Card): KnownBlock[] {
  const { tone, parts, summary } = card;
  const title = cut(`${signs[tone]}${card.title}`, limits.title);
  if (title === '') return [];
  // A card without parts has said nothing yet but its title.
  const more =
    parts.length === 0 && summary !== card.title ? words(cut(summary, limits.title), { before: '\n' }) : [];
  if (isSentence(card)) return rich(section([...words(title, { bold: more.length > 0 }), ...more]));
  if (lengthOf(title) > limits.header) return rich(section(words(title, { bold: true })));
  return [{ type: 'header', text: plain(title, limits.header) }];
}

/** The people called, by their names where they are not in this workspace. */
function calledBlocks({ t }: Pen, { mentions = [] }: Card, look: Look): KnownBlock[] {
  if (mentions.length === 0) return [];
  const called = mentions.slice(0, mostCalled).map((mention): RichTextElement[] => {
    const user = userOf(mention, look);
    return user ? [{ type: 'user', user_id: user }] : words(cut(mention.name, limits.name));
  });
  return rich(section([...words(t('room.calls')), ...called.flatMap((one) => [gap(' '), ...one])]));
}

function userOf({ addresses }: Mention, { workspace }: Look): string | undefined {
  if (!workspace) return undefined;
  return addresses.find(
    ({ platform, workspace: of, user }) =>
      platform === 'slack' && of === workspace && /^[UW][A-Z0-9]{2,30}$/.test(user),
  )?.user;
}

function notification(card: Card, look: Look): string {
  const { summary, mentions = [] } = card;
  const called = mentions
    .slice(0, mostCalled)
    .flatMap((mention) => userOf(mention, look) ?? [])
    .map((user) => ` <@${user}>`)
    .join('');
  return mrkdwnCut([summary, ...choices(card, look)].join(' '), limits.notification - called.length) + called;
}

/** A question's answers are its buttons, which are not heard. */
function choices(card: Card, { language }: Look): string[] {
  if (!isSentence(card) || card.buttons.length < 3) return [];
  return [`${translator(language).either(card.buttons.map(({ label }) => label))}.`];
}

/** What can be done with it; labels too long for buttons are written out above them, with numbers. */
function buttonBlocks(pen: Pen, card: Card, most: number): KnownBlock[] {
  const buttons = card.buttons.slice(0, most);
  if (!isSentence(card)) return actions(pen, buttons, mostButtons);
  if (!buttons.some(({ label }) => lengthOf(label) > wholeLabel))
    return actions(pen, buttons, limits.elements);
  const entries = buttons.map(({ label }) => section(words(label.trim() || '…')));
  const numbered = buttons.map((button, at) => ({ ...button, label: `${at + 1}. ${button.label}` }));
  return [
    ...rich({ type: 'rich_text_list', style: 'ordered', elements: entries }),
    ...actions(pen, numbered, limits.elements),
  ];
}

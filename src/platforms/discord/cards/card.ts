import type { Button, Card } from '../../../domain/card.ts';
import type { Language } from '../../../domain/language.ts';
import { buttonRows, menus } from './buttons.ts';
import { type Called, calledBy } from './called.ts';
import { label, tidyLine } from './cut.ts';
import { type CardMessage, type Component, container, line, messageOf, words } from './kit.ts';
import { beginningOf, drawPart, entriesOf, quiet } from './parts.ts';
import type { Pen } from './pen.ts';
import { fitting } from './plan.ts';
import { signs } from './row.ts';

/** For whom a card is drawn. */
export interface Look {
  readonly language: Language;
  /** The server it goes to: only its own people and roles can be called there. */
  readonly workspace?: string | undefined;
}

const colors = { plain: null, blue: 0x2563c9, yellow: 0xe8b53e, red: 0xd13438, green: 0x2e9e5b } as const;
/** Longer labels than this are not seen whole on a phone. */
const wholeLabel = 34;
/** A longer title would fill a phone in large letters; a mistake told in whole sentences is none at all. */
const wideTitle = 60;
/** More buttons below a card than two rows are a wall: the others go into a menu. */
const mostButtons = 10;

/** A card as a message of Discord's: one container, which calls nobody but the people and roles it names. */
export function cardMessage(card: Card, look: Look): CardMessage {
  const total = card.parts.reduce((sum, part) => sum + entriesOf(part), 0);
  const { components, called } = fitting(look.language, total, (pen, entries) => {
    const called = calledBy(pen, card.mentions ?? [], look.workspace);
    return { called, components: drawn(pen, card, called, { shown: entries, of: total }) };
  });
  return messageOf(container(components, colors[card.tone]), called);
}

function drawn(
  pen: Pen,
  card: Card,
  called: Called,
  entries: { readonly shown: number; readonly of: number },
): Component[] {
  let left = entries.shown;
  const parts = card.parts.flatMap((part) => {
    const some = left > 0 ? drawPart(pen, beginningOf(part, left)) : [];
    left -= entriesOf(part);
    return some;
  });
  const more = entries.of - entries.shown;
  const buttons = buttonsBelow(pen, card);
  const note =
    more > 0
      ? `${pen.t('blocks.more', { count: more })} ${pen.t('blocks.less')}`
      : pen.wasCut
        ? pen.t('blocks.cut')
        : '';
  const all = [
    ...titleOf(pen, card, called),
    ...parts,
    ...(note ? [words(quiet(note))] : []),
    ...(pen.roomy && buttons.length > 0 && !isSentence(card) ? [line()] : []),
    ...buttons,
  ];
  return all.length > 0 ? all : [words('…')];
}

/** A card that says nothing but a sentence: its title is no heading. */
const isSentence = ({ parts }: Card) => parts.every((part) => part.part === 'text' && part.quiet);

function titleOf(pen: Pen, card: Card, { text }: Called): Component[] {
  const said = isSentence(card) ? pen.literal(card.title) : pen.line(card.title);
  const isHeading = !isSentence(card) && !(card.title.length > wideTitle && /[.!?]$/.test(card.title));
  const mark = isHeading ? (card.title.length <= wideTitle ? '## ' : '### ') : '';
  // A card without parts has said nothing yet but its title.
  const more = card.parts.length === 0 && card.summary !== card.title ? pen.literal(card.summary) : '';
  const shown = [said && `${mark}${signs[card.tone]}${more ? `**${said}**` : said}`, more, text]
    .filter(Boolean)
    .join('\n');
  return shown === '' ? [] : [words(shown)];
}

/** What can be done with it; labels too long for buttons are written out above them, with numbers. */
function buttonsBelow(pen: Pen, card: Card): Component[] {
  const { buttons } = card;
  if (isSentence(card) && buttons.some((button) => tidyLine(button.label).length > wholeLabel)) {
    const written = buttons.map((button, at) => `${at + 1}. ${pen.line(button.label) || '…'}`).join('\n');
    const numbered = buttons.map((button, at) => ({
      ...button,
      label: label(`${at + 1}. ${button.label}`, wholeLabel),
    }));
    return [words(written), ...rowsAndMenus(pen, numbered)];
  }
  return rowsAndMenus(pen, buttons);
}

function rowsAndMenus(pen: Pen, buttons: readonly Button[]): Component[] {
  const most = pen.roomy ? mostButtons : mostButtons / 2;
  const others = buttons.slice(most).map((button) => ({ button, of: '' }));
  return [...buttonRows(pen, buttons.slice(0, most)), ...menus(pen, others)];
}

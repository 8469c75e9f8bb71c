import { ButtonStyle, ComponentType } from 'discord.js';
import type { Button, Card } from '../../../domain/card.ts';
import type { Look } from './card.ts';
import { label } from './cut.ts';
import { noId } from './ids.ts';
import { type CardMessage, container, messageOf, row, words } from './kit.ts';
import { limits } from './limits.ts';
import { penFor } from './pen.ts';

export type Question = NonNullable<Button['confirm']> & { readonly danger: boolean };

/** What is asked before its lines are said, by line: Discord has no dialog of its own, so its door keeps these. */
export function questionsOf(card: Card): Map<string, Question> {
  const rows = card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  const buttons = [...card.buttons, ...rows.flatMap((row) => row.buttons ?? [])];
  return new Map(
    buttons.flatMap(({ line, confirm, look }) =>
      confirm ? [[line, { ...confirm, danger: look === 'danger' }] as const] : [],
    ),
  );
}

/** The question that a press is answered with, for its presser alone; yes says the line. */
export function questionMessage(line: string, asked: Question, look: Look): CardMessage {
  const pen = penFor(look.language, { buttons: 'below', roomy: true, brief: false, most: 1500 });
  const button = (
    said: string,
    custom_id: string,
    style: ButtonStyle.Secondary | ButtonStyle.Danger | ButtonStyle.Primary,
  ) => ({ type: ComponentType.Button, style, label: label(said, limits.buttonLabel), custom_id }) as const;
  return messageOf(
    container(
      [
        words(pen.literal(asked.text) || pen.t('room.sure')),
        row(
          button(asked.yes, pen.id(line, false), asked.danger ? ButtonStyle.Danger : ButtonStyle.Primary),
          button(asked.no, noId, ButtonStyle.Secondary),
        ),
      ],
      null,
    ),
  );
}

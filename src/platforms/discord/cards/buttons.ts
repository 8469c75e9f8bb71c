import { ButtonStyle, ComponentType } from 'discord.js';
import type { Button } from '../../../domain/card.ts';
import { chunks } from './chunks.ts';
import { label } from './cut.ts';
import { type Component, row, type SayButton } from './kit.ts';
import { limits } from './limits.ts';
import type { Pen } from './pen.ts';

const styles = {
  primary: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

export const drawButton = (pen: Pen, button: Button): SayButton => ({
  type: ComponentType.Button,
  style: styles[button.look ?? 'plain'],
  label: label(button.label, limits.buttonLabel),
  custom_id: pen.id(button.line, button.confirm !== undefined),
});

/** Buttons in rows of five. Only the first primary one is: two would compete. */
export function buttonRows(pen: Pen, buttons: readonly Button[]): Component[] {
  const primary = buttons.find(({ look }) => look === 'primary');
  const drawn = buttons.map((button) =>
    drawButton(pen, button.look === 'primary' && button !== primary ? { ...button, look: 'plain' } : button),
  );
  return rowsOf(drawn);
}

export const rowsOf = (buttons: readonly SayButton[]): Component[] =>
  chunks(buttons, limits.buttonsInRow).map((some) => row(...some));

/** A line of a menu: what it does, and to which of several things. */
export interface MenuLine {
  readonly button: Button;
  readonly of: string;
}

/** Menus in the place of buttons: one for each thing to do, or one for all where those are many. */
export function menus(pen: Pen, lines: readonly MenuLine[]): Component[] {
  const labels = [...new Set(lines.map(({ button }) => button.label))];
  const apart = labels.length <= 2;
  const groups = apart ? labels.map((said) => lines.filter(({ button }) => button.label === said)) : [lines];
  return groups.flatMap((some) =>
    chunks(some, limits.options).map((few) =>
      row({
        type: ComponentType.StringSelect,
        custom_id: pen.menuId(),
        placeholder: apart
          ? `${label(few[0]?.button.label ?? '', limits.placeholder - 1)}…`
          : pen.t('room.choose'),
        options: few.map(({ button, of }) => ({
          label: label(apart && of ? of : [button.label, of].filter(Boolean).join(': '), limits.optionLabel),
          value: pen.id(button.line, button.confirm !== undefined),
        })),
      }),
    ),
  );
}

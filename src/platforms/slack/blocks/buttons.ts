import type { Button } from '../../../domain/card.ts';
import type { Language } from '../../../domain/language.ts';
import { type Translator, translator } from '../../../i18n/translator.ts';
import type { ActionsBlock, Confirm, Overflow, SlackButton } from './kit.ts';
import { limits } from './limits.ts';
import { plain } from './rich.ts';

/** Numbers the buttons of one message or view: Slack wants each to have a name of its own. */
export interface Pen {
  readonly t: Translator;
  next(): string;
}

export function penFor(language: Language): Pen {
  let count = 0;
  return { t: translator(language), next: () => `say:${++count}` };
}

/** Shown before a menu: with it, what a phone has room for in two lines. */
const beforeMenu = 2;

/**
 * Buttons in a row. Up to `most` are all shown; of more, the first two, the answers asked for and those that ask
 * before they act (a menu cannot), with the others in a menu. Only the first primary one is: two would compete.
 */
export function actions(pen: Pen, buttons: readonly Button[], most: number): ActionsBlock[] {
  if (buttons.length === 0) return [];
  const fit = buttons.length <= most;
  const first = buttons.filter(({ confirm }) => !confirm).slice(0, beforeMenu);
  const stays = (button: Button) => button.confirm || button.asked || first.includes(button);
  const shown = fit ? buttons : buttons.filter(stays);
  const hidden = buttons.filter((button) => !shown.includes(button));
  const primary = shown.find(({ look }) => look === 'primary');
  const elements = [
    ...shown.map((button) => drawn(pen, button, button === primary || button.look !== 'primary')),
    ...menus(pen, hidden),
  ];
  return [{ type: 'actions', elements: elements.slice(0, limits.elements) }];
}

function drawn(pen: Pen, button: Button, styled: boolean): SlackButton {
  const { label, line, look, confirm } = button;
  const style = look === 'danger' || (look === 'primary' && styled) ? look : undefined;
  return {
    type: 'button',
    action_id: pen.next(),
    text: plain(label, limits.buttonLabel),
    value: line,
    ...(style && { style }),
    ...(confirm && { confirm: question(pen, confirm, look === 'danger') }),
  };
}

const question = ({ t }: Pen, asked: NonNullable<Button['confirm']>, danger: boolean): Confirm => ({
  title: plain(t('room.sure'), limits.confirmTitle),
  text: plain(asked.text, limits.confirmText),
  confirm: plain(asked.yes, limits.confirmAnswer),
  deny: plain(asked.no, limits.confirmAnswer),
  ...(danger && { style: 'danger' }),
});

/** As many menus as the buttons need: one holds five. */
function menus(pen: Pen, buttons: readonly Button[]): Overflow[] {
  const each = [...new Map(buttons.map((button) => [button.line, button])).values()];
  const count = Math.ceil(each.length / limits.overflow);
  return Array.from({ length: count }, (_, at) => ({
    type: 'overflow',
    action_id: pen.next(),
    options: each
      .slice(at * limits.overflow, (at + 1) * limits.overflow)
      .map(({ label, line }) => ({ text: plain(label, limits.optionText), value: line })),
  }));
}

import type { FieldKind } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { translator } from '../../../i18n/translator.ts';
import { cut, lengthOf } from './cut.ts';
import type { PlainTextOption } from './kit.ts';
import { limits } from './limits.ts';
import { plain } from './rich.ts';

/** What can be picked: `value` is what the field then holds. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A line below the label. */
  readonly detail?: string;
}

/** What is offered while somebody types into a field of a form; for several, also none. */
export function offered(
  kind: FieldKind,
  typed: string,
  found: readonly Choice[],
  language: Language,
): PlainTextOption[] {
  const none = { value: 'none', label: translator(language)('blocks.none') };
  const several = kind === 'groups' || kind === 'members';
  return optionsOf(several && typed.trim() === '' ? [none, ...found] : found);
}

/** Choices as a select menu takes them: each value once, a hundred at most. */
export function optionsOf(choices: readonly Choice[]): PlainTextOption[] {
  const each = new Map(choices.filter(holds).map((choice) => [choice.value, choice]));
  return [...each.values()].slice(0, limits.options).map(optionOf);
}

/** Slack takes no longer value; cut, it would name another thing. */
export const holds = ({ value }: Pick<Choice, 'value'>) =>
  value !== '' && lengthOf(value) <= limits.optionValue;

export const optionOf = ({ value, label, detail = '' }: Choice): PlainTextOption => ({
  text: plain(label.trim() || value, limits.optionText),
  value,
  ...(cut(detail, limits.optionText) !== '' &&
    detail !== label && { description: plain(detail, limits.optionText) }),
});

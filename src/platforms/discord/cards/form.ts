import { type APIModalInteractionResponseCallbackData, ButtonStyle, ComponentType } from 'discord.js';
import type { Card, Fact } from '../../../domain/card.ts';
import type { Form, FormField } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { type Translator, translator } from '../../../i18n/translator.ts';
import { cardMessage } from './card.ts';
import { chunks } from './chunks.ts';
import { cut, label, tidy, tidyLine } from './cut.ts';
import { labelOf, shownIn } from './field.ts';
import { idOfForm } from './ids.ts';
import { type CardMessage, row, type SayButton, words } from './kit.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';
import { signs } from './row.ts';

/** The key under which the door keeps the form, with what was filled in so far. */
export interface FormLook {
  readonly language: Language;
  readonly key: string;
}

/** A form's fields as they come: five at a time, the required ones first. */
export function pagesOf(form: Form): FormField[][] {
  const fields = [
    ...form.fields.filter(({ required }) => required),
    ...form.fields.filter(({ required }) => !required),
  ];
  const first = fields.slice(0, form.error ? limits.modalParts - 1 : limits.modalParts);
  return [first, ...chunks(fields.slice(first.length), limits.modalParts)];
}

/** A page of a form as a modal; on the first one stands what was wrong the last time. */
export function formModal(form: Form, page: number, look: FormLook): APIModalInteractionResponseCallbackData {
  const t = translator(form.language ?? look.language);
  const pages = pagesOf(form);
  const fields = pages[page] ?? [];
  const ending = pages.length > 1 ? ` (${page + 1}/${pages.length})` : '';
  return {
    custom_id: idOfForm(look.key, page),
    title: label(form.title, limits.modalTitle - ending.length) + ending,
    components: [...above(form, page, fields, ending.length), ...fields.map((field) => labelOf(field, t))],
  };
}

/**
 * What a modal's own title and its fields' descriptions cannot hold, and what was wrong; where five fields leave
 * room for it.
 */
function above(form: Form, page: number, fields: readonly FormField[], ending: number) {
  const mistake = form.error && page === 0 ? [`${signs.yellow}${literal(cut(tidy(form.error), 1500))}`] : [];
  const isCut = tidyLine(form.title).length > limits.modalTitle - ending;
  const hints = fields.flatMap(({ label, hint = '' }) =>
    tidyLine(hint).length > limits.description ? [`**${literal(label)}:** ${literal(tidyLine(hint))}`] : [],
  );
  const said = [...(isCut ? [`**${literal(cut(tidyLine(form.title), 500))}**`] : []), ...mistake, ...hints];
  if (fields.length === 0) return [words(said.join('\n') || '…')];
  return said.length > 0 && fields.length < limits.modalParts ? [words(cut(said.join('\n'), 3000))] : [];
}

/** Between two pages: what was filled in so far, and the ways on. Pages left that need nothing can be skipped. */
export function continueCard(form: Form, next: number, look: FormLook): CardMessage {
  const t = translator(form.language ?? look.language);
  const left = pagesOf(form).slice(next).flat();
  const isOver = left.every(({ required }) => !required);
  const fields = t.list(left.map((field) => field.label));
  const card: Card = {
    title: form.title,
    tone: 'plain',
    summary: form.title,
    parts: [
      { part: 'facts', facts: factsOf(pagesOf(form).slice(0, next).flat(), t) },
      {
        part: 'text',
        text: isOver ? t('form.mayAdd', { fields }) : t('form.stillTo', { fields }),
        quiet: true,
      },
    ],
    buttons: [],
  };
  return withButtons(cardMessage(card, look), [
    ...(isOver ? [step(form.submit, idOfForm(look.key, 'send'), ButtonStyle.Primary)] : []),
    step(t('form.continue'), idOfForm(look.key, next), isOver ? ButtonStyle.Secondary : ButtonStyle.Primary),
    step(t('form.back'), idOfForm(look.key, next - 1), ButtonStyle.Secondary),
  ]);
}

/** Where no modal may open (after a form, or too late): what was wrong, and the button that opens it. */
export function openCard(form: Form, look: FormLook): CardMessage {
  const t = translator(form.language ?? look.language);
  const text = form.error ?? t('door.formLate');
  const title = form.error ? text : form.title;
  const card: Card = {
    title,
    tone: form.error ? 'yellow' : 'plain',
    summary: text,
    parts: form.error ? [{ part: 'facts', facts: factsOf(form.fields, t) }] : [{ part: 'text', text }],
    buttons: [],
  };
  return withButtons(cardMessage(card, look), [
    step(t('door.openForm'), idOfForm(look.key, 0), ButtonStyle.Primary),
  ]);
}

const step = (
  said: string,
  custom_id: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary,
): SayButton => ({
  type: ComponentType.Button,
  style,
  label: label(said, limits.buttonLabel),
  custom_id,
});

function withButtons(message: CardMessage, buttons: SayButton[]): CardMessage {
  const components = message.components.map((one) => ({
    ...one,
    components: [...one.components, row(...buttons)],
  }));
  return { ...message, components };
}

/** What stands in fields, as people read it. */
const factsOf = (fields: readonly FormField[], t: Translator): Fact[] =>
  fields.flatMap((field) => {
    const value = shownIn(field, t);
    return value === '' ? [] : [{ label: field.label, value: cut(value, 200) }];
  });

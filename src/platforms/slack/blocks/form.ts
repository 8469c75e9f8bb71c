import type { Form } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { translator } from '../../../i18n/translator.ts';
import type { AnswerPlace } from '../place.ts';
import { lengthOf } from './cut.ts';
import { inputOf } from './field.ts';
import type { KnownBlock, ModalView } from './kit.ts';
import { limits } from './limits.ts';
import { plain, rich, section, words } from './rich.ts';
import { signs } from './row.ts';

/** What a form's modal is called when it is handed in. */
export const formId = 'form';

/**
 * A form as a modal. Its line, and where the answer goes, travel in it; what was wrong the last time stands
 * above the fields, which hold what was typed.
 */
export function formView(
  form: Form,
  look: { readonly language: Language; readonly answer: AnswerPlace },
): ModalView {
  const t = translator(form.language ?? look.language);
  return {
    type: 'modal',
    callback_id: formId,
    private_metadata: JSON.stringify({ line: form.line, place: look.answer }),
    title: plain(fits(form.title) ? form.title : 'Docket', limits.viewTitle),
    submit: plain(form.submit, limits.viewTitle),
    close: plain(t('room.cancel'), limits.viewTitle),
    blocks: [...above(form), ...form.fields.map((field) => inputOf(field, t))],
  };
}

/** Half a sentence above a modal says less than none. */
const fits = (title: string) => lengthOf(title) <= limits.viewTitle;

/** The title where the modal's own cannot hold it, and what was wrong. */
function above({ title, error }: Form): KnownBlock[] {
  const whole = fits(title) ? [] : rich(section(words(title, { bold: true })));
  return [...whole, ...(error ? rich(section(words(`${signs.yellow}${error}`))) : [])];
}

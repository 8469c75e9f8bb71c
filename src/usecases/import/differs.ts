import type { UserError } from '../../domain/user-error.ts';
import type { SentenceKey } from '../../i18n/index.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Something in words: as it is, or worded once the reader's language is known. */
type Told = string | ((t: Translator) => string);

/** What a row says otherwise than what is kept, and how the kept is changed by those who mean it. */
export function differs(
  label: SentenceKey,
  { kept, said, how = '' }: { readonly kept: Told; readonly said: Told; readonly how?: Told },
): UserError {
  return mistake('imports.differs', { field: (t) => t.say(label), kept, said, how });
}

export const byGroups = (verb: string) => (t: Translator) => t('imports.differs.groups', { verb });
export const byDocket = (verb: string) => (t: Translator) => t('imports.differs.docket', { verb });
export const byTasks = (verb: string, number: number) => (t: Translator) =>
  t('imports.differs.tasks', { verb, number: String(number) });

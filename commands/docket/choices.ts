import { choice } from '../../src/chat/field.ts';
import type { Action } from '../../src/domain/permissions.ts';

/** A language, said by its code or by its own name. */
export const language = (asked: { may?: Action } = {}) =>
  choice({
    label: 'docket.field.language',
    choices: { en: 'languageNames.en', vi: 'languageNames.vi', ms: 'languageNames.ms' },
    ...asked,
  });

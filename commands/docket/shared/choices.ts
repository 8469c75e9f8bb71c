import { choice, text } from '../../../src/chat/field.ts';
import type { Action } from '../../../src/domain/permissions.ts';

/** A language, said by its code or by its own name. */
export const language = (asked: { may?: Action } = {}) =>
  choice({
    label: 'docket.field.language',
    choices: { en: 'languageNames.en', vi: 'languageNames.vi', ms: 'languageNames.ms' },
    // No word that may be somebody's name, such as "Anh".
    spoken: {
      en: ['tieng anh', 'inggeris', 'inggris', 'bahasa inggeris'],
      vi: ['vietnamese', 'bahasa vietnam'],
      ms: ['malay', 'melayu', 'bahasa malaysia', 'tieng ma lai', 'tieng malaysia'],
    },
    ...asked,
  });

/** What somebody is in the whole committee. */
export const office = () =>
  choice({
    label: 'docket.field.office',
    choices: {
      member: 'offices.member',
      secretariat: 'offices.secretariat',
      chair: 'offices.chair',
      administrator: 'offices.administrator',
      inspector: 'offices.inspector',
      observer: 'offices.observer',
    },
  });

/** An e-mail address of somebody new. */
export const emailField = () => text({ label: 'welcome.field.email', max: 254 });

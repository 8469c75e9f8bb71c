import { command } from '../../src/chat/command.ts';
import { notice } from '../../src/domain/notice.ts';
import { translator } from '../../src/i18n/translator.ts';
import { changeOwn } from '../../src/usecases/settings/change-own.ts';
import { language as languageField } from './shared/choices.ts';

/** The language the asker reads from now on; the answer is in it already. */
export const language = command({
  path: ['docket', 'language'],
  summary: 'docket.language.summary',
  options: { language: languageField() },
  also: ['lang', 'ngon ngu', 'bahasa'],
  may: 'settings.own',
  async run(ask, given) {
    await changeOwn(ask, ask.member, { language: given.language });
    const t = translator(given.language, ask.prefix);
    const me = { label: t('docket.me.summary'), line: await ask.button(['docket', 'me'], {}) };
    return notice(t('docket.language.set'), { buttons: [me] });
  },
});

import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { translator } from '../../src/i18n/translator.ts';
import { foundCommittee } from '../../src/usecases/found-committee.ts';
import { nameOf } from '../../src/usecases/welcome/asker.ts';
import { foundedCard } from '../../src/views/committee/newcomer.ts';
import { doorway, maySetUp } from './doorway.ts';
import { language } from './shared/choices.ts';

/** Founds the committee of a workspace, its administrator being whoever says it. */
export const setup = command({
  path: ['docket', 'setup'],
  summary: 'welcome.setup.summary',
  options: {
    name: text({ label: 'welcome.field.committee', max: 200 }).optional(),
    timezone: text({
      label: 'docket.field.timezone',
      hint: 'docket.field.timezone.hint',
      max: 60,
    }).optional(),
    language: language().optional(),
  },
  also: ['install', 'thiet lap', 'sediakan'],
  may: 'settings.read',
  async run(ask) {
    const { t, committee } = ask;
    const settings = {
      label: t('docket.committee.button'),
      line: await ask.button(['docket', 'committee'], {}),
    };
    return notice(t('welcome.setup.already', { committee: committee.name }), { buttons: [settings] });
  },
  strangers: {
    needs: ['name', 'timezone', 'language'],
    instead: async (visitor) => (maySetUp(visitor) ? null : doorway.wayIn(visitor)),
    fills: ({ about, language }) => ({ ...(about.timeZone && { timezone: about.timeZone }), language }),
    async run(visitor, { name = '', timezone = '', language = visitor.language }) {
      const { store, address, about, menu, prefix } = visitor;
      const founded = await foundCommittee(store, {
        name,
        timeZone: timezone,
        language,
        admin: nameOf(visitor),
        at: address,
        email: about.email,
      });
      const has = ([noun, verb]: readonly [string, string]) =>
        menu.some(({ path }) => path[0] === noun && path[1] === verb);
      // Who founds follows the committee's language.
      return { kind: 'card', card: foundedCard(translator(language, prefix), founded, has), to: 'asker' };
    },
  },
});

import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, flag, group, text } from '../../src/chat/field.ts';
import type { Group } from '../../src/domain/group.ts';
import { notice } from '../../src/domain/notice.ts';
import { translator } from '../../src/i18n/translator.ts';
import type { CommitteeSettings } from '../../src/store/index.ts';
import { changeCommittee } from '../../src/usecases/settings/change-committee.ts';
import { timeZoneNamed } from '../../src/usecases/settings/time-zone.ts';
import { settingsCard } from '../../src/views/committee/settings.ts';
import { language } from './shared/choices.ts';
import { timeNamed } from './shared/time-named.ts';

/** Everyone sees the settings; saying one changes it. */
const may = 'settings.change';

/** The committee's settings: shown as they are, or changed where something was said. */
export const committee = command({
  path: ['docket', 'committee'],
  summary: 'docket.committee.summary',
  options: {
    name: text({ label: 'docket.field.name', max: 200, may }).optional(),
    language: language({ may }).optional(),
    timezone: text({
      label: 'docket.field.timezone',
      hint: 'docket.field.timezone.hint',
      max: 60,
      may,
    }).optional(),
    before: choice({
      label: 'docket.field.before',
      choices: { included: 'docket.before.included', excluded: 'docket.before.excluded' },
      may,
    }).optional(),
    reminders: text({
      label: 'docket.field.reminders',
      hint: 'docket.field.reminders.hint',
      max: 20,
      may,
    }).optional(),
    secretariat: group({ label: 'docket.field.secretariat', may }).optional(),
    'match-email': flag({ label: 'welcome.field.matchEmail', may }).optional(),
  },
  also: ['settings', 'cai dat', 'tetapan'],
  may: 'settings.read',
  async run(ask, { name, language, timezone, before, reminders, secretariat, 'match-email': matchEmail }) {
    const to = {
      ...(name && { name }),
      ...(language && { language }),
      ...(timezone && { timeZone: timeZoneNamed(timezone) }),
      ...(before && { beforeIncludesDay: before === 'included' }),
      ...(reminders && { reminderTime: timeNamed(reminders) }),
      ...(secretariat && { secretariatGroupId: secretariat.id }),
      ...(matchEmail !== undefined && { matchEmail }),
    };
    if (Object.keys(to).length === 0) {
      const settings = await ask.store.committees.settings(ask.viewer);
      const card = settingsCard(ask, settings, await secretariatOf(ask, settings));
      return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
    }
    await changeCommittee(ask, to);
    // Who follows the committee's language is answered in the new one.
    const t = language && !ask.member.language ? translator(language, ask.prefix) : ask.t;
    const show = { label: t('docket.committee.button'), line: await ask.button(['docket', 'committee'], {}) };
    const details = before ? [t('docket.committee.daysStay')] : [];
    return notice(t('docket.committee.changed'), { details, buttons: [show] });
  },
});

async function secretariatOf(ask: Ask, { secretariatGroupId }: CommitteeSettings): Promise<Group | null> {
  return secretariatGroupId ? ((await ask.store.groups.byId(ask.viewer, secretariatGroupId)) ?? null) : null;
}

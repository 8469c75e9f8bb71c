import type { Card, Fact } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import { may } from '../../domain/permissions.ts';
import type { CommitteeSettings } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

/** The committee's settings, and for those who may, how to change them. */
export function settingsCard(reader: Reader, settings: CommitteeSettings, secretariat: Group | null): Card {
  const { t, viewer } = reader;
  const { name, language, timeZone, beforeIncludesDay, reminderTime } = settings;
  const inWords = t(`languageNames.${language}`);
  const facts: Fact[] = [
    { label: t('docket.field.name'), value: name },
    { label: t('docket.field.language'), value: inWords },
    { label: t('docket.field.timezone'), value: timeZone },
    {
      label: t('docket.field.before'),
      value: t(`docket.before.${beforeIncludesDay ? 'included' : 'excluded'}`),
    },
    { label: t('docket.field.reminders'), value: reminderTime },
    {
      label: t('docket.field.secretariat'),
      value: secretariat ? t.worded(secretariat.name) : t('docket.committee.noSecretariat'),
    },
    {
      label: t('welcome.field.matchEmail'),
      value: t(`welcome.matchEmail.${settings.matchEmail ? 'yes' : 'no'}`),
    },
  ];
  return {
    title: name,
    tone: 'plain',
    summary: t('docket.committee.sentence', { name, language: inWords, zone: timeZone, time: reminderTime }),
    parts: [
      { part: 'facts', facts },
      ...(may(viewer, 'settings.change')
        ? [{ part: 'text', text: t('docket.committee.hint'), quiet: true } as const]
        : []),
    ],
    buttons: [],
  };
}

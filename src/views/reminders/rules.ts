import type { Card, Fact } from '../../domain/card.ts';
import { may } from '../../domain/permissions.ts';
import type { Ladder } from '../../domain/reminders/ladder.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { CommitteeSettings } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

/** What of a committee's reminding lies beside its settings. */
export interface Beside {
  /** Labels of its own channels. */
  readonly channels: readonly string[];
  /** How many groups have a time of their own. */
  readonly ownTimes: number;
}

/** How the committee reminds, and for those who may, how to change it. */
export async function remindingCard(
  reader: Reader,
  { name, reminderTime: time, reminding }: CommitteeSettings,
  { channels, ownTimes }: Beside,
): Promise<Card> {
  const { t, viewer } = reader;
  const { ladder, quiet, personCap, limitDays, escalation, lateList } = reminding;
  const delay = (count: number | null) =>
    count === null ? t('reminding.never') : t('reminding.delay', { count });
  const fact = (key: Parameters<typeof t.say>[0], value: string): Fact => ({ label: t.say(key), value });
  const facts = [
    fact('reminding.field.ladder', ladderInWords(t, ladder)),
    fact('docket.field.reminders', time),
    fact('reminding.field.quiet', quiet ? t('reminding.quiet', quiet) : t('reminding.none')),
    fact('reminding.field.cap', personCap === null ? t('reminding.all') : t.number(personCap)),
    fact('reminding.field.limit', t('reminding.limit', { count: limitDays })),
    fact('reminding.field.parent', delay(escalation.parent)),
    fact('reminding.field.secretariat', delay(escalation.secretariat)),
    fact('reminding.field.chair', delay(escalation.chair)),
    fact('reminding.field.lateList', t(lateList ? 'reminding.lateList.yes' : 'reminding.lateList.no')),
    fact('reminding.field.channel', channels.length > 0 ? t.list(channels) : t('reminding.none')),
  ];
  const quietly = (text: string) => ({ part: 'text', text, quiet: true }) as const;
  const title = t('reminding.title', { name });
  return {
    title,
    tone: 'plain',
    summary: `${title}. ${t('reminding.sentence', { time, ladder: ladderInWords(t, ladder) })}`,
    parts: [
      { part: 'facts', facts },
      ...(ownTimes > 0 ? [quietly(t('reminding.ownTimes', { count: ownTimes }))] : []),
      ...(may(viewer, 'settings.change') ? [quietly(t('reminding.hint'))] : []),
    ],
    buttons: [{ label: t('reminding.preview'), line: await reader.button(['reminders', 'preview'], {}) }],
  };
}

/** "14, 7, 3 and 1 working days before, the day itself, 1 and 3 working days overdue, then every 7 working days". */
export function ladderInWords(t: Translator, { before, onDay, after, thenEvery }: Ladder): string {
  const days = (all: readonly number[]) => t.list(all.map(String));
  const steps = [
    ...(before.length > 0 ? [t('reminding.before', { days: days(before.toSorted((a, b) => b - a)) })] : []),
    ...(onDay ? [t('reminding.onDay')] : []),
    ...(after.length > 0 ? [t('reminding.after', { days: days(after.toSorted((a, b) => a - b)) })] : []),
    ...(thenEvery > 0 ? [t('reminding.thenEvery', { count: thenEvery })] : []),
  ];
  return steps.length > 0 ? steps.join('; ') : t('reminding.noDays');
}

/** The days on which one task or one directive's tasks are reminded of. */
export function ownLadderCard(
  { t }: Pick<Reader, 't'>,
  shown: { readonly what: string; readonly ladder: Ladder; readonly isOwn: boolean },
): Card {
  const title = t('reminding.titleOf', { what: shown.what });
  const words = ladderInWords(t, shown.ladder);
  const whose = t(shown.isOwn ? 'reminding.own' : 'reminding.asCommittee');
  return {
    title,
    tone: 'plain',
    summary: `${title}: ${words}. ${whose}`,
    parts: [
      { part: 'text', text: words },
      { part: 'text', text: whose, quiet: true },
    ],
    buttons: [],
  };
}

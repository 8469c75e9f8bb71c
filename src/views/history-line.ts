import type { Day } from '../domain/day.ts';
import type { HistoryEntry } from '../store/index.ts';
import type { Reader } from './reader.ts';

/** "17 Jul 2025 – Hoa moved it from 31 July to 15 August (Slack)": one entry of a history in words. */
export function historyLine({ t }: Pick<Reader, 't'>, entry: HistoryEntry): string {
  const who = entry.memberName ?? 'Docket';
  const what = whatHappened(t, entry);
  return t('history.line', { day: t.day(entry.day), who, what, door: t(`doors.${entry.door}`) });
}

function whatHappened(t: Reader['t'], entry: HistoryEntry): string {
  if (entry.action === 'moved') return moved(t, entry);
  const { snoozedTo } = entry.after ?? {};
  if (entry.action === 'snoozed' && snoozedTo) return t('history.snoozed', { day: t.day(snoozedTo as Day) });
  return t.say(`history.${entry.action}`);
}

function moved(t: Reader['t'], entry: HistoryEntry): string {
  return t('history.moved', { from: dayOf(t, entry.before), to: dayOf(t, entry.after) });
}

function dayOf(t: Reader['t'], record: HistoryEntry['before']): string {
  const deadline = record?.deadline as { day?: Day | null } | undefined;
  return deadline?.day ? t.day(deadline.day) : t('deadlines.noDay');
}

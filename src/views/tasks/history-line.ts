import { shorten } from '../../domain/clean.ts';
import type { Day } from '../../domain/day.ts';
import type { TaskRecord } from '../../domain/history/task-record.ts';
import type { Worded } from '../../domain/language.ts';
import type { ProgressKind } from '../../domain/progress.ts';
import { catalogue } from '../../i18n/index.ts';
import type { HistoryEntry } from '../../store/index.ts';
import { extensionHistory } from '../extensions/words.ts';
import type { Reader } from '../reader.ts';

/** Letters. */
const mostOfTitle = 80;

/**
 * "17 Jul 2025 – Hoa moved it from 31 July to 15 August (Slack)": one entry of a history in words. `awaited` is what
 * those are called for whom it waited, by their ids.
 */
export function historyLine(
  { t }: Pick<Reader, 't'>,
  entry: HistoryEntry,
  awaited: ReadonlyMap<string, Worded>,
): string {
  const who = entry.memberName ?? 'Docket';
  const what = whatHappened(t, entry, awaited);
  return t('history.line', { day: t.day(entry.day), who, what, door: t(`doors.${entry.door}`) });
}

function whatHappened(t: Reader['t'], entry: HistoryEntry, awaited: ReadonlyMap<string, Worded>): string {
  const ofTime = extensionHistory(t, entry);
  if (ofTime) return ofTime;
  if (entry.action === 'moved') return moved(t, entry);
  if (entry.action === 'progress') return goes(t, entry, awaited);
  if (entry.action === 'delegated') return delegated(t, entry);
  const { snoozedTo } = entry.after ?? {};
  if (entry.action === 'snoozed' && snoozedTo) return t('history.snoozed', { day: t.day(snoozedTo as Day) });
  return edited(t, entry) ?? named(t, entry.action);
}

/** An entry of which no sentence tells – a newer Docket's, or another's – is shown all the same. */
function named(t: Reader['t'], action: string): string {
  const key = `history.${action}`;
  return Object.hasOwn(catalogue, key) ? t.say(key) : t('history.other', { action });
}

/** A title as it was and as it is, as far as a line has room. */
function edited(t: Reader['t'], { action, before, after }: HistoryEntry): string | undefined {
  const [was, is] = [(before as TaskRecord | null)?.title, (after as TaskRecord | null)?.title];
  if (action !== 'edited' || !was || !is) return undefined;
  return t('history.retitled', {
    from: shorten(t.worded(was), mostOfTitle),
    to: shorten(t.worded(is), mostOfTitle),
  });
}

function goes(t: Reader['t'], entry: HistoryEntry, awaited: ReadonlyMap<string, Worded>): string {
  const { blockedBy } = (entry.after as TaskRecord | null)?.progress ?? {};
  const who = blockedBy && awaited.get(blockedBy);
  if (who) return t('history.progress.blockedBy', { who: t.worded(who) });
  return t(`history.progress.${kindIn(entry)}`);
}

/** What was said in an entry of how it goes. */
export function kindIn({ after }: Pick<HistoryEntry, 'after'>): ProgressKind {
  const said = (after as TaskRecord | null)?.progress;
  return said?.kind ?? 'onTrack';
}

function delegated(t: Reader['t'], { after }: HistoryEntry): string {
  const { number = 0, day }: Partial<NonNullable<TaskRecord['part']>> =
    (after as TaskRecord | null)?.part ?? {};
  return day ? t('history.delegated', { number, day: t.day(day) }) : t('history.delegatedSealed', { number });
}

function moved(t: Reader['t'], entry: HistoryEntry): string {
  return t('history.moved', { from: dayOf(t, entry.before), to: dayOf(t, entry.after) });
}

function dayOf(t: Reader['t'], record: HistoryEntry['before']): string {
  const deadline = record?.deadline as { day?: Day | null } | undefined;
  return deadline?.day ? t.day(deadline.day) : t('deadlines.noDay');
}

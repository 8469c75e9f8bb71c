import type { Day } from '../../domain/day.ts';
import type { ExtensionFacts } from '../../domain/extension.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HistoryEntry } from '../../store/index.ts';

/** What of a task tells whether its day was another one. */
interface Dated {
  readonly originalDay: Day | null;
  readonly day: Day | null;
  readonly extensions: number;
  /** Where it is known, moves by the secretariat are told apart from extensions. */
  readonly deadlineVersion?: number;
}

/** "Fri 25 Jul 2025, extended twice": the day first set and what became of it; null where it still stands. */
export function originallyInWords(t: Translator, task: Dated): string | null {
  const { originalDay, day, extensions, deadlineVersion = 1 } = task;
  const moves = Math.max(0, deadlineVersion - 1 - extensions);
  if (!originalDay || (originalDay === day && extensions === 0)) return null;
  const how = [
    ...(extensions > 0 ? [t('extensions.times', { count: extensions })] : []),
    ...(moves > 0 ? [t('extensions.moves', { count: moves })] : []),
  ].join(', ');
  return how ? t('extensions.first', { day: t.day(originalDay), how }) : t.day(originalDay);
}

/** The same beside a day in a list. */
export function originallyDetails(t: Translator, task: Dated): string[] {
  const first = originallyInWords(t, task);
  return first ? [t('extensions.row', { first })] : [];
}

/** The same as a sentence of a reminder, and that more time is asked for. */
export function timeTold(t: Translator, task: Dated & { readonly asksFor: Day | null }): string[] {
  const first = originallyInWords(t, task);
  const { asksFor } = task;
  return [
    ...(first ? [t('extensions.originally', { first })] : []),
    ...(asksFor ? [t('extensions.asksFor', { day: t.day(asksFor) })] : []),
  ];
}

const factsIn = ({ after }: HistoryEntry) => after?.extension as ExtensionFacts | undefined;

const dayIn = (t: Translator, day: Day | null | undefined) => (day ? t.day(day) : t('deadlines.noDay'));

/** The day of the deadline that a side of a history entry tells of. */
const deadlineIn = (record: HistoryEntry['before']) =>
  (record?.deadline as { readonly day?: Day | null } | undefined)?.day;

/** What an entry of a history says of a request for more time; undefined for entries about other things. */
export function extensionHistory(t: Translator, entry: HistoryEntry): string | undefined {
  const facts = factsIn(entry);
  if (!facts) return undefined;
  const { asker, because } = facts;
  const days = { from: dayIn(t, facts.from), to: dayIn(t, facts.to) };
  switch (entry.action) {
    case 'extensionAsked':
      return t('history.extensionAsked', days);
    case 'extensionSupported':
      return t('history.extensionSupported', { to: days.to, asker: asker.name });
    case 'extended': {
      const [from, to] = [dayIn(t, deadlineIn(entry.before)), dayIn(t, deadlineIn(entry.after))];
      return t('history.extended', { from, to, asker: asker.name });
    }
    case 'extensionRefused':
      return t('history.extensionRefused', { ...days, asker: asker.name });
    case 'extensionWithdrawn':
      return because
        ? t('history.extensionClosed', { asker: asker.name, because: t(`extensions.because.${because}`) })
        : t('history.extensionWithdrawn', { to: days.to });
    default:
      return undefined;
  }
}

/** The same as the news of a channel. */
export function extensionNews(t: Translator, entry: HistoryEntry): string | undefined {
  const facts = factsIn(entry);
  if (!facts) return undefined;
  if (entry.action === 'extended')
    return t('announcements.extended', {
      from: dayIn(t, deadlineIn(entry.before)),
      to: dayIn(t, deadlineIn(entry.after)),
    });
  const [to, day] = [dayIn(t, facts.to), dayIn(t, facts.from)];
  if (entry.action === 'extensionRefused') return t('announcements.extensionRefused', { to, day });
  const { because } = facts;
  if (!because) return undefined;
  return t('announcements.extensionClosed', { because: t(`extensions.because.${because}`) });
}

/** Who asked, who supported it, and what was said with a yes; a no says why in its note. */
export function extensionDetails(t: Translator, entry: HistoryEntry): string[] {
  const facts = factsIn(entry);
  if (!facts) return [];
  const { asker, askedOn, supporter, answer } = facts;
  const isGrant = entry.action === 'extended';
  return [
    t('announcements.extensionAsker', { name: asker.name, day: t.day(askedOn) }),
    ...(isGrant && supporter ? [t('announcements.extensionSupporter', { name: supporter.name })] : []),
    ...(isGrant && answer ? [t('announcements.extensionAnswer', { words: answer })] : []),
  ];
}

/** What was said with a yes, for a line of the history: its note is the asker's reason. */
export function remarkOn(t: Translator, entry: HistoryEntry): string[] {
  const words = entry.action === 'extended' ? factsIn(entry)?.answer : undefined;
  return words ? [t('announcements.extensionAnswer', { words })] : [];
}

/** "2 requests for more time wait for a decision, the oldest since Fri 18 Jul 2025."; nothing where none waits. */
export function requestsInWords(
  t: Translator,
  { count, since }: { readonly count: number; readonly since: Day | null },
): string[] {
  return count > 0 && since ? [t('extensions.waiting', { count, day: t.day(since) })] : [];
}

import type { Fact } from '../../domain/card.ts';
import { type Day, dayAt, daysBetween } from '../../domain/day.ts';
import { type Product, productKinds } from '../../domain/governance.ts';
import type { TaskRecord } from '../../domain/history/task-record.ts';
import { may } from '../../domain/permissions.ts';
import type { TaskState } from '../../domain/task.ts';
import { productNames } from '../../i18n/product-names.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HistoryEntry, SpokenTask, TaskDetail, TaskLine } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

/** When something was said, held against the deadline: "2 days ahead of the deadline"; nothing without one. */
function timing(t: Translator, on: Day, day: Day | null): string[] {
  if (!day) return [];
  const days = daysBetween(on, day);
  if (days === 0) return [t('governance.onTheDay')];
  return [days > 0 ? t('governance.ahead', { days }) : t('governance.behind', { days: -days })];
}

/** "reported by Lan on Fri 3 Jul, 2 days ahead of the deadline"; without a name where nobody need be named. */
export function reportedInWords(t: Translator, on: Day, day: Day | null, by: string | null = null): string {
  const what = by
    ? t('governance.reportedBy', { name: by, day: t.day(on) })
    : t('governance.reported', { day: t.day(on) });
  return timing(t, on, day).reduce((what, timing) => t('governance.timing', { what, timing }), what);
}

/** "waiting for the secretariat for 4 days". */
const waitsInWords = (t: Translator, on: Day, today: Day): string =>
  t('governance.waits', { days: Math.max(0, daysBetween(on, today)) });

/** Both clocks of a report: when it was made, and since when it waits. */
export function reportedAndWaits(t: Translator, on: Day, day: Day | null, today: Day): string {
  const waits = waitsInWords(t, on, today);
  return t('governance.reportedAndWaits', { reported: reportedInWords(t, on, day), waits });
}

/** What a row says of its report beside its state: when it was made, accepted or sent back. */
export function reportDetails(
  { t, committee }: Pick<Reader, 't' | 'committee'>,
  task: Pick<TaskLine, 'state' | 'day' | 'reportedOn' | 'returnedOn' | 'closedAt'>,
): string[] {
  const { state, day, reportedOn, returnedOn, closedAt } = task;
  if (state === 'open') return returnedOn ? [t('governance.returned', { day: t.day(returnedOn) })] : [];
  if (!reportedOn) return [];
  const closedOn = closedAt === null ? null : dayAt(closedAt, committee.timeZone);
  const later = state === 'done' && closedOn && closedOn !== reportedOn;
  return [
    reportedInWords(t, reportedOn, day),
    ...(later ? [t('governance.accepted', { day: t.day(closedOn) })] : []),
  ];
}

/** The report of a task and, for those who read what is said of it, what was shown for it and why it was sent back. */
export function reportFacts(
  { t, today, viewer }: Pick<Reader, 't' | 'today' | 'viewer'>,
  task: TaskDetail,
): Fact[] {
  const reads = may(viewer, 'tasks.history');
  const { report, returned, deadline, state } = task;
  const told = report && reportedInWords(t, report.on, deadline.day, task.reportedBy);
  const waits = report && state === 'reported' ? waitsInWords(t, report.on, today) : null;
  return [
    ...(told
      ? [
          {
            label: t('governance.report'),
            value: waits ? t('governance.reportedAndWaits', { reported: told, waits }) : told,
          },
        ]
      : []),
    ...(report && reads ? productFacts(t, report.product) : []),
    ...(returned
      ? [
          {
            label: t('governance.returnedLabel'),
            value: reads ? returnedTold(t, task.returnedBy, returned) : t.day(returned.on),
          },
        ]
      : []),
  ];
}

const returnedTold = (t: Translator, by: string | null, { on, reason }: { on: Day; reason: string }) =>
  t('governance.returnedTold', { day: t.day(on), name: by ?? 'Docket', reason });

/** What was shown: a fact for each kind, the link to be followed. */
export function productFacts(t: Translator, product: Product): Fact[] {
  const { document, link, file, note } = product;
  const label = t('governance.shown');
  return productKinds.flatMap((kind): Fact[] => {
    if (kind === 'document' && document)
      return [{ label, value: t('governance.shownDocument', { number: document }) }];
    if (kind === 'link' && link) return [{ label, value: link, href: link }];
    if (kind === 'file' && file) {
      const { name, number } = file;
      return [{ label, value: t('governance.shownFile', { number: String(number), name }) }];
    }
    return kind === 'note' && note ? [{ label, value: note }] : [];
  });
}

/** The document and the link of a report, for its line in a history: its note and its file stand there anyway. */
export function shownIn(t: Translator, { action, after }: HistoryEntry): string[] {
  if (action !== 'reported' && action !== 'done') return [];
  const { document, link } = (after as TaskRecord | null)?.report?.product ?? {};
  return [
    ...(document ? [t('governance.shownDocument', { number: document })] : []),
    ...(link ? [link] : []),
  ];
}

/** What is asked for when it is reported: said while it can be. */
export function askedFacts(
  t: Translator,
  state: TaskState,
  asked: Parameters<typeof productNames>[1],
): Fact[] {
  if (state !== 'open' || asked.length === 0) return [];
  return [{ label: t('governance.asked'), value: productNames(t, asked) }];
}

/** That the last report was sent back, by whom and why: what a reminder of it says first. */
export function returnedInWords(t: Translator, { state, returned }: Pick<SpokenTask, 'state' | 'returned'>) {
  if (state !== 'open' || !returned) return [];
  const { on, by, reason } = returned;
  return [t('governance.returnedBy', { day: t.day(on), name: by, reason })];
}

/** Reports that wait to be accepted, and the day of the oldest. */
export interface Waiting {
  readonly count: number;
  readonly since: Day | null;
}

/** "3 reports wait to be accepted, the oldest for 4 days."; nothing where none waits. */
export function waitingInWords(t: Translator, today: Day, { count, since }: Waiting): string[] {
  if (count === 0 || !since) return [];
  return [t('reports.waiting', { count, days: Math.max(0, daysBetween(since, today)) })];
}

import type { Button, Card, Part, Row } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Head } from '../../domain/history/head.ts';
import type { TaskId, TaskNumber } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Translator } from '../../i18n/translator.ts';
import { headLine } from '../committee/head-line.ts';
import { requestsInWords } from '../extensions/words.ts';
import { vacantInWords } from '../groups/seats.ts';
import { type Waiting, waitingInWords } from '../tasks/reported.ts';
import { withSealed } from '../tasks/sealed.ts';
import { inSummary, toldInSummary } from './in-summary.ts';
import { type LateTask, lateRow } from './late-row.ts';
import type { Hearer } from './reminded.ts';

interface Shown {
  readonly rows: readonly LateTask[];
  readonly next: string | null;
  readonly total: number;
  /** Reports that wait for the secretariat. */
  readonly waiting: Waiting;
  /** Requests for more time that wait for it. */
  readonly requests: Waiting;
  /** Groups with late tasks and nobody who answers for them. */
  readonly vacant: number;
  /** What the history ended with; null where nothing has happened yet. */
  readonly head: Head | null;
}

/**
 * A late list in words, as it was at its date. One that is posted is kept like this: what becomes confidential later
 * is taken out of it, and all else stays as it was said.
 */
export interface SaidLateList {
  readonly language: Language;
  readonly title: string;
  /** Says that nothing is late, or who owes what is; null where that is left open. */
  readonly intro: string | null;
  readonly rows: readonly {
    readonly taskId: TaskId;
    readonly number: TaskNumber;
    readonly row: Row;
    /** As the summary names it. */
    readonly told: string;
  }[];
  /** Late tasks of which it says no more than the number. */
  readonly sealed: readonly TaskNumber[];
  /** More is late than one page holds. */
  readonly more: boolean;
  readonly waits: readonly string[];
  readonly head: readonly Part[];
  readonly buttons: readonly Button[];
}

/** Who is late, since when, who was told when, and what they answered. */
export const lateListCard = (t: Translator, today: Day, late: Shown, buttons: readonly Button[]): Card =>
  cardOf(t, lateInWords(t, today, { ...late, hidden: none }, buttons), none);

/** The same as it is posted and kept; of what is `hidden` no more than the number. */
export function lateInWords(
  t: Translator,
  today: Day,
  late: Shown & { readonly hidden: ReadonlySet<TaskId> },
  buttons: readonly Button[],
): SaidLateList {
  const rows = late.rows.filter(({ id }) => !late.hidden.has(id));
  const groups = new Set(rows.map(({ lead }) => lead.id)).size;
  const isWhole = late.next === null && rows.length === late.total;
  const owed = isWhole ? t('late.groups', { count: groups }) : null;
  return {
    language: t.language,
    title: t('late.title', { day: t.day(today), count: late.total }),
    intro: late.rows.length === 0 ? t('late.none') : owed,
    rows: rows.map((task) => ({
      taskId: task.id,
      number: task.number,
      row: lateRow(t, today, task),
      told: toldInSummary(t, task, today),
    })),
    sealed: late.rows.flatMap(({ id, number }) => (late.hidden.has(id) ? number : [])),
    more: late.next !== null,
    waits: [
      ...waitingInWords(t, today, late.waiting),
      ...requestsInWords(t, late.requests),
      ...vacantInWords(t, late.vacant),
    ],
    head: headLine(t, late.head),
    buttons,
  };
}

/** A posted late list as it was said, but for what is `hidden` by now: of that the number alone. */
export function keptLateCard(
  hearer: Pick<Hearer, 't' | 'committee'>,
  said: SaidLateList,
  hidden: ReadonlySet<TaskId>,
): Card {
  const card = cardOf(hearer.t, said, hidden);
  const taken = said.rows.flatMap(({ taskId, number }) => (hidden.has(taskId) ? number : []));
  return withSealed(hearer, card, [...said.sealed, ...taken]) ?? card;
}

function cardOf(t: Translator, said: SaidLateList, hidden: ReadonlySet<TaskId>): Card {
  const { title, intro, waits, head, buttons } = said;
  const rows = said.rows.filter(({ taskId }) => !hidden.has(taskId));
  const isLate = said.rows.length + said.sealed.length > 0;
  const told = rows.map((one) => one.told);
  const sentence = told.length > 0 ? inSummary(t, title, told, said.more) : `${title}.`;
  return {
    title,
    tone: isLate ? 'red' : 'green',
    summary: [sentence, ...(intro !== null && !isLate ? [intro] : []), ...waits].join(' '),
    parts: [
      ...(intro === null ? [] : [{ ...asText(intro), ...(isLate && { quiet: true }) }]),
      ...(rows.length > 0 ? [{ part: 'rows', rows: rows.map(({ row }) => row) } as const] : []),
      ...waits.map(asText),
      ...head,
    ],
    buttons,
  };
}

const none: ReadonlySet<TaskId> = new Set();

const asText = (text: string) => ({ part: 'text', text }) as const;

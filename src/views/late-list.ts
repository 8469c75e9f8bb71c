import type { Button, Card, Part, Row } from '../domain/card.ts';
import type { Day } from '../domain/day.ts';
import type { Head } from '../domain/history-head.ts';
import { reminderRoles } from '../domain/reminding.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Answer, TaskLine, ToldOf } from '../store/index.ts';
import { standing } from './deadline.ts';
import { originallyDetails, requestsInWords } from './extension.ts';
import { headLine } from './head-line.ts';
import { tasksInSummary } from './in-summary.ts';
import { progressTold } from './progress.ts';
import { type Waiting, waitingInWords } from './reported.ts';
import { vacantInWords } from './seats.ts';

/** A late task, who was told of it, and what was answered. */
export interface LateTask extends TaskLine {
  /** Null for those who may not read what was said of it. */
  readonly said: Said | null;
}

interface Said {
  readonly told: readonly ToldOf[];
  readonly answer: Answer | null;
}

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

/** Words of an answer that a row can carry. */
const mostOfAnswer = 120;

/** Who is late, since when, who was told when, and what they answered. */
export function lateListCard(t: Translator, today: Day, late: Shown, buttons: readonly Button[]): Card {
  const title = t('late.title', { day: t.day(today), count: late.total });
  const waits = [
    ...waitingInWords(t, today, late.waiting),
    ...requestsInWords(t, late.requests),
    ...vacantInWords(t, late.vacant),
  ];
  if (late.rows.length === 0) {
    const none = t('late.none');
    return {
      title,
      tone: 'green',
      summary: [`${title}.`, none, ...waits].join(' '),
      parts: [...[none, ...waits].map(asText), ...headLine(t, late.head)],
      buttons,
    };
  }
  const groups = new Set(late.rows.map(({ lead }) => lead.id)).size;
  const intro: Part[] =
    late.next === null && late.rows.length === late.total
      ? [{ part: 'text', text: t('late.groups', { count: groups }), quiet: true }]
      : [];
  return {
    title,
    tone: 'red',
    summary: [tasksInSummary(t, title, late.rows, { today, more: late.next !== null }), ...waits].join(' '),
    parts: [
      ...intro,
      { part: 'rows', rows: late.rows.map((task) => lateRow(t, today, task)) },
      ...waits.map(asText),
      ...headLine(t, late.head),
    ],
    buttons,
  };
}

const asText = (text: string): Part => ({ part: 'text', text });

function lateRow(t: Translator, today: Day, task: LateTask): Row {
  return {
    title: `#${task.number} ${t.worded(task.title)}`,
    tone: 'red',
    badge: standing(t, task, today),
    details: [
      t.worded(task.lead.name),
      ...(task.day ? [t('late.since', { day: t.day(task.day) })] : []),
      ...originallyDetails(t, task),
      ...progressTold(t, task, today),
      ...(task.said ? saidInWords(t, task, task.said) : []),
    ],
  };
}

/** Who was told of it, and the last word on it; where that was how it goes, it stands above already. */
function saidInWords(t: Translator, { progress }: LateTask, { told, answer }: Said): string[] {
  return [toldInWords(t, told), ...(answer?.isProgress && progress ? [] : [answerInWords(t, answer)])];
}

function toldInWords(t: Translator, told: readonly ToldOf[]): string {
  if (told.length === 0) return t('late.untold');
  const inOrder = told.toSorted((a, b) => reminderRoles.indexOf(a.role) - reminderRoles.indexOf(b.role));
  const each = inOrder.map(({ role, times }) => t('late.toldRole', { role: t(`late.role.${role}`), times }));
  const last = told
    .map((one) => one.last)
    .toSorted()
    .at(-1);
  return t('late.told', { who: t.list(each), day: last ? t.day(last) : '' });
}

function answerInWords(t: Translator, answer: Answer | null): string {
  if (!answer) return t('late.noAnswer');
  const { by: name, words } = answer;
  const day = t.day(answer.day);
  if (words === null) return t('late.acknowledged', { name, day });
  const cut = words.length > mostOfAnswer ? `${words.slice(0, mostOfAnswer).trimEnd()}…` : words;
  return t('late.answered', { name, day, words: cut });
}

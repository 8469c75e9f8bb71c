import type { Tone } from '../../domain/card.ts';
import { type Day, daysBetween, type Instant, instantOf } from '../../domain/day.ts';
import type { Deadline } from '../../domain/deadline.ts';
import { isInTrouble, type Progress } from '../../domain/progress.ts';
import type { TaskState } from '../../domain/task.ts';
import type { Translator } from '../../i18n/translator.ts';
import { recurrenceInWords } from './deadline-recurring.ts';

/** How many calendar days before its day a task turns yellow. */
const closeDays = 3;

/** "in 7 days", "today", "late by 3 days", "no deadline"; a closed task says its state instead. */
export function standing(
  t: Translator,
  task: { state: TaskState; day: Day | null; reportedOn?: Day | null },
  today: Day,
): string {
  if (task.state === 'reported' && task.reportedOn) return reportedStanding(t, task.reportedOn, today);
  if (task.state !== 'open') return t(`states.${task.state}`);
  if (!task.day) return t('deadlines.noDay');
  const days = daysBetween(today, task.day);
  if (days < 0) return t('deadlines.lateByDays', { days: -days });
  if (days < 2) return t(days === 0 ? 'deadlines.today' : 'deadlines.tomorrow');
  return t('deadlines.inDays', { days });
}

/** "reported done – waiting for the secretariat for 4 days". */
function reportedStanding(t: Translator, on: Day, today: Day): string {
  const waits = t('governance.waits', { days: Math.max(0, daysBetween(on, today)) });
  return t('governance.reportedAndWaits', { reported: t('states.reported'), waits });
}

/** The slip's colour for a task as it stands today. What is reported waits for nobody's work but the secretariat's. */
export function toneOf(
  task: { state: TaskState; day: Day | null; progress?: Pick<Progress, 'kind'> | null },
  today: Day,
): Tone {
  if (task.state === 'done') return 'green';
  if (task.state === 'reported') return 'blue';
  const troubled = task.state === 'open' && isInTrouble(task.progress);
  if (task.state === 'dropped' || !task.day) return troubled ? 'yellow' : 'plain';
  const days = daysBetween(today, task.day);
  if (days < 0) return 'red';
  return days <= closeDays || troubled ? 'yellow' : 'blue';
}

/** A day as it is echoed back: whole, and how far off. */
export function dayAndDistance(t: Translator, day: Day, today: Day): string {
  return `${t.fullDay(day)} (${t.distance(day, today)})`;
}

/** When the day of an open task's deadline ends where its committee is; nothing for any other. */
export function endOfDeadline(
  { committee }: { readonly committee: { readonly timeZone: string } },
  { state, day }: { state: TaskState; day: Day | null },
): { at?: Instant } {
  return state === 'open' && day ? { at: instantOf(day, '23:59', committee.timeZone) } : {};
}

/** Why the deadline falls on its day: the wording as written, and how it was read. */
export function ruleInWords(t: Translator, deadline: Deadline): string {
  const rule = ruleOnly(t, deadline);
  return deadline.wording ? t('tasks.wordingAndRule', { wording: t.worded(deadline.wording), rule }) : rule;
}

function ruleOnly(t: Translator, { rule, day: last }: Deadline): string {
  if (!last) return t('deadlines.rule.none');
  const day = t.day(last);
  switch (rule.kind) {
    case 'on':
      return t('deadlines.rule.on', { day });
    case 'before':
      return t(`deadlines.rule.before.${rule.inclusive ? 'inclusive' : 'exclusive'}`, {
        day: t.day(rule.day),
        lastDay: day,
      });
    case 'within':
      return t('deadlines.rule.within', { from: t.day(rule.from), to: day });
    case 'monthly':
      return t('deadlines.rule.monthly', { dayOfMonth: rule.dayOfMonth, day });
    case 'recurring':
      return t('deadlines.rule.recurring', { recurrence: recurrenceInWords(t, rule.recurrence), day });
    case 'relative':
      return t('deadlines.rule.relative', { days: rule.days, from: t.day(rule.from), day });
    case 'by':
    case 'none':
      return t('deadlines.rule.by', { day });
  }
}

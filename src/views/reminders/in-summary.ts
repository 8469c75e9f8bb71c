import type { Day } from '../../domain/day.ts';
import type { TaskState } from '../../domain/task.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Translator } from '../../i18n/translator.ts';
import { standing } from '../tasks/deadline.ts';

/** Things that a summary names one by one: heard, or read off a locked phone, more are not taken in. */
export const mostTold = 5;

/** "late by 3 days – Tue, 15 Jul 2025": the state in words and, while it counts, the day. */
export function standingAndDay(
  t: Translator,
  task: { readonly state: TaskState; readonly day: Day | null; readonly reportedOn?: Day | null },
  today: Day,
): string {
  const told = standing(t, task, today);
  return task.state === 'open' && task.day
    ? t('reminders.badge', { standing: told, day: t.day(task.day) })
    : told;
}

interface Told {
  readonly number: number;
  readonly title: Parameters<Translator['worded']>[0];
  readonly state: TaskState;
  readonly day: Day | null;
  readonly reportedOn?: Day | null;
}

/** The first of some tasks as one sentence, and how many more there are; `more` where a page does not hold all. */
export const tasksInSummary = (
  t: Translator,
  title: string,
  tasks: readonly Told[],
  { today, more = false }: { readonly today: Day; readonly more?: boolean },
): string =>
  inSummary(
    t,
    title,
    tasks.map((task) => toldInSummary(t, task, today)),
    more,
  );

/** One task as a summary names it. */
export const toldInSummary = (t: Translator, task: Told, today: Day): string =>
  t('reminders.summaryTask', {
    task: taskName(t, task),
    standing: standingAndDay(t, task, today),
  });

/** The same of tasks that are in words already. */
export function inSummary(t: Translator, title: string, all: readonly string[], more: boolean): string {
  const told = all.slice(0, mostTold);
  const rest = all.length - told.length;
  const others = more
    ? [t('tasks.list.moreThan', { count: rest })]
    : rest > 0
      ? [t('reminders.more', { count: rest })]
      : [];
  return t('reminders.summary', { title, tasks: t.list([...told, ...others]) });
}

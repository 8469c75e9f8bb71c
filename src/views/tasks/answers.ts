import type { Button, Fact } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { buttonLine } from '../../domain/line.ts';
import { isOwn, may } from '../../domain/permissions.ts';
import { canSnooze } from '../../domain/reminders/answering.ts';
import type { Task } from '../../domain/task.ts';
import type { TaskDetail } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { answersTo } from './progress.ts';

/**
 * What a task's own people can answer to it beside "done", while it says something. The secretariat may too, but has
 * more to do with a task than buttons have room for.
 */
export async function answerButtons(reader: Reader, task: Task): Promise<Button[]> {
  const { t, viewer, today } = reader;
  if (task.state !== 'open' || !isOwn(viewer, task)) return [];
  const { snoozedTo } = task;
  // Short by nature: ids and fixed words.
  const to = (answer: { readonly answer: string }) =>
    buttonLine(reader.committee, ['tasks', 'progress'], { task: task.number, ...answer }, task.version);
  const later = snoozedTo !== null && snoozedTo > today ? unsnoozeButton : snoozeButton;
  return [...answersTo(t, task, today, to), ...(await later(reader, task))];
}

/** "Remind me later", where there is a later day. */
export async function snoozeButton(reader: Reader, task: Task): Promise<Button[]> {
  const { t, viewer, today } = reader;
  if (!canSnooze({ state: task.state, day: task.deadline.day }, today)) return [];
  if (!may(viewer, 'tasks.snooze', task)) return [];
  const line = await reader.button(['tasks', 'snooze'], { task: String(task.number) }, task.version);
  return [{ label: t('buttons.snooze'), line }];
}

/** The way back from "later". */
export async function unsnoozeButton(reader: Reader, task: Task): Promise<Button[]> {
  if (task.state !== 'open') return [];
  const said = { task: String(task.number), day: 'off' };
  return [
    {
      label: reader.t('buttons.unsnooze'),
      line: await reader.button(['tasks', 'snooze'], said, task.version),
    },
  ];
}

/** When a reminder that was put off to `until` comes. */
export function snoozeDetails({ t }: Pick<Reader, 't'>, { snoozedTo }: Task, until: Day): string[] {
  if (snoozedTo === null) return [];
  const isOff = snoozedTo !== until;
  return [
    isOff
      ? t('tasks.snooze.before', { day: t.fullDay(until), before: t.fullDay(snoozedTo) })
      : t('tasks.snooze.on', { day: t.fullDay(snoozedTo) }),
  ];
}

/** Who knows of an open task, and until when its reminders wait. */
export function answerFacts({ t, today }: Pick<Reader, 't' | 'today'>, task: TaskDetail): Fact[] {
  if (task.state !== 'open') return [];
  const { acknowledgedOn: on, acknowledgedBy: by, snoozedTo, progress } = task;
  const isSaid = on !== null && progress !== null && progress.on >= on;
  const known = on && by && !isSaid ? [{ label: t('tasks.ack.label'), value: `${by}, ${t.day(on)}` }] : [];
  const waits = snoozedTo && snoozedTo >= today;
  return [...known, ...(waits ? [{ label: t('tasks.snooze.label'), value: t.day(snoozedTo) }] : [])];
}

import type { Button, Row } from '../domain/card.ts';
import { may } from '../domain/permissions.ts';
import type { TaskLine } from '../store/index.ts';
import { standing, toneOf } from './deadline.ts';
import type { Reader } from './reader.ts';

/** "#12 Fill the vacant posts": how a task is called wherever it is shown. */
export const titleOf = (reader: Reader, task: Pick<TaskLine, 'number' | 'title'>) =>
  `#${task.number} ${reader.t.worded(task.title)}`;

/** A task as a row of a list, with what this reader can do to it. */
export async function taskRow(reader: Reader, task: TaskLine): Promise<Row> {
  const { t, today } = reader;
  const details = [
    ...(task.day ? [t.day(task.day)] : []),
    t.worded(task.lead.name),
    ...(task.stake ? [t(`stakes.${task.stake}`)] : []),
    ...(task.priority === 'urgent' ? [t('priorities.urgent')] : []),
  ];
  return {
    title: titleOf(reader, task),
    tone: toneOf(task, today),
    badge: standing(t, task, today),
    details,
    buttons: await taskButtons(reader, task),
  };
}

/** Done, for whoever may and while it is open, and Details. */
export async function taskButtons(
  reader: Reader,
  task: Omit<TaskLine, 'title' | 'stake'>,
): Promise<Button[]> {
  const { t, viewer } = reader;
  const number = String(task.number);
  const people = { leadGroupId: task.lead.id, assigneeIds: task.assigneeIds };
  const done: Button[] =
    task.state === 'open' && may(viewer, 'tasks.done', people)
      ? [
          {
            label: t('buttons.done'),
            line: await reader.button(['tasks', 'done'], { task: number }, task.version),
            look: 'primary',
          },
        ]
      : [];
  return [
    ...done,
    { label: t('buttons.details'), line: await reader.button(['tasks', 'show'], { task: number }) },
  ];
}

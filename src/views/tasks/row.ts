import type { Button, Row } from '../../domain/card.ts';
import { may } from '../../domain/permissions.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { TaskLine } from '../../store/index.ts';
import { detailsButton } from '../details-button.ts';
import { originallyDetails } from '../extensions/words.ts';
import type { Reader } from '../reader.ts';
import { standing, toneOf } from './deadline.ts';
import { partDetails } from './part-details.ts';
import { progressDetails, progressFor } from './progress.ts';
import { reportDetails } from './reported.ts';

/** A task as a row of a list, with what this reader can do to it. */
export async function taskRow(reader: Reader, task: TaskLine): Promise<Row> {
  const { t, today } = reader;
  const details = [
    ...(task.day ? [t.day(task.day)] : []),
    ...originallyDetails(t, task),
    t.worded(task.lead.name),
    ...(task.stake ? [t(`stakes.${task.stake}`)] : []),
    ...(task.priority === 'urgent' ? [t('priorities.urgent')] : []),
    ...(task.confidential ? [t('sealed.field')] : []),
    ...partDetails(t, task),
    ...reportDetails(reader, task),
    ...progressDetails(reader, task),
  ];
  return {
    title: taskName(t, task),
    tone: toneOf({ ...task, progress: progressFor(reader, task) }, today),
    badge: standing(t, task, today),
    details,
    buttons: await taskButtons(reader, task),
  };
}

/** Done, for whoever may and while it is open; Accept and Return while it is reported; and Details. */
export async function taskButtons(
  reader: Reader,
  task: Pick<TaskLine, 'number' | 'state' | 'version' | 'lead' | 'assigneeIds'>,
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
  return [...done, ...(await decisionButtons(reader, task)), await detailsButton(reader, task.number)];
}

/** For who accepts what leads report. */
async function decisionButtons(
  { t, viewer, button }: Reader,
  { number, state, version }: Pick<TaskLine, 'number' | 'state' | 'version'>,
): Promise<Button[]> {
  if (state !== 'reported' || !may(viewer, 'tasks.accept')) return [];
  const to = (verb: string) => button(['tasks', verb], { task: String(number) }, version);
  return [
    { label: t('buttons.accept'), line: await to('accept'), look: 'primary' },
    { label: t('buttons.return'), line: await to('return') },
  ];
}

import { may } from '../../domain/permissions.ts';
import { canAcknowledge } from '../../domain/reminders/answering.ts';
import type { Task } from '../../domain/task.ts';
import type { TaskDetail } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { changeTask } from './change-task.ts';

/**
 * Notes that somebody of the lead group knows of a task. Said again while it still holds, by whomever, it changes
 * nothing: `known` is then the task with who said it first.
 */
export async function acknowledgeTask(
  deed: Deed,
  given: { number: number; seen?: number | null },
): Promise<{ readonly task: Task; readonly known: TaskDetail | null }> {
  const there = await deed.store.tasks.detail(deed.viewer, given.number);
  if (there?.state === 'open' && may(deed.viewer, 'tasks.acknowledge', there) && !isNews(there, deed))
    return { task: there, known: there };
  const { memberId: by } = deed.viewer;
  const task = await changeTask(deed, {
    ...given,
    action: 'tasks.acknowledge',
    change: 'acknowledge',
    entry: 'acknowledged',
    write: (rooms, task) => rooms.tasks.change(deed.viewer, task, { acknowledged: { on: deed.today, by } }),
  });
  return { task, known: null };
}

const isNews = ({ state, deadline: { day }, acknowledgedOn }: Task, { today }: Deed) =>
  canAcknowledge({ state, day, acknowledgedOn }, today);

import type { Finding } from '../../domain/drafts/finding.ts';
import { canChange, type Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import type { TaskToAdd } from '../tasks/add-task.ts';
import { changeTaskIn } from '../tasks/change-task.ts';
import { moving } from '../tasks/move-task.ts';
import { sealing } from '../tasks/seal-task.ts';

/**
 * Where the version before of a finding was accepted, its task is worded, assigned and dated as the corrected
 * version says. Undefined where there is no such task, or it is closed: then it stays as it is, and a new one is to be made.
 */
export async function amendTask(
  rooms: Rooms,
  deed: Deed,
  { taskId, quote }: Finding,
  wanted: TaskToAdd,
): Promise<Task | undefined> {
  const [task] = taskId ? await rooms.tasks.wholes(deed.viewer, [taskId]) : [];
  if (!task || !canChange(task.state, 'edit')) return undefined;
  const { number } = task;
  let amended = task;
  if (isWordedOtherwise(task, wanted))
    amended = await changeTaskIn(rooms, deed, {
      number,
      action: 'tasks.edit',
      change: 'edit',
      entry: 'edited',
      announced: 'assigned',
      write: (inside, own) =>
        inside.tasks.change(deed.viewer, own, {
          title: wanted.title,
          leadGroupId: wanted.leadGroupId,
          coordinatorIds: wanted.coordinatorIds,
        }),
    });
  if (wanted.confidential && !task.confidential)
    amended = await changeTaskIn(rooms, deed, sealing(deed, { number, confidential: true }));
  if (wanted.deadline.day === task.deadline.day) return amended;
  return changeTaskIn(rooms, deed, moving(deed, { number, deadline: wanted.deadline, reason: quote }));
}

function isWordedOtherwise(task: Task, { title, leadGroupId, coordinatorIds }: TaskToAdd): boolean {
  const beside = [...task.coordinatorIds].sort();
  return (
    task.title.text !== title.text ||
    task.leadGroupId !== leadGroupId ||
    String(beside) !== String([...coordinatorIds].sort())
  );
}

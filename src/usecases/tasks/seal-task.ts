import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { changeTask, type TaskDeed } from './change-task.ts';

interface Asked {
  readonly number: number;
  readonly confidential: boolean;
  readonly seen?: number | null;
}

/**
 * Makes a task confidential, or opens it to the committee; its item's words go with it, wherever its directive is
 * read, and the duty that makes its like. Cards that are posted are drawn anew.
 */
export const sealTask = (deed: Deed, asked: Asked): Promise<Task> => changeTask(deed, sealing(deed, asked));

/** The change itself, for a transaction of the caller's. */
export function sealing(deed: Deed, { number, confidential, seen }: Asked): Omit<TaskDeed, 'file'> {
  return {
    number,
    seen,
    action: 'tasks.govern',
    change: 'govern',
    entry: confidential ? 'sealed' : 'unsealed',
    async write(rooms, task) {
      if (task.confidential === confidential)
        throw mistake(confidential ? 'sealed.error.already' : 'sealed.error.open', {
          number: String(number),
        });
      await sealKin(rooms, deed, task, confidential);
      return rooms.tasks.change(deed.viewer, task, { confidential });
    },
  };
}

/** An item of which another task is confidential stays so. */
async function sealKin(rooms: Rooms, { viewer }: Deed, task: Task, confidential: boolean): Promise<void> {
  const { id, itemId } = task;
  if (!confidential && itemId && (await rooms.tasks.isItemSealed(viewer, itemId, id))) return;
  await rooms.tasks.sealKin(viewer, task, confidential);
  if (itemId) await rooms.findings.seal(viewer, itemId, confidential);
}

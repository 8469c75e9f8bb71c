import type { ProductKind } from '../../domain/governance.ts';
import type { Priority, Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeTask, changeTaskIn, type TaskDeed } from './change-task.ts';

interface Edited {
  readonly number: number;
  readonly title?: string | undefined;
  readonly priority?: Priority | undefined;
  /** What it is asked for; null leaves it to its directive or the committee. */
  readonly products?: readonly ProductKind[] | null | undefined;
  readonly seen?: number | null;
}

/**
 * Rewords a task, changes its priority or what it is asked for. A new title replaces its translations too: they no
 * longer say the same.
 */
export function editTask(deed: Deed, given: Edited): Promise<Task> {
  const { number, title, priority, products, seen } = given;
  const own = editing(deed, given);
  if (products === undefined) return changeTask(deed, own);
  if (title === undefined && priority === undefined)
    return changeTask(deed, governing(deed, { number, products, seen }));
  return deed.store.transaction(async (rooms) => {
    await changeTaskIn(rooms, deed, own);
    // What was just reworded is newer than what was seen.
    return changeTaskIn(rooms, deed, governing(deed, { number, products, seen: null }));
  });
}

function editing(deed: Deed, { number, seen, ...given }: Edited): Omit<TaskDeed, 'file'> {
  return {
    number,
    seen,
    action: 'tasks.edit',
    change: 'edit',
    entry: 'edited',
    async write(rooms, task) {
      const title = given.title && given.title !== task.title.text ? { text: given.title } : undefined;
      const priority = given.priority && given.priority !== task.priority ? given.priority : undefined;
      if (!title && !priority) throw mistake('errors.nothingToChange');
      return rooms.tasks.change(deed.viewer, task, {
        ...(title && { title }),
        ...(priority && { priority }),
      });
    },
  };
}

function governing(
  deed: Deed,
  { number, products, seen }: { number: number; products: Task['products']; seen: number | null | undefined },
): Omit<TaskDeed, 'file'> {
  return {
    number,
    seen,
    action: 'tasks.govern',
    change: 'govern',
    entry: 'governed',
    async write(rooms, task) {
      if (JSON.stringify(task.products) === JSON.stringify(products)) throw mistake('errors.nothingToChange');
      return rooms.tasks.change(deed.viewer, task, { products });
    },
  };
}

import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeTask } from './change-task.ts';
import { refuseReaders } from './refuse-readers.ts';

export interface Assignment {
  readonly number: number;
  readonly assigneeIds?: readonly MemberId[] | undefined;
  readonly leadGroupId?: GroupId | undefined;
  readonly coordinatorIds?: readonly GroupId[] | undefined;
  readonly seen?: number | null;
}

/** Says whose a task is: its lead group, coordinating groups, people. What is not given stays. */
export function assignTask(deed: Deed, given: Assignment): Promise<Task> {
  return changeTask(deed, {
    number: given.number,
    seen: given.seen,
    action: 'tasks.assign',
    change: 'assign',
    entry: 'assigned',
    announced: 'assigned',
    async write(rooms, task) {
      const leadGroupId = given.leadGroupId ?? task.leadGroupId;
      const coordinatorIds = (given.coordinatorIds ?? task.coordinatorIds).filter((id) => id !== leadGroupId);
      const assigneeIds = given.assigneeIds ?? task.assigneeIds;
      const fresh = assigneeIds.filter((id) => !task.assigneeIds.includes(id));
      await refuseReaders(rooms, deed, fresh);
      const to = { leadGroupId, coordinatorIds, assigneeIds };
      const same = (Object.keys(to) as (keyof typeof to)[]).every(
        (name) => JSON.stringify(to[name]) === JSON.stringify(task[name]),
      );
      if (same) throw mistake('errors.nothingToChange');
      return rooms.tasks.change(deed.viewer, task, to);
    },
  });
}

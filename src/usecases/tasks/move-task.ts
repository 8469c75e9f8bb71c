import type { Deadline } from '../../domain/deadline.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Deed } from '../deed.ts';
import { firstRungDay } from '../plan/rung-days.ts';
import { stepsOf } from '../plan/steps.ts';
import { changeTask, type TaskDeed } from './change-task.ts';

interface Moved {
  readonly number: number;
  readonly deadline: Deadline;
  readonly reason: string;
  readonly seen?: number | null;
}

/** Moves a deadline: a new entry with its reason; the original day stays for all to see. */
export function moveTask(deed: Deed, given: Moved): Promise<Task> {
  return changeTask(deed, moving(deed, given));
}

/** What moving it means, for who moves it among other things. */
export function moving(deed: Deed, { number, deadline, reason, seen }: Moved): Omit<TaskDeed, 'file'> {
  return {
    number,
    seen,
    note: reason,
    action: 'tasks.move',
    change: 'move',
    entry: 'moved',
    announced: 'moved',
    async write(rooms, task) {
      if (task.deadline.day === deadline.day) throw sameDay(task);
      const nextRungDay = firstRungDay(
        await stepsOf(rooms, deed.committee, await rooms.tasks.ladderOf(deed.viewer, task)),
        deadline.day,
        deed.today,
      );
      const moved = await rooms.tasks.move(deed.viewer, task, {
        deadline,
        enteredOn: deed.today,
        at: deed.now,
        reason,
        nextRungDay,
      });
      await rooms.outbox.takeOutMoved(deed.committee.id, task.id);
      return moved;
    },
  };
}

function sameDay({ number, deadline: { day } }: Task) {
  const example = (t: Translator) => t('days.example');
  return day
    ? mistake('errors.sameDay', { number, example, day: (t) => t.fullDay(day) })
    : mistake('errors.hasNoDeadline', { number, example });
}

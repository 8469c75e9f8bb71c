import type { Deadline } from '../../domain/deadline.ts';
import { type Extension, whyNotAsk } from '../../domain/extension.ts';
import { may } from '../../domain/permissions.ts';
import { canChange, type Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { partHasNoExtension } from '../parts/refusals.ts';
import { authorOf } from '../tasks/change-task.ts';
import { noTask } from '../tasks/no-task.ts';
import { wrongState } from '../tasks/wrong-state.ts';
import { enter } from './entry.ts';
import { alreadyAsked, moveIt, notLater, othersOfOffice, tooLate } from './refusals.ts';
import { tellSecretariat } from './tell-deciders.ts';

export interface Asked {
  readonly task: Task;
  readonly request: Extension;
  /** Whether anybody of the secretariat could be told. */
  readonly isTold: boolean;
  /** An officer has asked, and there is no other who could decide. */
  readonly isAlone: boolean;
}

/** Asks the secretariat for more time, up to the end of the deadline's own day; the day stands meanwhile. */
export function askForTime(
  deed: Deed,
  given: { readonly number: number; readonly to: Deadline; readonly reason: string },
): Promise<Asked> {
  const { number, to, reason } = given;
  return deed.store.transaction(async (rooms) => {
    const task = await taskToExtend(rooms, deed, number);
    const { day } = task.deadline;
    if (day === null || to.day === null || to.day <= day) throw notLater(task);
    const at = { on: deed.today, at: deed.now };
    const request = await rooms.extensions.ask(deed.viewer, {
      taskId: task.id,
      reason,
      fromDay: day,
      to,
      ...at,
    });
    if (!request) throw await waitsAlready(rooms, deed, task);
    const author = authorOf(deed);
    await enter(rooms, deed, {
      author,
      task,
      request,
      action: 'extensionAsked',
      note: reason,
      isNews: false,
    });
    const isTold = await tellSecretariat(rooms, deed, request);
    return { task, request, isTold, isAlone: await isAlone(rooms, deed, task) };
  });
}

async function isAlone(rooms: Rooms, deed: Deed, task: Task): Promise<boolean> {
  return may(deed.viewer, 'extensions.decide') && (await othersOfOffice(rooms, deed, task)).length === 0;
}

/** The task, locked, if nothing speaks against asking. */
async function taskToExtend(rooms: Rooms, deed: Deed, number: number): Promise<Task> {
  const task = await rooms.tasks.lock(deed.viewer, number);
  if (!task) throw await noTask(rooms, deed.viewer, number);
  if (!may(deed.viewer, 'extensions.ask', task))
    throw may(deed.viewer, 'tasks.move') ? moveIt(deed, task) : notAllowed('extensions.ask');
  if (task.parentId) throw partHasNoExtension(task);
  if (!canChange(task.state, 'extend')) throw await wrongState(rooms, deed, task, 'extend');
  const why = whyNotAsk(task, deed.today);
  if (why === 'noDeadline') throw mistake('extensions.error.noDeadline', { number });
  if (why) throw await tooLate(rooms, deed, task);
  if (await rooms.extensions.openOf(deed.viewer, task.id)) throw await waitsAlready(rooms, deed, task);
  return task;
}

async function waitsAlready(rooms: Rooms, deed: Deed, task: Task) {
  const waiting = await rooms.extensions.openOf(deed.viewer, task.id);
  if (!waiting)
    throw new Error(`no request waits for task ${task.id}, and yet there was no room for another`);
  return alreadyAsked(rooms, deed, task, waiting);
}

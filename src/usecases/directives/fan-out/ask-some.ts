import { recurrenceOf } from '../../../domain/deadline.ts';
import type { DutyId, GroupId, ItemId, TaskId } from '../../../domain/ids.ts';
import type { Rooms } from '../../../store/index.ts';
import type { Deed } from '../../deed.ts';
import { addDutyIn } from '../../duties/add-duty.ts';
import type { JobStep } from '../../jobs/run-steps.ts';
import { actingFor } from '../../jobs/worker-deed.ts';
import { firstRungDay } from '../../plan/rung-days.ts';
import { stepsOf } from '../../plan/steps.ts';
import { addTasksIn, type TaskToAdd } from '../../tasks/add-task.ts';
import type { Asking, FanOutBody } from './fan-out.ts';

/** Groups that one transaction asks: each gets a task with all that belongs to one, and commands wait. */
const atOnce = 25;

/** By what a group is asked: a task, or what makes one each period. */
interface Asked {
  readonly groupId: GroupId;
  readonly taskId: TaskId | null;
  readonly dutyId: DutyId | null;
}

/** Asks the next groups of a class, in the order of their ids. */
export const askSome: JobStep = async (rooms, worker, job) => {
  const { asking: begun, by, ...asked } = JSON.parse(job.body) as FanOutBody;
  const deed = actingFor(worker, by);
  const { itemId } = asked;
  // It may have been made confidential since.
  const confidential = begun.confidential || (await rooms.tasks.isOfSealed(deed.viewer, itemId));
  const asking = { ...begun, confidential };
  await rooms.committees.hold(deed.viewer);
  if (job.position === '') await rooms.classes.adopt(deed.viewer, itemId);
  const groupIds = await rooms.classes.unasked(deed.viewer, asked, { after: job.position, limit: atOnce });
  const isDuty = recurrenceOf(asking.deadline.rule) !== null;
  const made = await (isDuty ? byDuties : byTasks)(rooms, deed, { asking, itemId, groupIds });
  await rooms.classes.entered(deed.viewer, itemId, made);
  return {
    position: groupIds.at(-1) ?? job.position,
    went: groupIds.length,
    finished: groupIds.length < atOnce,
  };
};

interface Asks {
  readonly asking: Asking;
  readonly itemId: ItemId;
  readonly groupIds: readonly GroupId[];
}

async function byTasks(rooms: Rooms, deed: Deed, { asking, itemId, groupIds }: Asks): Promise<Asked[]> {
  const own = asking.directiveId && (await rooms.directives.ladderOf(deed.viewer, asking.directiveId));
  const steps = await stepsOf(rooms, deed.committee, own);
  const nextRungDay = firstRungDay(steps, asking.deadline.day, deed.today);
  const { priority = 'normal' } = asking;
  const tasks = groupIds.map((leadGroupId): TaskToAdd => {
    return { ...asking, itemId, leadGroupId, assigneeIds: [], priority, nextRungDay };
  });
  const added = await addTasksIn(rooms, deed, tasks);
  return added.map(({ id, leadGroupId }) => ({ groupId: leadGroupId, taskId: id, dutyId: null }));
}

/** What comes again and again: a group that has the same duty already goes on with it. */
async function byDuties(rooms: Rooms, deed: Deed, { asking, itemId, groupIds }: Asks): Promise<Asked[]> {
  const { title, deadline, coordinatorIds, directiveId, confidential = false } = asking;
  const recurrence = recurrenceOf(deadline.rule);
  if (!recurrence) throw new Error(`item ${itemId} is asked but once`);
  const made: Asked[] = [];
  for (const leadGroupId of groupIds) {
    const wanted = { title, leadGroupId, coordinatorIds, recurrence, directiveId, itemId, confidential };
    const first = deadline.day ?? deed.today;
    const duty =
      (await rooms.outbox.sameDuty(deed.viewer, wanted)) ??
      (await addDutyIn(rooms, deed, { ...wanted, wording: deadline.wording, first }));
    made.push({ groupId: leadGroupId, taskId: null, dutyId: duty.id });
  }
  return made;
}

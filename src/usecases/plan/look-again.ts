import { addDays, type Day } from '../../domain/day.ts';
import type { DirectiveId, TaskId } from '../../domain/ids.ts';
import { nextRung } from '../../domain/reminders/ladder.ts';
import type { Climber, CommitteeSettings, Rooms, Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { reckonOpenings } from '../duties/reckon-openings.ts';
import { type JobStep, runSteps } from '../jobs/run-steps.ts';
import { workerDeed } from '../jobs/worker-deed.ts';
import { climbOf, type Steps } from './fallen-rungs.ts';
import { stepsOf } from './steps.ts';

/** Tasks that one transaction looks at: commands wait while it lasts. */
const atOnce = 100;

/** How its jobs are called. */
export const lookAgainKind = 'look-again';

/** Which tasks' rungs fall otherwise than they did. */
export interface Scope {
  readonly directiveId?: DirectiveId;
  readonly taskId?: TaskId;
}

/**
 * Records that rungs fall on other days than they did: a ladder has changed, or the calendar. Inside the
 * change's transaction; the worker looks at the open tasks again before it plans the next time. What has been
 * said is not said again, and a rung that now lies in the past is said if it is no older than the committee's
 * limit.
 */
export async function lookAgain(
  rooms: Rooms,
  { committee, now }: Pick<Deed, 'committee' | 'now'>,
  scope: Scope = {},
): Promise<void> {
  await rooms.jobs.add(committee.id, {
    kind: lookAgainKind,
    body: JSON.stringify(scope),
    at: now,
  });
}

/**
 * Looks at the open tasks of a committee's recorded changes again, in pieces that any process may go on with.
 * Answers with how many tasks it looked at.
 */
export function lookedAgain(
  store: Store,
  { committee, now }: Pick<Deed, 'committee' | 'now'>,
): Promise<number> {
  return runSteps(workerDeed(store, committee, now), { [lookAgainKind]: lookAtSome });
}

const lookAtSome: JobStep = async (rooms, { committee, today }, job) => {
  const scope = JSON.parse(job.body) as Scope;
  const page = { ...scope, after: Number(job.position || 0), limit: atOnce };
  const tasks = await rooms.outbox.climbers(committee.id, page);
  const steps = await stepsOf(rooms, committee);
  await rooms.outbox.setNextRungDays(
    committee.id,
    tasks.map((task) => ({ taskId: task.id, day: nextDayOf(committee, steps, task, today) })),
  );
  const position = String(tasks.at(-1)?.number ?? job.position);
  const finished = tasks.length < atOnce;
  if (finished && !scope.taskId) await reckonOpenings(rooms, committee);
  return { position, went: tasks.length, finished };
};

/** The first rung that may not have been said yet: the books know which of them were. */
function nextDayOf({ reminding }: CommitteeSettings, steps: Steps, task: Climber, today: Day) {
  const { day: deadlineDay, enteredOn } = task;
  if (deadlineDay < enteredOn) return null;
  const limit = addDays(today, -reminding.limitDays);
  const from = limit > enteredOn ? limit : enteredOn;
  return nextRung({ ...climbOf(task, steps), from })?.day ?? null;
}

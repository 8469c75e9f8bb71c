import { quietFor } from '../../domain/reminders/quiet-hours.ts';
import type { Job, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import type { JobStep } from '../jobs/run-steps.ts';
import { actingFor } from '../jobs/worker-deed.ts';
import { changeTaskIn } from '../tasks/change-task.ts';
import { channelRoute, directRoutes, placeKey } from '../whom/routes.ts';
import type { HandoverBody } from './hand-over.ts';

/** Tasks that one transaction passes on, each with its history: commands wait while it lasts. */
const atOnce = 25;

/**
 * Passes on the next tasks that the leaving member was assigned to. What was passed on is theirs no more, so that a
 * piece that is done again finds only what is left. With the last piece both are told, and the group's channels. A
 * seat that was given to somebody else before its day takes its tasks with it: then nothing is passed on.
 */
export const passSome: JobStep = async (rooms, worker, job) => {
  const body = JSON.parse(job.body) as HandoverBody;
  const deed = actingFor(worker, body.by);
  await rooms.committees.hold(deed.viewer);
  if (job.done === 0 && !(await stillHolds(rooms, deed, body)))
    return { position: job.position, went: 0, finished: true };
  const from = { groupId: body.groupId, memberId: body.from };
  const numbers = await rooms.tasks.assignedIn(worker.viewer, from, atOnce);
  for (const number of numbers) await passOn(rooms, deed, number, body);
  const finished = numbers.length < atOnce;
  if (finished) await tell(rooms, deed, job, body);
  return { position: String(numbers.at(-1) ?? job.position), went: numbers.length, finished };
};

async function stillHolds(rooms: Rooms, deed: Deed, { groupId, to, kind }: HandoverBody): Promise<boolean> {
  const holders = await rooms.groups.holders(deed.viewer, [groupId], deed.today);
  return holders.some((held) => held.kind === kind && held.member.id === to);
}

/** The successor takes the leaving member's place; who else is assigned stays. */
function passOn(rooms: Rooms, deed: Deed, number: number, { from, to }: HandoverBody) {
  return changeTaskIn(rooms, deed, {
    number,
    action: 'tasks.assign',
    change: 'handOver',
    entry: 'assigned',
    write: (rooms, task) => {
      const assigneeIds = [...new Set(task.assigneeIds.map((id) => (id === from ? to : id)))];
      return rooms.tasks.change(deed.viewer, task, { assigneeIds });
    },
  });
}

/** Owes both a summary, wherever they are reached, and the group's channels word of it. */
async function tell(rooms: Rooms, deed: Deed, job: Job, body: HandoverBody): Promise<void> {
  const { groupId, from, to, kind, day, ahead } = body;
  // What was promised to somebody, then to another and to them again is told of once.
  const which = ahead ? `${kind}:${groupId}:${to}:${day}` : job.id;
  const { committee, viewer, now, today } = deed;
  const channels = await rooms.groups.channelsOf(viewer, [groupId]);
  const notThere = await rooms.members.notThere(viewer, [from, to], today);
  // Whoever is away reads it when they are back; whoever has left reads nothing.
  const both = [from, to].filter((id) => notThere.get(id) !== null);
  const routes = [
    ...(await directRoutes(rooms, committee.id, both)),
    ...channels.map(({ channel }) => channelRoute(channel, groupId)),
  ];
  await rooms.outbox.keepMessages(
    committee.id,
    routes.map((route) => ({
      key: `h:${which}:${placeKey(route)}`,
      kind: 'handover',
      route,
      at: now,
      day: today,
      waitMs: quietFor(committee.reminding.quiet, now, committee.timeZone),
      subjectId: job.id,
    })),
  );
}

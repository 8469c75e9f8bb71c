import type { Deadline } from '../../../domain/deadline.ts';
import type { ItemId } from '../../../domain/ids.ts';
import type { LinkKind } from '../../../domain/item-link.ts';
import type { Rooms } from '../../../store/index.ts';
import type { Deed } from '../../deed.ts';
import type { JobStep } from '../../jobs/run-steps.ts';
import { type Asker, actingFor } from '../../jobs/worker-deed.ts';
import { changeTaskIn } from '../../tasks/change-task.ts';
import { dropping } from '../../tasks/drop-task.ts';
import { moving } from '../../tasks/move-task.ts';

/** How the jobs that carry out a link on many tasks are called. */
export const linkKind = 'link items';

/** What a link does to the tasks of its two ends, as a job's body keeps it. */
export interface LinkBody {
  readonly kind: LinkKind;
  readonly by: Asker;
  readonly earlierItemId: ItemId | null;
  readonly laterItemId: ItemId | null;
  /** The later one's. */
  readonly deadline: Deadline;
  /** What the history of the earlier tasks says; and that of the later, where they end. */
  readonly reason: string;
  readonly laterReason: string;
}

/** Tasks changed in one transaction. */
const atOnce = 20;

/** Does to one open task what the link means for its end. */
export async function carryOut(
  rooms: Rooms,
  deed: Deed,
  { kind, deadline, reason, laterReason }: LinkBody,
  end: 'earlier' | 'later',
  number: number,
): Promise<void> {
  const task = await rooms.tasks.lock(deed.viewer, number);
  if (task?.state !== 'open') return;
  if (kind === 'supersedes') {
    if (end === 'earlier') await changeTaskIn(rooms, deed, dropping(deed, { number, reason }));
    return;
  }
  if (end === 'later') await changeTaskIn(rooms, deed, dropping(deed, { number, reason: laterReason }));
  else if (task.deadline.day !== deadline.day)
    await changeTaskIn(rooms, deed, moving(deed, { number, deadline, reason }));
}

/** The next open tasks of either end: the earlier one's first. The position is the end and the last task's number. */
export const carryOutSome: JobStep = async (rooms, deed, job) => {
  const body = JSON.parse(job.body) as LinkBody;
  const acting = actingFor(deed, body.by);
  const [end, after] = placeOf(job.position);
  const itemId = end === 'earlier' ? body.earlierItemId : body.laterItemId;
  await rooms.committees.hold(deed.viewer);
  const numbers = itemId ? await rooms.links.openTasks(deed.viewer, itemId, { after, limit: atOnce }) : [];
  for (const number of numbers) await carryOut(rooms, acting, body, end, number);
  const isLast = numbers.length < atOnce;
  return {
    position: isLast && end === 'earlier' ? 'later 0' : `${end} ${numbers.at(-1) ?? after}`,
    went: numbers.length,
    finished: isLast && end === 'later',
  };
};

function placeOf(position: string): ['earlier' | 'later', number] {
  const [end, after] = position.split(' ');
  return [end === 'later' ? 'later' : 'earlier', Number(after ?? 0)];
}

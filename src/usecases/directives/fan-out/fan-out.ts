import type { Deadline } from '../../../domain/deadline.ts';
import type { ClassId, DirectiveId, GroupId, ItemId } from '../../../domain/ids.ts';
import type { Worded } from '../../../domain/language.ts';
import { may } from '../../../domain/permissions.ts';
import type { Source } from '../../../domain/source.ts';
import type { Priority } from '../../../domain/task.ts';
import { notAllowed } from '../../../i18n/roles.ts';
import type { Rooms } from '../../../store/index.ts';
import type { Deed } from '../../deed.ts';
import { type Asker, askerOf } from '../../jobs/worker-deed.ts';

/** How the jobs that ask the groups of a class are called. */
export const fanOutKind = 'fan-out';

/** What each group of a class is asked. */
export interface Asking {
  readonly title: Worded;
  readonly deadline: Deadline;
  /** Not the group itself, where it is one of them. */
  readonly coordinatorIds: readonly GroupId[];
  readonly priority?: Priority;
  readonly directiveId: DirectiveId | null;
  /** The words of the document that ask for it. */
  readonly source?: Source | null;
  readonly note?: string | null;
  readonly confidential?: boolean;
}

export interface FanOut extends Asking {
  readonly itemId: ItemId;
  readonly classId: ClassId;
}

/** As a job's body keeps it. */
export interface FanOutBody {
  readonly itemId: FanOut['itemId'];
  readonly classId: FanOut['classId'];
  readonly asking: Asking;
  readonly by: Asker;
}

/** How many groups the class has at the moment. */
export interface Begun {
  readonly members: number;
}

/**
 * Asks an item of every group of a class: one task each, or one recurring duty, made by the worker in pieces. Asked again, it makes
 * nothing twice, and gives a task to those who joined the class since. A group that leads a task of the item
 * already keeps that one.
 */
export function fanOut(deed: Deed, given: FanOut): Promise<Begun> {
  if (!may(deed.viewer, 'tasks.add')) throw notAllowed('tasks.add');
  return deed.store.transaction((rooms) => fanOutIn(rooms, deed, given));
}

/** The same inside a transaction of the caller's, who may add tasks. */
export async function fanOutIn(rooms: Rooms, deed: Deed, given: FanOut): Promise<Begun> {
  const { viewer, committee, now } = deed;
  const { itemId, classId, ...asking } = given;
  await rooms.committees.hold(viewer);
  const members = await rooms.classes.size(viewer, classId);
  // Who presses twice finds the first job at work.
  if (!(await rooms.classes.isOver(viewer, given))) return { members };
  const body: FanOutBody = { itemId, classId, asking, by: askerOf(deed) };
  const jobId = await rooms.jobs.add(committee.id, { kind: fanOutKind, body: JSON.stringify(body), at: now });
  await rooms.classes.begin(viewer, given, { body: JSON.stringify(asking), jobId });
  return { members };
}

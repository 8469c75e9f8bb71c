import type { TaskId } from '../../domain/ids.ts';
import type { Action } from '../../domain/permissions.ts';
import type { Task, TaskChange } from '../../domain/task.ts';
import type { Rooms, TaskLine } from '../../store/index.ts';
import { type Announced, refreshCards } from '../announce.ts';
import type { Deed } from '../deed.ts';
import { systemViewer } from '../system-viewer.ts';
import { endsTooLate, parentIsClosed, staysSealed, staysWithLead } from './refusals.ts';
import { refuseOpenParts } from './refuse-open-parts.ts';
import { tellPartsDone } from './tell-parts-done.ts';

/** What has been written of a task. */
interface Step {
  readonly before: Task;
  readonly after: Task;
  readonly note: string | null;
  readonly historyNumber: number;
}

/** What follows from it for a part. */
interface PartChange {
  readonly number: number;
  readonly action: Action;
  readonly change: TaskChange;
  readonly entry: string;
  readonly note?: string | null;
  readonly announced?: Announced;
  write(rooms: Rooms, part: Task): Promise<Task>;
}
type Change = (part: PartChange) => Promise<Task>;

/**
 * Holds what is true of a task and its parts, whoever changes one of them and however: a task is not done while a part
 * of it is open, its parts are dropped with it and have its lead group and its secrecy; a part ends before it, and
 * opens only while it is open. Inside the change's transaction. Throws for a change that must not be; looks with
 * Docket's own eyes, for a part may be hidden from whoever changes another.
 */
export async function keepParts(rooms: Rooms, deed: Deed, step: Step, change: Change): Promise<void> {
  const { before, after } = step;
  if (before === after) return;
  if (after.parentId) await asPart(rooms, deed, step, after.parentId);
  else if (isOfParts(before, after)) await asWhole(rooms, deed, step, change);
}

/** Whether a change of a task concerns its parts. */
const isOfParts = (before: Task, after: Task) =>
  before.state !== after.state ||
  before.leadGroupId !== after.leadGroupId ||
  before.confidential !== after.confidential;

async function asWhole(rooms: Rooms, deed: Deed, step: Step, change: Change): Promise<void> {
  const { before, after, note } = step;
  const { state, leadGroupId, confidential } = after;
  if (state === 'reported' || state === 'done') await refuseOpenParts(rooms, deed, after);
  const parts = await rooms.tasks.partsOf(systemViewer(deed.committee.id), after.id);
  const open = parts.filter((part) => part.state === 'open');
  if (state === 'dropped')
    for (const { number } of open)
      await change({
        number,
        note,
        action: 'tasks.drop',
        change: 'drop',
        entry: 'dropped',
        announced: 'dropped',
        write: (inside, part) =>
          inside.tasks.change(deed.viewer, part, { state, closedAt: deed.now, nextRungDay: null }),
      });
  if (leadGroupId !== before.leadGroupId)
    for (const { number } of state === 'dropped' ? [] : open)
      await change({
        number,
        action: 'tasks.assign',
        change: 'assign',
        entry: 'assigned',
        announced: 'assigned',
        write: (inside, part) => inside.tasks.change(deed.viewer, part, { leadGroupId }),
      });
  if (confidential !== before.confidential)
    for (const { number } of parts)
      await change({
        number,
        action: 'tasks.govern',
        change: 'govern',
        entry: confidential ? 'sealed' : 'unsealed',
        write: (inside, part) => inside.tasks.change(deed.viewer, part, { confidential }),
      });
}

async function asPart(rooms: Rooms, deed: Deed, step: Step, parentId: TaskId): Promise<void> {
  const { before, after } = step;
  const [parent] = await rooms.tasks.byIds(systemViewer(deed.committee.id), [parentId]);
  if (!parent) throw new Error(`Part ${after.id} has no whole.`);
  if (after.leadGroupId !== parent.lead.id || after.coordinatorIds.length > 0)
    throw staysWithLead(after, parent);
  if (parent.confidential && !after.confidential) throw staysSealed(after, parent);
  const { day } = after.deadline;
  const isMoved = day !== before.deadline.day;
  if (isMoved && parent.day && (!day || day >= parent.day))
    throw endsTooLate(deed.committee, { ...parent, day: parent.day }, deed.today);
  if (before.state === after.state) return;
  if (after.state === 'open' && parent.state !== 'open') throw parentIsClosed(deed.committee, after, parent);
  await refreshCards(rooms, deed, parent);
  if (after.state !== 'open' && parent.state === 'open') await ifAllDone(rooms, deed, parent, step);
}

async function ifAllDone(rooms: Rooms, deed: Deed, parent: TaskLine, { historyNumber }: Step): Promise<void> {
  const parts = await rooms.tasks.partsOf(systemViewer(deed.committee.id), parent.id);
  if (parts.every(({ state }) => state !== 'open')) await tellPartsDone(rooms, deed, parent, historyNumber);
}

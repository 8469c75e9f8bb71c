import type { Task } from '../../domain/task.ts';
import type { Rooms, TaskLine } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { systemViewer } from '../system-viewer.ts';
import { partsAreOpen } from './refusals.ts';

/** Throws where a task has open parts, naming them with whose they are: nobody is done with it. */
export async function refuseOpenParts(
  rooms: Pick<Rooms, 'tasks' | 'members'>,
  deed: Pick<Deed, 'committee' | 'viewer'>,
  task: Pick<Task, 'id' | 'number' | 'parentId'>,
): Promise<void> {
  if (task.parentId) return;
  const parts = await rooms.tasks.partsOf(systemViewer(deed.committee.id), task.id);
  const open = parts.filter(({ state }) => state === 'open');
  if (open.length === 0) return;
  const ids = open.map(({ id }) => id);
  const seen = new Set((await rooms.tasks.byIds(deed.viewer, ids)).map(({ id }) => id));
  const named = open.filter(({ id }) => seen.has(id));
  throw partsAreOpen(deed.committee, task, open, { seen, names: await namesOf(rooms, deed, named) });
}

/** Whose the parts are. */
async function namesOf(
  rooms: Pick<Rooms, 'members'>,
  { viewer }: Pick<Deed, 'viewer'>,
  parts: readonly TaskLine[],
) {
  const ids = [...new Set(parts.flatMap(({ assigneeIds }) => assigneeIds))];
  const people = await rooms.members.byIds(viewer, ids);
  return new Map(people.map(({ id, name }) => [id, name]));
}

import type { Extension } from '../../domain/extension.ts';
import type { ExtensionId } from '../../domain/ids.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { noTask } from '../tasks/no-task.ts';
import { overAlready } from './refusals.ts';

/** Which request is meant: the one that a task has, or the very one that a button was made for. */
export interface RequestMeant {
  readonly number: number;
  readonly request?: string | undefined;
}

/** The request that waits, its task locked. Throws what became of the one that is meant, where it does not any more. */
export async function requestMeant(
  rooms: Rooms,
  deed: Deed,
  { number, request: id }: RequestMeant,
): Promise<{ readonly task: Task; readonly request: Extension }> {
  const task = await rooms.tasks.lock(deed.viewer, number);
  if (!task) throw await noTask(rooms, deed.viewer, number);
  const request = await rooms.extensions.openOf(deed.viewer, task.id);
  if (request && (!id || request.id === id)) return { task, request };
  const [named] = id ? await rooms.extensions.byIds(deed.viewer, [id as ExtensionId]) : [];
  const [latest] = named ? [named] : await rooms.extensions.ofTask(deed.viewer, task.id, 1);
  throw await overAlready(rooms, deed, task, latest?.taskId === task.id ? latest : undefined);
}

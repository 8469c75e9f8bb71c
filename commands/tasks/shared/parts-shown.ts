import type { Ask } from '../../../src/chat/ask.ts';
import type { Task } from '../../../src/domain/task.ts';
import type { PartsShown } from '../../../src/views/tasks/parts.ts';

/** A task's parts with whose they are, or what it is a part of itself. */
export async function partsShown(
  { store, viewer }: Pick<Ask, 'store' | 'viewer'>,
  { id, parentId }: Pick<Task, 'id' | 'parentId'>,
): Promise<PartsShown> {
  if (parentId) {
    const [own, task] = await store.tasks.byIds(viewer, [id, parentId]);
    const number = own?.parentNumber ?? task?.number;
    return { parts: [], names: new Map(), whole: number === undefined ? null : { number, task } };
  }
  const parts = await store.tasks.partsOf(viewer, id);
  const ids = [...new Set(parts.flatMap(({ assigneeIds }) => assigneeIds))];
  const people = await store.members.byIds(viewer, ids);
  return { parts, names: new Map(people.map((member) => [member.id, member.name])), whole: null };
}

import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { TaskLine } from '../types.ts';
import { byIds } from './lines.ts';

/** The parts of a task, in the order in which they were given, whatever has become of them. */
export async function partsOf(db: Db, viewer: Viewer, id: TaskId): Promise<TaskLine[]> {
  const rows = await checked(db, viewer)
    .from('tasks')
    .select('tasks.id')
    .where('parent_task_id', '=', id)
    .orderBy('number')
    .execute();
  return byIds(
    db,
    viewer,
    rows.map((row) => row.id),
  );
}

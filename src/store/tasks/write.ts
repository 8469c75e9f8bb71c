import type { Updateable } from 'kysely';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import type { Schema } from '../schema.ts';
import { checked } from '../scoped.ts';

/**
 * Writes columns of a task and its next version. Throws when the task is not the version given any more:
 * whoever changes one has locked and read it in this transaction.
 */
export async function write(db: Db, viewer: Viewer, task: Task, columns: Updateable<Schema['tasks']>) {
  const row = await checked(db, viewer)
    .update('tasks')
    .set({ ...columns, version: task.version + 1 })
    .where('id', '=', task.id)
    .where('version', '=', task.version)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new Error(`Task ${task.id} is not at version ${task.version} any more.`);
  return row;
}

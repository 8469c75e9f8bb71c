import type { Viewer } from '../../domain/member.ts';
import type { Ladder } from '../../domain/reminders/ladder.ts';
import type { Task } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { ladderOf as read } from '../ladders.ts';
import { checked } from '../scoped.ts';
import { write } from './write.ts';

/** A task's own ladder, or else its directive's; null where both follow the committee. */
export async function ladderOf(db: Db, viewer: Viewer, task: Pick<Task, 'id'>): Promise<Ladder | null> {
  const row = await checked(db, viewer)
    .from('tasks')
    .leftJoin('directives as dir', 'dir.id', 'tasks.directive_id')
    .select((is) => is.fn.coalesce('tasks.ladder', 'dir.ladder').as('ladder'))
    .where('tasks.id', '=', task.id)
    .executeTakeFirst();
  return read(row?.ladder ?? null);
}

/** Gives a task a ladder of its own, or takes it away; the version grows by one. Returns the new task. */
export async function setLadder(db: Db, viewer: Viewer, task: Task, ladder: Ladder | null): Promise<Task> {
  const row = await write(db, viewer, task, { ladder: ladder && JSON.stringify(ladder) });
  return { ...task, version: row.version };
}

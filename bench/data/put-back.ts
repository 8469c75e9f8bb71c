import { type Kysely, sql } from 'kysely';
import type { TaskId } from '../../src/domain/ids.ts';
import { engineOf } from '../../src/store/db.ts';
import { NO_DAY, type Schema } from '../../src/store/schema.ts';
import { groupId, officerOf } from './directory.ts';
import { committeeId, deadlineOf, nextRungDayOf, owing, type Size } from './shape.ts';

type Db = Kysely<Schema>;

/** The number of the last entry of the history: what comes later was written by a bench. */
export async function markOf(db: Db): Promise<number> {
  const row = await db.selectFrom('committees').select('next_history').executeTakeFirstOrThrow();
  return row.next_history - 1;
}

/** Takes back all that was written since the mark, so that the next bench finds the database as it was filled. */
export async function putBack(db: Db, size: Size, mark: number): Promise<void> {
  await unguard(db);
  await db.transaction().execute(async (all) => {
    const touched = await all
      .selectFrom('history')
      .select('subject_id')
      .distinct()
      .where('committee_id', '=', committeeId)
      .where('number', '>', mark)
      .execute();
    await sweepMessages(all);
    for (const { subject_id } of touched) {
      await restore(all, size, subject_id as TaskId);
      await restoreSpans(all, subject_id as TaskId, mark);
    }
    await all.deleteFrom('answers').where('number', '>', mark).execute();
    await all.deleteFrom('history').where('number', '>', mark).execute();
    await all
      .updateTable('committees')
      // What is counted ahead is counted anew at the next look.
      .set({ next_history: mark + 1, standings_on: null })
      .execute();
    await all.deleteFrom('tallies').execute();
    for (const group of [sql`lead_group_id`, sql`''`])
      await sql`insert into tallies (committee_id, group_id, day, open)
        select committee_id, ${group}, day, count(*) from tasks where state = 'open' group by 1, 2, 3`.execute(
        all,
      );
  });
  // Rows that are gone are still read past until the engine has cleaned up after them.
  if (engineOf(db) === 'postgres')
    await sql`vacuum tallies, stakes, deadlines, task_spans, answers`.execute(db);
  await tidyMessages(db);
}

/** Has the history take back what a bench wrote: outside of a bench nothing may. */
async function unguard(db: Db): Promise<void> {
  if (engineOf(db) === 'postgres') {
    await sql`drop trigger if exists history_no_change on history`.execute(db);
    return;
  }
  for (const deed of ['update', 'delete'])
    await sql.raw(`drop trigger if exists history_no_${deed}`).execute(db);
}

/**
 * Cleans up after swept messages. Their pages stay: for a table without pages PostgreSQL plans to read all of
 * it, and keys that point there are checked so until it looks again, however many rows came meanwhile.
 */
export async function tidyMessages(db: Db): Promise<void> {
  if (engineOf(db) === 'postgres')
    await sql`vacuum (truncate false) messages, message_tasks, rungs`.execute(db);
}

/** Removes the messages a bench made, and the rungs it booked. */
export async function sweepMessages(db: Db): Promise<void> {
  await db.deleteFrom('message_tasks').execute();
  await db
    .deleteFrom('rungs')
    .where('id', 'not like', 'benchr%' as never)
    .execute();
  await db.deleteFrom('messages').execute();
}

/** How it stood when it was filled stands again. */
async function restoreSpans(db: Db, id: TaskId, mark: number): Promise<void> {
  const later = await db
    .deleteFrom('task_spans')
    .where('task_id', '=', id)
    .where('from_number', '>', mark)
    .returning('from_day')
    .executeTakeFirst();
  if (!later) return;
  await db
    .updateTable('task_spans')
    .set({ to_day: NO_DAY })
    .where('task_id', '=', id)
    .where('to_day', '=', later.from_day)
    .execute();
}

/** A task as it was filled: everything about it follows from its number. */
async function restore(db: Db, size: Size, id: TaskId): Promise<void> {
  const number = Number(id.slice(6));
  const item = Math.floor((number - 1) / owing(size));
  const group = (number - 1) % owing(size);
  const done = (item + Math.floor(item / 40) + group) % 5 === 0;
  const state = done ? ('done' as const) : ('open' as const);
  const day = deadlineOf(item);
  const rung = done ? NO_DAY : nextRungDayOf(day);
  await db.deleteFrom('deadlines').where('task_id', '=', id).where('version', '>', 1).execute();
  await db
    .updateTable('tasks')
    .set({ state, day, deadline_version: 1, next_rung_day: rung, version: done ? 2 : 1, closed_at: null })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('stakes').where('task_id', '=', id).execute();
  const stake = { committee_id: committeeId, task_id: id, position: 0, state, day, number };
  await db
    .insertInto('stakes')
    .values([
      { ...stake, owner_id: groupId(group), role: 'lead' },
      ...(item % 10 === 3 ? [{ ...stake, owner_id: officerOf(group), role: 'assignee' as const }] : []),
    ])
    .execute();
}

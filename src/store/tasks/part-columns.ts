import { type SqlBool, sql } from 'kysely';
import type { TaskLine } from '../types.ts';

/** Whether the task of a row of `stakes` is no part of another. */
export const isWhole = sql<SqlBool>`not exists (select 1 from tasks as part
  where part.id = stakes.task_id and part.parent_task_id is not null)`;

/**
 * What a row of tasks is to others: the number of the task it is a part of, and how many parts it has itself, by
 * what became of them; read by their keys beside `tasks` or its alias. Dropped ones count for nothing.
 */
export function partColumns(task: 'tasks' | 't') {
  const of = (column: string) => sql.ref(`${task}.${column}`);
  const count = (state: string) =>
    sql<number>`(select count(*) from tasks as part
      where part.parent_task_id = ${of('id')} and part.state ${sql.raw(state)})`;
  return [
    sql<number | null>`(select whole.number from tasks as whole
      where whole.id = ${of('parent_task_id')})`.as('parent_number'),
    count(`<> 'dropped'`).as('parts'),
    count(`= 'done'`).as('parts_done'),
  ] as const;
}

/** How many parts it has, and how many of them are done; null for none. */
export function partsIn(row: { readonly parts: number; readonly parts_done: number }): TaskLine['parts'] {
  const total = Number(row.parts);
  return total > 0 ? { total, done: Number(row.parts_done) } : null;
}

import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { SaidProgress } from '../types.ts';
import { worded } from '../worded.ts';
import { progressOf } from './find.ts';

/** What a row of tasks itself holds of what was last said of it. */
export const saidColumns = [
  'progress',
  'progress_on',
  'progress_by',
  'progress_why',
  'blocked_by',
] as const satisfies readonly (keyof Parameters<typeof progressOf>[0])[];

/** The names in it and the day since which the deadline stands, read by their keys beside `tasks` or its alias. */
export function saidNames(task: 'tasks' | 't') {
  const of = (column: string) => sql.ref(`${task}.${column}`);
  const member = (id: string) => sql`(select said.name from members as said where said.id = ${of(id)})`;
  const group = (what: string) =>
    sql`(select ${sql.ref(`awaited.${what}`)} from ${sql.table('groups')} as awaited where awaited.id = ${of('blocked_by')})`;
  return [
    sql<string | null>`${member('progress_by')}`.as('said_by'),
    sql<string | null>`coalesce(${group('name')}, ${member('blocked_by')})`.as('blocker'),
    sql<string | null>`${group('name_in')}`.as('blocker_in'),
    sql<Day>`(select stands.entered_on from deadlines as stands
      where stands.task_id = ${of('id')} and stands.version = ${of('deadline_version')})`.as('stands_since'),
  ] as const;
}

/** What was last said of a task; null where nobody said. */
export function saidOf(
  row: Parameters<typeof progressOf>[0] & {
    readonly said_by: string | null;
    readonly blocker: string | null;
    readonly blocker_in: string | null;
    readonly stands_since: Day;
  },
): SaidProgress | null {
  const said = progressOf(row);
  if (!said) return null;
  return {
    ...said,
    byName: row.said_by ?? '',
    blocker: row.blocker === null ? null : worded(row.blocker, row.blocker_in),
    enteredOn: row.stands_since,
  };
}

import { type SqlBool, sql } from 'kysely';
import { asDay, type Day } from '../../domain/day.ts';

/** Where a page ends: the sort key of its last row. */
export interface Place {
  readonly day: Day;
  readonly number: number;
}

export function written({ day, number }: Place): string {
  return `${day}|${number}`;
}

/** The place that a page's `next` names. Throws for anything else: cursors come from Docket alone. */
export function placeOf(cursor: string | null): Place | null {
  if (cursor === null) return null;
  const [day = '', number = ''] = cursor.split('|');
  const known = asDay(day);
  if (!known || !/^\d+$/.test(number)) throw new Error(`"${cursor}" is no place in a list.`);
  return { day: known, number: Number(number) };
}

/** Rows of `table` after `place`, in the order of day and number. */
export function after(table: 'tasks' | 'stakes', place: Place | null) {
  if (!place) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`(${sql.ref(`${table}.day`)}, ${sql.ref(`${table}.number`)}) > (${place.day}, ${place.number})`;
}

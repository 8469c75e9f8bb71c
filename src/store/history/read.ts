import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { CommitteeId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { type Db, databaseNow } from '../db.ts';
import type { Schema } from '../schema.ts';
import { type Eyes, scoped } from '../scoped.ts';
import type { HistoryEntry } from '../types.ts';

/** What happened to a task, group, member …, the latest first. */
export async function of(db: Db, viewer: Viewer, subjectId: string, limit: number): Promise<HistoryEntry[]> {
  const rows = await ofSubject(db, viewer, subjectId).limit(limit).execute();
  return rows.map(read);
}

/** The number of a committee's latest entry: whoever sees it grow knows that something has changed. */
export async function latest(db: Db, committeeId: CommitteeId): Promise<number> {
  const row = await db
    .selectFrom('committees')
    .select('next_history')
    .where('id', '=', committeeId)
    .executeTakeFirstOrThrow();
  return row.next_history - 1;
}

/** Entries of a committee by their numbers, in order. */
export async function byNumbers(
  db: Db,
  committeeId: CommitteeId,
  numbers: readonly number[],
): Promise<HistoryEntry[]> {
  if (numbers.length === 0) return [];
  const rows = await entries(db, { committeeId })
    .where('history.number', 'in', numbers)
    .orderBy('history.number')
    .execute();
  return rows.map(read);
}

/** The last entry about a subject and how long ago it was recorded, in milliseconds of database time. */
export async function latestOf(
  db: Db,
  viewer: Viewer,
  subjectId: string,
): Promise<(HistoryEntry & { ageMs: number }) | undefined> {
  const row = await ofSubject(db, viewer, subjectId)
    .select(sql<number>`${databaseNow(db)} - history.recorded_at`.as('age_ms'))
    .limit(1)
    .executeTakeFirst();
  return row && { ...read(row), ageMs: row.age_ms };
}

/** What became first of a task after the entry `number`, among these actions; undefined while nothing has. */
export async function firstAfter(
  db: Db,
  viewer: Viewer,
  subjectId: string,
  { number, actions }: { readonly number: number; readonly actions: readonly string[] },
): Promise<HistoryEntry | undefined> {
  const row = await entries(db, viewer)
    .where('history.subject_id', '=', subjectId)
    .where('history.number', '>', number)
    .where('history.action', 'in', actions)
    .orderBy('history.number')
    .limit(1)
    .executeTakeFirst();
  return row && read(row);
}

function entries(db: Db, eyes: Eyes) {
  return scoped(db, eyes)
    .from('history')
    .leftJoin('members', 'members.id', 'history.member_id')
    .selectAll('history')
    .select('members.name as member_name');
}

function ofSubject(db: Db, viewer: Viewer, subjectId: string) {
  return entries(db, viewer).where('history.subject_id', '=', subjectId).orderBy('history.number', 'desc');
}

function read(row: Selectable<Schema['history']> & { member_name: string | null }): HistoryEntry {
  const { number, at, day, door, action, subject, note } = row;
  return {
    number,
    at,
    day,
    door,
    action,
    subject,
    note,
    memberId: row.member_id,
    memberName: row.member_name,
    subjectId: row.subject_id,
    before: row.before === null ? null : (JSON.parse(row.before) as Record<string, unknown>),
    after: row.after === null ? null : (JSON.parse(row.after) as Record<string, unknown>),
  };
}

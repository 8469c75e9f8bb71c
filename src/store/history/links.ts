import type { Selectable } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import type { TaskRecord } from '../../domain/task-record.ts';
import type { Db } from '../db.ts';
import type { Schema } from '../schema.ts';
import { type Eyes, scoped } from '../scoped.ts';
import { canonical } from './canonical.ts';

/** An entry as it lies in the table, with what the chain says of it. */
export type HistoryRow = Selectable<Schema['history']>;

/** The entries after a number as they lie there, whatever they say. */
export function rowsAfter(
  db: Db,
  committeeId: CommitteeId,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<HistoryRow[]> {
  return scoped(db, { committeeId })
    .from('history')
    .selectAll('history')
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** Which columns of an entry say the same as its text, by the names that the text gives them. */
const columns = {
  action: 'action',
  after: 'after',
  at: 'at',
  before: 'before',
  committee: 'committee_id',
  day: 'day',
  door: 'door',
  member: 'member_id',
  note: 'note',
  number: 'number',
  subject: 'subject',
  subjectId: 'subject_id',
} as const satisfies Record<string, keyof HistoryRow>;

/** The first column that is not as the entry's text has it; null where all are. */
export function columnUnlike(row: HistoryRow, said: Readonly<Record<string, unknown>>): string | null {
  const different = Object.entries(columns).find(([name, column]) => {
    const value = said[name] ?? null;
    return row[column] !== (typeof value === 'object' && value !== null ? canonical(value) : value);
  });
  return different?.[1] ?? null;
}

/** What an entry tells of its task, for a replay. */
export interface Told {
  readonly subjectId: TaskId;
  readonly number: number;
  readonly at: Instant;
  readonly day: Day;
  readonly action: string;
  readonly after: TaskRecord;
}

/**
 * What happened to these tasks: one task after the other by their ids, each from its beginning. `after` is the
 * last one of the page before.
 */
export async function toldOf(
  db: Db,
  eyes: Eyes,
  ids: readonly TaskId[],
  { after, limit }: { readonly after: Pick<Told, 'subjectId' | 'number'> | null; readonly limit: number },
): Promise<Told[]> {
  const left = after ? ids.filter((id) => id >= after.subjectId) : ids;
  if (left.length === 0) return [];
  const rows = await scoped(db, eyes)
    .from('history')
    .select(['subject_id', 'number', 'at', 'day', 'action', 'after'])
    .where('subject_id', 'in', left)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([eb('subject_id', '>', after?.subjectId ?? ''), eb('number', '>', after?.number ?? 0)]),
      ),
    )
    .orderBy('subject_id')
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(({ subject_id, number, at, day, action, after: became }) => ({
    subjectId: subject_id as TaskId,
    number,
    at,
    day,
    action,
    after: JSON.parse(became ?? '{}') as TaskRecord,
  }));
}

import { type Selectable, sql } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import type { Schema } from '../schema.ts';
import { type Eyes, scoped } from '../scoped.ts';
import { canonical } from './canonical.ts';

/** An entry as it lies in the table, with what the chain says of it. */
export type HistoryRow = Selectable<Schema['history']>;

/** The entries after a number as they lie there, whatever they say; all there are, where it is null. */
export function rowsAfter(
  db: Db,
  committeeId: CommitteeId,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<HistoryRow[]> {
  // Below one there should be none: whoever puts one in there is to be found.
  const least = sql.lit(engineOf(db) === 'sqlite' ? Number.MIN_SAFE_INTEGER : -2_147_483_648);
  return scoped(db, { committeeId })
    .from('history')
    .selectAll('history')
    .where((eb) => (after === null ? eb('number', '>=', least) : eb('number', '>', after)))
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
  recorded: 'recorded_at',
  subject: 'subject',
  subjectId: 'subject_id',
} as const satisfies Record<string, keyof HistoryRow>;

/** The first column that is not as the entry's text has it; null where all are. */
export function columnUnlike(row: HistoryRow, said: Readonly<Record<string, unknown>>): string | null {
  const different = Object.entries(columns).find(([name, column]) => {
    // An older Docket did not say when the database took it.
    if (name === 'recorded' && said.recorded === undefined) return false;
    const value = said[name] ?? null;
    return row[column] !== (typeof value === 'object' && value !== null ? canonical(value) : value);
  });
  return different?.[1] ?? null;
}

/** What an entry tells of its subject, for a replay. */
export interface Told {
  readonly subjectId: string;
  readonly number: number;
  readonly at: Instant;
  readonly day: Day;
  readonly memberId: MemberId | null;
  readonly action: string;
  /** Empty where it tells of none. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly note: string | null;
}

/**
 * What happened to these tasks, members or groups: one after the other by their ids, each from its beginning.
 * `after` is the last one of the page before.
 */
export async function toldOf(
  db: Db,
  eyes: Eyes,
  ids: readonly string[],
  { after, limit }: { readonly after: Pick<Told, 'subjectId' | 'number'> | null; readonly limit: number },
): Promise<Told[]> {
  const left = after ? ids.filter((id) => id >= after.subjectId) : ids;
  if (left.length === 0) return [];
  const rows = await scoped(db, eyes)
    .from('history')
    .select(['subject_id', 'number', 'at', 'day', 'member_id', 'action', 'before', 'after', 'note'])
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
  return rows.map(({ subject_id, member_id, before, after: became, ...entry }) => ({
    ...entry,
    subjectId: subject_id,
    memberId: member_id,
    before: read(before),
    after: read(became),
  }));
}

/** What was put there instead of an object is for whoever follows the chain to name. */
function read(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(text ?? '{}');
    return typeof said === 'object' && said !== null ? (said as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

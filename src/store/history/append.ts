import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';
import { type Db, databaseNow, whole } from '../db.ts';
import { follow } from '../figures/follow.ts';
import { scoped } from '../scoped.ts';
import type { HistoryEntry } from '../types.ts';
import { kept } from '../worded.ts';
import { canonical } from './canonical.ts';
import { beginningOf, digestOf, linkOf, newSalt } from './chain.ts';

interface NewEntry {
  committeeId: CommitteeId;
  memberId: MemberId | null;
  door: Platform | 'worker';
  at: Instant;
  day: Day;
  action: string;
  subject: HistoryEntry['subject'];
  subjectId: string;
  before?: object | null;
  after?: object | null;
  note?: string | null;
}

/**
 * The one way history is written. Its number is the committee's next, taken under the lock of the committee's
 * row: no gap, no number twice, in the order of commits, each chained to the one before. `at` is committee time;
 * `recorded` is the database's own.
 */
export async function append(db: Db, entry: NewEntry): Promise<number> {
  const [number] = await appendAll(db, [entry]);
  return number as number;
}

/** The same of several entries of one committee, in their order; at most a few hundred at once. */
export function appendAll(db: Db, entries: readonly NewEntry[]): Promise<number[]> {
  return whole(db, async (db) => {
    const [one] = entries;
    if (!one) return [];
    const { next_history, now } = await db
      .updateTable('committees')
      .set((eb) => ({ next_history: eb('next_history', '+', entries.length) }))
      .where('id', '=', one.committeeId)
      .returning(['next_history', databaseNow(db).as('now')])
      .executeTakeFirstOrThrow();
    const recorded = Number(now);
    const first = next_history - entries.length;
    const rows = chained(
      await lastHash(db, one.committeeId, first),
      entries.map((entry, at) => rowOf(entry, first + at, recorded)),
    );
    await db.insertInto('history').values(rows).execute();
    await follow(
      db,
      entries.map((entry, at) => ({ ...entry, number: first + at })),
    );
    return rows.map(({ number }) => number);
  });
}

/** What the next entry is chained to. Where a tail was cut off, the last that is left; the gap speaks for itself. */
async function lastHash(db: Db, committeeId: CommitteeId, next: number): Promise<string> {
  const last = await scoped(db, { committeeId })
    .from('history')
    .select('hash')
    .where('number', '<', next)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.hash ?? beginningOf(committeeId);
}

function chained<Row extends { number: number; text: string }>(last: string, rows: readonly Row[]) {
  let hash = last;
  return rows.map((row) => {
    const salt = newSalt();
    hash = linkOf(hash, row.number, digestOf(salt, row.text));
    return { ...row, salt, hash };
  });
}

function rowOf(entry: NewEntry, number: number, recorded: Instant) {
  const { committeeId, memberId, door, at, day, action, subject, subjectId } = entry;
  const note = entry.note ? kept(entry.note) : null;
  const before = entry.before ?? null;
  const after = entry.after ?? null;
  const said = { number, at, day, door, action, subject, before, after, note };
  return {
    ...said,
    committee_id: committeeId,
    member_id: memberId,
    subject_id: subjectId,
    recorded_at: recorded,
    before: before && canonical(before),
    after: after && canonical(after),
    text: canonical({ ...said, committee: committeeId, member: memberId, subjectId, recorded }),
  };
}

import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/day.ts';
import { type Db, databaseNow } from '../db.ts';

/** The database's own time in `waitMs` milliseconds. */
export function later(db: Db, waitMs: number): RawBuilder<Instant> {
  return sql<Instant>`${databaseNow(db)} + ${waitMs}`;
}

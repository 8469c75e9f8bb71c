import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const statements = [
  // What is at risk, blocked or unanswered, in the order in which lists show it.
  'create index tasks_by_progress on tasks (committee_id, state, progress, day, number)',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, statements);

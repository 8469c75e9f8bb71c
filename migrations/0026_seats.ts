import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // The committee's day from which a job may be done; null for at once. A seat may be handed over weeks ahead.
  'alter table jobs add column not_before TEXT',
  // Whether somebody who holds a seat has left is asked wherever seats are.
  'create index departures_by_member on departures (committee_id, member_id)',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);

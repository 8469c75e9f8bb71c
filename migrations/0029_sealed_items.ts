import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

const changes = [
  // An item whose tasks are confidential is so itself, in its directive and in every text that holds it.
  'alter table items add column confidential integer not null default 0',
  'alter table findings add column confidential integer not null default 0',
  // What is marked before it is an item, and what comes of it again and again.
  'alter table duties add column confidential integer not null default 0',
  'create index findings_confidential on findings (document_id) where confidential = 1',
  'create index tasks_sealed on tasks (committee_id, number) where confidential = 1',
  'create index findings_by_merge on findings (merged_into) where merged_into is not null',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, changes);

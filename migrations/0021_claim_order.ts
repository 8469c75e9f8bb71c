import type { Kysely } from 'kysely';
import { inDialect } from './in-dialect.ts';

// A morning's messages fall due in the same millisecond. Claimed "oldest first, then by id", all of them were read
// and sorted for each fifty that were taken; kept in that order, only the fifty are. Each change of a row writes its
// indexes anew, so a message stands among the leases only while it is in somebody's hands, and nowhere by its place:
// nobody asks for that.
const statements = [
  'create index messages_by_turn on messages (state, due_at, id)',
  'drop index messages_by_due',
  'drop index messages_by_lease',
  'create index messages_by_lease on messages (lease_until) where lease_until is not null',
  'drop index messages_by_place',
];

export const up = (db: Kysely<unknown>): Promise<void> => inDialect(db, statements);

import { type Kysely, sql } from 'kysely';

// What is new in a room is asked for over all its channels at once: by channel, both engines read the whole
// room as soon as there was much to tell.
const statements = [
  'create index room_messages_by_committee on room_messages (committee_id, change)',
  'drop index room_messages_by_change',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

import { type Kysely, PostgresAdapter, sql } from 'kysely';

const changes = [
  // Holders of seats who were found to have left a chat workspace: told of once, forgotten when they are back.
  `create table departures (
    committee_id TEXT not null references committees (id), platform TEXT not null, workspace TEXT not null,
    user_id TEXT not null, member_id TEXT not null, found_at INSTANT not null,
    primary key (committee_id, platform, workspace, user_id)
  )`,
  // Who writes directly says only who they are, not from which workspace.
  'create index member_addresses_by_user on member_addresses (platform, user_id)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of changes) {
    const own = postgres
      ? statement.replace(/\bTEXT\b/g, 'text collate "C"').replace(/\bINSTANT\b/g, 'bigint')
      : statement
          .replace(/\bTEXT\b/g, 'text')
          .replace(/\bINSTANT\b/g, 'integer')
          .replace(/\)$/, (end) => (statement.startsWith('create table') ? ') strict' : end));
    await sql.raw(own).execute(db);
  }
}

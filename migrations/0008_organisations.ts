import { type Kysely, PostgresAdapter, sql } from 'kysely';

const changes = [
  // Which organisation a workspace belongs to: whoever installs Docket there installs it in all of them.
  `create table organisations (
    platform TEXT not null, workspace TEXT not null, organisation TEXT not null,
    primary key (platform, workspace)
  )`,
  'create index organisations_by_organisation on organisations (platform, organisation)',
  // Since when a committee cannot speak in a workspace that has put Docket out, and how much is held for it.
  `create table absences (
    committee_id TEXT not null references committees (id), platform TEXT not null, workspace TEXT not null,
    name TEXT, since INSTANT not null, held integer not null, primary key (platform, workspace, committee_id)
  )`,
  'create index absences_by_committee on absences (committee_id)',
  `create index messages_held on messages (platform, workspace) where state = 'held'`,
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

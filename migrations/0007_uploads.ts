import { type Kysely, PostgresAdapter, sql } from 'kysely';

const tables = [
  // A table that somebody handed in, between the dry run and the word to go on. One of a kind for each person.
  `create table uploads (
    id TEXT primary key, committee_id TEXT not null, member_id TEXT not null, kind TEXT not null,
    name TEXT not null, body TEXT not null, mapping TEXT not null, added integer not null,
    finished_at INSTANT, created_at INSTANT not null, expires_at INSTANT not null,
    foreign key (committee_id, member_id) references members (committee_id, id)
  )`,
  'create index uploads_by_member on uploads (committee_id, member_id, kind)',
  'create index uploads_by_end on uploads (expires_at)',
  // What a row of an earlier table became, so that the same table twice makes nothing twice, whatever has
  // been changed since.
  `create table brought_in (
    committee_id TEXT not null references committees (id), key TEXT not null, subject_id TEXT not null,
    primary key (committee_id, key)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of tables) {
    const own = postgres
      ? statement.replace(/\bTEXT\b/g, 'text collate "C"').replace(/\bINSTANT\b/g, 'bigint')
      : statement
          .replace(/\bINSTANT\b/g, 'integer')
          .replace(/\)$/, (end) => (statement.startsWith('create table') ? ') strict' : end));
    await sql.raw(own).execute(db);
  }
}

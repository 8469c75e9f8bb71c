import { type Kysely, PostgresAdapter, sql } from 'kysely';

const changes = [
  // Days on which a committee does otherwise than its week says: holidays, days swapped into work.
  `create table calendar_days (
    committee_id TEXT not null references committees (id), day TEXT not null, kind TEXT not null,
    name TEXT not null, name_in TEXT, seeded integer not null,
    primary key (committee_id, day)
  )`,
  // Whose holidays a committee began with ("VN", "MY-14"), up to and with which year; its weekend ("67").
  'alter table committees add column country TEXT',
  'alter table committees add column calendar_to integer',
  `alter table committees add column weekend TEXT not null default '67'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of changes) {
    const own = postgres
      ? statement.replace(/\bTEXT\b/g, 'text collate "C"')
      : statement
          .replace(/\bTEXT\b/g, 'text')
          .replace(/\)$/, (end) => (statement.startsWith('create table') ? ') strict' : end));
    await sql.raw(own).execute(db);
  }
}

import { type Kysely, PostgresAdapter, sql } from 'kysely';

const changes = [
  // Where a task comes from, word for word; page and offsets where a document says it, none for a message.
  `create table task_sources (
    task_id TEXT primary key references tasks (id), committee_id TEXT not null references committees (id),
    text TEXT not null, author TEXT, link TEXT, page integer, starts_at integer, ends_at integer
  )`,
  // The message that a half-said call is about, as JSON.
  'alter table drafts add column source TEXT',
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

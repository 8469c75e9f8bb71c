import { type Kysely, PostgresAdapter, sql } from 'kysely';

const changes = [
  // What was handed in with a change of a task, as it came. The body is last: who reads the others leaves it on
  // its pages.
  `create table files (
    id TEXT primary key, committee_id TEXT not null, task_id TEXT not null references tasks (id),
    number integer not null, member_id TEXT not null, name TEXT not null, media_type TEXT not null,
    size integer not null, sha256 TEXT not null, at INSTANT not null, body BYTES not null,
    foreign key (committee_id, member_id) references members (committee_id, id)
  )`,
  'create unique index files_by_task on files (task_id, number)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of changes) {
    const own = postgres
      ? statement
          .replace(/\bTEXT\b/g, 'text collate "C"')
          .replace(/\bINSTANT\b/g, 'bigint')
          .replace(/\bBYTES\b/g, 'bytea')
      : statement
          .replace(/\bTEXT\b/g, 'text')
          .replace(/\bINSTANT\b/g, 'integer')
          .replace(/\bBYTES\b/g, 'blob')
          .replace(/\)$/, (end) => (statement.startsWith('create table') ? ') strict' : end));
    await sql.raw(own).execute(db);
  }
}

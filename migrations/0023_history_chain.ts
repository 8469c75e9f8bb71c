import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { inDialect } from './in-dialect.ts';

const columns = [
  // Each entry is chained to the one before it. The salt keeps the digest of an entry whose text is held back
  // from being guessed.
  `alter table history add column salt TEXT not null default ''`,
  `alter table history add column hash TEXT not null default ''`,
  // The heads that were shown to people: what the history ended with when a list or a report was printed.
  `create table printed_heads (
    committee_id TEXT not null references committees (id), number integer not null, hash TEXT not null,
    place TEXT not null, printed_at INSTANT not null, primary key (committee_id, number)
  )`,
];

// No protection against whoever holds the database, but against every slip: of ours, and of a hand in a console. A
// later migration that has to change the table takes them off first.
const sqlite = ['update', 'delete'].map(
  (deed) => `create trigger history_no_${deed} before ${deed} on history begin
    select raise(abort, 'history is only added to');
  end`,
);

const postgres = [
  `create function history_is_kept() returns trigger language plpgsql as
    $$ begin raise exception 'history is only added to'; end $$`,
  `create trigger history_no_change before update or delete on history
    for each row execute function history_is_kept()`,
];

/** Entries chained at once: a large history never stands in memory. */
const atOnce = 500;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export async function up(db: Kysely<unknown>): Promise<void> {
  await inDialect(db, columns);
  const { rows } = await sql<{ id: string }>`select id from committees order by id`.execute(db);
  for (const { id } of rows) await chain(db, id);
  const statements = db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite;
  for (const statement of statements) await sql.raw(statement).execute(db);
}

async function chain(db: Kysely<unknown>, committeeId: string): Promise<void> {
  let previous = sha256(`docket history\n${committeeId}`);
  for (let last = 0; ; ) {
    const { rows } = await sql<{ number: number; text: string }>`select number, text from history
      where committee_id = ${committeeId} and number > ${last} order by number limit ${sql.lit(atOnce)}`.execute(
      db,
    );
    if (rows.length === 0) return;
    const links = rows.map(({ number, text }) => {
      const salt = randomBytes(16).toString('hex');
      previous = sha256(`${previous}\n${number}\n${sha256(`${salt}\n${text}`)}`);
      last = number;
      return sql`(${sql.lit(number)}, ${sql.lit(salt)}, ${sql.lit(previous)})`;
    });
    await sql`update history set salt = link.column2, hash = link.column3 from (values ${sql.join(links)}) as link
      where history.committee_id = ${committeeId} and history.number = link.column1`.execute(db);
  }
}

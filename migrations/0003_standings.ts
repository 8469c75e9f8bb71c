import { type Kysely, PostgresAdapter, sql } from 'kysely';

// Each lead group's open, late and due-this-week tasks as they stand on one day, so that a page of the worst
// is read from an index instead of adding up what 3,355 groups have on every day. They are counted on the
// first look of a day and kept up with each change; `committees.standings_on` says for which day they hold.

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const text = sql.raw(postgres ? 'text collate "C"' : 'text');
  await sql`alter table committees add column standings_on ${text}`.execute(db);
  await sql`create table standings (
    committee_id ${text} not null references committees (id), group_id ${text} not null,
    open integer not null, this_week integer not null, late integer not null,
    primary key (committee_id, group_id)
  )${sql.raw(postgres ? '' : ' strict')}`.execute(db);
  await sql`create index standings_worst_first
    on standings (committee_id, late desc, this_week desc, open desc, group_id)`.execute(db);
}

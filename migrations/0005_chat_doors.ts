import { type Kysely, PostgresAdapter, sql } from 'kysely';

// What the chat platforms' doors keep. None of it is a committee's: a workspace may hold several, or none yet.
const tables = [
  // Its tokens lie in `sealed`, which only the key from the environment opens.
  `create table installations (
    platform TEXT not null, workspace TEXT not null, sealed TEXT not null, team_name TEXT not null,
    bot_id TEXT not null, bot_user_id TEXT not null, scopes TEXT not null, installed_at INSTANT not null,
    primary key (platform, workspace)
  )`,
  // Deliveries that were taken already.
  'create table receipts (key TEXT primary key, at INSTANT not null)',
  'create index receipts_by_age on receipts (at)',
  // Who has a home open. The two marks are how far their committees' histories went when it was last asked for
  // and when what was asked for was shown.
  `create table homes (
    platform TEXT not null, workspace TEXT not null, user_id TEXT not null, opened_at INSTANT not null,
    asked_mark integer not null, drawn_mark integer, primary key (platform, workspace, user_id)
  )`,
  'create index homes_by_opening on homes (platform, opened_at)',
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

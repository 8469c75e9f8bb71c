// The floor of start and memory: imports the packages it is told, opens the database and asks it one question.
// JavaScript on purpose: what strips types takes 15 MB, and the product, compiled at an earlier start, loads none.
// node bench/processes/bare.mjs <database> <package> …
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';

const [url = '', ...packages] = process.argv.slice(2);
for (const name of packages) await import(name);
const postgres = url.startsWith('postgres:');
const db = new Kysely({ dialect: await (postgres ? overTheNet() : inAFile()) });
await sql`select 1 from committees`.execute(db);
process.stdout.write(`${JSON.stringify({ rss: process.memoryUsage.rss() })}\n`);
await db.destroy();

async function overTheNet() {
  const { Pool } = (await import('pg')).default;
  return new PostgresDialect({ pool: new Pool({ connectionString: url }) });
}

async function inAFile() {
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(url);
  database.pragma('journal_mode = WAL');
  return new SqliteDialect({ database });
}

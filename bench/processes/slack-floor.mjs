// The floor of Slack's start and memory: imports the packages it is told, opens the database and starts Bolt.
// JavaScript on purpose, as bare.mjs is. node bench/processes/slack-floor.mjs <database> <package> …
import bolt from '@slack/bolt';
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';

const [url = '', ...packages] = process.argv.slice(2);
for (const name of packages) await import(name);
const db = new Kysely({ dialect: await (url.startsWith('postgres:') ? overTheNet() : inAFile()) });
await sql`select 1 from committees`.execute(db);
const app = new bolt.App({
  token: 'xoxb-bench',
  signingSecret: process.env.SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.API ?? '' },
});
app.command('/tasks', async ({ ack }) => ack('Nothing waits for you.'));
await app.start(Number(process.env.PORT));
console.log('ready');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

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

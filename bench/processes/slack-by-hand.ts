// Bolt and a handler that somebody wrote for this one question: who asks, their page, and the body Docket has for it.
import { readFileSync } from 'node:fs';
import bolt, { type RespondArguments } from '@slack/bolt';
import { Kysely, SqliteDialect } from 'kysely';
import type { Schema } from '../../src/store/schema.ts';
import { asker, lines, ofOwner, type Plain } from '../floors.ts';
import { workspace } from '../slack/load.ts';

const [url = '', bodies = ''] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(bodies, 'utf8')) as Record<string, RespondArguments>;
const db: Plain = new Kysely<Schema>({ dialect: await dialectOf(url) });

const app = new bolt.App({
  token: 'xoxb-bench',
  signingSecret: process.env.SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.API ?? '' },
});
app.command('/tasks', async ({ ack, command }) => {
  const { id, groups } = await asker(db, command.user_id, { platform: 'slack', workspace });
  const [first, ...others] = [id, ...groups].map((owner) =>
    db.selectFrom(ofOwner(db, owner).as('own')).selectAll(),
  );
  if (!first) throw new Error('nobody asks');
  const keys = others.reduce((all, own) => all.unionAll(own), first);
  await lines(db, db.selectFrom(keys.as('all')).selectAll().orderBy('day').orderBy('number').limit(11));
  await ack(answers[command.user_id]);
});
await app.start(Number(process.env.PORT));
console.log('ready');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

async function dialectOf(address: string) {
  if (address.startsWith('postgres:')) {
    const [{ PostgresDialect }, { default: pg }] = [await import('kysely'), await import('pg')];
    return new PostgresDialect({ pool: new pg.Pool({ connectionString: address }) });
  }
  const { openFile } = await import('../../src/store/sqlite.ts');
  return new SqliteDialect({ database: openFile(address) });
}

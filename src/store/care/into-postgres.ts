import type pg from 'pg';
import { mistake } from '../../i18n/mistake.ts';
import { loadDump, readDump } from './dump.ts';
import { lookAt } from './look.ts';
import { connected, postgresFacts, tablesOf } from './postgres.ts';
import { refuseNewer } from './refuse-newer.ts';
import type { RestoreAsked, Restored } from './restore.ts';

/** What is there goes into a schema of its own, beside the new one; a dump that fails leaves all as it was. */
export async function intoPostgres({
  file,
  url,
  replace,
  stamp,
}: RestoreAsked): Promise<Omit<Restored, 'vouched'>> {
  refuseNewer((await readDump(file)).level);
  if ((await postgresFacts(url)).dockets > 0) throw mistake('care.serverRuns');
  const aside = await connected(url, async (client) => {
    const { schema, tables } = await tablesOf(client);
    if (tables.length > 0 && !replace) await refuseInUse(client, tables);
    const name = `before_${stamp.replace('-', '_')}`;
    if (tables.length > 0) await swap(client, schema, name);
    try {
      await loadDump(url, schema, file);
    } catch (fault) {
      if (tables.length > 0) await swapBack(client, schema, name);
      throw fault;
    }
    await client.query('analyze');
    return tables.length > 0 ? name : null;
  });
  const look = await lookAt(url);
  try {
    return { aside, level: await look.level(), holds: await look.holds() };
  } finally {
    await look.close();
  }
}

/** Tables that are none of ours are in use too. */
async function refuseInUse(client: pg.Client, tables: readonly string[]): Promise<void> {
  const ours = tables.includes('migrations') && tables.includes('committees');
  const { rows } = ours ? await client.query('select 1 from committees limit 1') : { rows: [0] };
  if (rows.length > 0) throw mistake('care.inUse', { into: 'PostgreSQL' });
}

async function swap(client: pg.Client, schema: string, aside: string): Promise<void> {
  const own = client.escapeIdentifier(schema);
  await client.query('begin');
  await client.query(`alter schema ${own} rename to ${client.escapeIdentifier(aside)}`);
  await client.query(`create schema ${own}`);
  await client.query('commit');
}

/** The new schema is empty: it would not be dropped otherwise. */
async function swapBack(client: pg.Client, schema: string, aside: string): Promise<void> {
  const own = client.escapeIdentifier(schema);
  await client.query('begin');
  await client.query(`drop schema ${own}`);
  await client.query(`alter schema ${client.escapeIdentifier(aside)} rename to ${own}`);
  await client.query('commit');
}

import pg from 'pg';
import { mistake } from '../../i18n/mistake.ts';
import { wideNumbers } from '../wide-numbers.ts';
import { type CopySide, type CopySource, type CopyTarget, many, quoted, type Row } from './copy-side.ts';
import { postgresFacts, tablesOf } from './postgres.ts';
import { named } from './postgres-address.ts';

/** A database seen as of one moment: others may go on writing. */
export async function postgresSource(url: string): Promise<CopySource> {
  const runs = (await postgresFacts(url)).dockets > 0;
  const client = await connect(url);
  await client.query('begin isolation level repeatable read read only');
  return { ...(await sideOf(client)), runs, close: () => client.end() };
}

export async function postgresTarget(url: string, makeTables: () => Promise<void>): Promise<CopyTarget> {
  if ((await postgresFacts(url)).dockets > 0) throw mistake('care.copyRuns', { on: 'PostgreSQL' });
  const client = await connect(url);
  try {
    await refuseInUse(client);
    await makeTables();
    await client.query('begin');
    const side = await sideOf(client);
    const keys = await keysOf(client);
    for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
    return {
      ...side,
      async put(table, columns, rows) {
        const names = columns.map(quoted).join(', ');
        await client.query(
          `insert into ${quoted(table)} (${names}) overriding system value
            select ${names} from json_populate_recordset(null::${quoted(table)}, $1::json)`,
          [JSON.stringify(rows.map((row) => inTexts(row, columns)))],
        );
      },
      async whole() {
        // Added again, each is checked against all rows at once.
        for (const { table, name, says } of keys)
          await client.query(`alter table ${table} add constraint ${name} ${says}`);
        for (const { table, column } of await countersOf(client))
          await client.query(`select setval(pg_get_serial_sequence('${table}', '${column}'), max(${column}))
            from ${table} having max(${column}) is not null`);
      },
      async keep() {
        await client.query('commit');
        await client.query('analyze');
      },
      close: () => client.end(),
    };
  } catch (fault) {
    await client.end();
    throw fault;
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: named(url, 'docket-care'), types: wideNumbers });
  await client.connect();
  return client;
}

/** Tables that are none of ours are in use too; tables of ours may be there, but nothing in them. */
async function refuseInUse(client: pg.Client): Promise<void> {
  const { tables } = await tablesOf(client);
  const used = async (table: string) =>
    (await client.query(`select 1 from ${table} limit 1`)).rows.length > 0;
  const isOurs = tables.length === 0 || tables.includes('migrations');
  const full = isOurs ? tables.filter((table) => table !== 'migrations') : [];
  for (const table of full) if (await used(table)) throw mistake('care.copyInUse', { into: 'PostgreSQL' });
  if (!isOurs) throw mistake('care.copyInUse', { into: 'PostgreSQL' });
}

async function sideOf(client: pg.Client): Promise<Omit<CopySide, 'close'>> {
  const { tables } = await tablesOf(client);
  return {
    tables: tables.filter((table) => table !== 'migrations').toSorted(),
    async columns(table) {
      const { rows } = await client.query<{ name: string }>(
        `select column_name::text as name from information_schema.columns
          where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER'`,
        [table],
      );
      return rows.map(({ name }) => name).toSorted();
    },
    async holdsFiles(table) {
      const { rows } = await client.query(
        `select 1 from information_schema.columns
          where table_schema = current_schema() and table_name = $1 and data_type = 'bytea'`,
        [table],
      );
      return rows.length > 0;
    },
    async *read(sql, atOnce = many) {
      await client.query(`declare found no scroll cursor for ${sql}`);
      for (;;) {
        const { rows } = await client.query<Row>(`fetch ${atOnce} from found`);
        if (rows.length > 0) yield rows;
        if (rows.length < atOnce) break;
      }
      await client.query('close found');
    },
  };
}

/** The foreign keys: which way round the tables are filled does not matter without them. */
async function keysOf(client: pg.Client) {
  const { rows } = await client.query<{ table: string; name: string; says: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as says
      from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`,
  );
  return rows;
}

/** Columns that the database itself counts up. */
async function countersOf(client: pg.Client) {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name::text as table, column_name::text as column from information_schema.columns
      where table_schema = current_schema() and is_identity = 'YES'`,
  );
  return rows;
}

/** A row as JSON can carry it: bytes as PostgreSQL reads them in text. */
function inTexts(row: Row, columns: readonly string[]) {
  const texts = columns.map((column) => {
    const value = row[column];
    return [column, value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value];
  });
  return Object.fromEntries(texts) as Record<string, unknown>;
}

import pg from 'pg';
import { named } from './postgres-address.ts';

/** A connection of its own for `work`, closed after it. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: named(url, 'docket-care') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What a server says of itself and of the database. */
export interface PostgresFacts {
  /** "18.1" */
  readonly version: string;
  readonly encoding: string;
  readonly bytes: number;
  /** Connections of Docket servers and verbs, this one not counted. */
  readonly dockets: number;
}

export function postgresFacts(url: string): Promise<PostgresFacts> {
  return connected(url, async (client) => {
    const { rows } = await client.query<Record<keyof PostgresFacts, string>>(
      `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
        pg_database_size(current_database()) as bytes,
        (select count(*) from pg_stat_activity
          where datname = current_database() and application_name = 'docket') as dockets`,
    );
    const { version = '', encoding = '', bytes = 0, dockets = 0 } = rows[0] ?? {};
    return {
      version: version.split(' ')[0] ?? '',
      encoding,
      bytes: Number(bytes),
      dockets: Number(dockets),
    };
  });
}

/** The schema that Docket's tables lie in, and the tables that are there. */
export async function tablesOf(client: pg.Client): Promise<{ schema: string; tables: string[] }> {
  const { rows } = await client.query<{ schema: string; tables: string[] }>(
    `select current_schema() as schema,
      array(select tablename::text from pg_tables where schemaname = current_schema()) as tables`,
  );
  return { schema: rows[0]?.schema ?? 'public', tables: rows[0]?.tables ?? [] };
}

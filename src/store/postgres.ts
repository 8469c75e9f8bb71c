import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** The type number of int8, which holds instants: 53 bits of milliseconds last for 285,000 years. */
const int8 = 20;

/** A pool of connections to a PostgreSQL server. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'docket',
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === int8 ? Number : pg.types.getTypeParser(type, format),
    },
  });
  // A connection that breaks while idle is replaced by the next query; without a listener it ends the process.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

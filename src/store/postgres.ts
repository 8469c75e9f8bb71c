import { CompiledQuery, PostgresDialect } from 'kysely';
import pg from 'pg';
import { statementNames } from './statement-names.ts';
import { wideNumbers } from './wide-numbers.ts';

/** A pool of connections to a PostgreSQL server. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'docket',
    Client: namingClient(),
    types: wideNumbers,
  });
  // A connection that breaks while idle is replaced by the next query; without a listener it ends the process.
  pool.on('error', () => {});
  return new PostgresDialect({
    pool,
    // Nothing here reads enough to be worth other processes: starting them took two thirds of a search.
    onCreateConnection: async (connection) => {
      // A connection that breaks here must still reach its asker, who gives it back when the question fails.
      await connection
        .executeQuery(CompiledQuery.raw('set max_parallel_workers_per_gather = 0'))
        .catch(() => {});
    },
  });
}

/** A client whose statements are prepared once on each connection, as far as that is good for them. */
function namingClient() {
  const names = statementNames();
  return class extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      // One that breaks while it is lent out fails its questions; without a listener it would end the process.
      this.on('error', () => {});
    }

    override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
      const name = typeof text === 'string' && Array.isArray(values) ? names.of(text) : undefined;
      const run = super.query.bind(this) as (...args: unknown[]) => unknown;
      if (!name) return run(text, values, ...rest) as never;
      const result = run({ name, text, values }, ...rest) as Promise<unknown>;
      return result.catch((error: unknown) => {
        // Another process changed a table under a prepared statement: the next call prepares all anew.
        if (error instanceof pg.DatabaseError && error.code === '0A000') names.forget();
        throw error;
      }) as never;
    }
  };
}

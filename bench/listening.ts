import type { DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';

/** A transaction that was committed: how many rows it wrote, and for how long it held them. */
export interface Committed {
  readonly rows: number;
  readonly ms: number;
}

/** A dialect that keeps account of its transactions in `kept`. */
export function listening(dialect: Dialect, kept: Committed[]): Dialect {
  const listen = (connection: DatabaseConnection): DatabaseConnection => {
    let open: { rows: number; start: number } | undefined;
    return {
      async executeQuery<Row>(query: Parameters<DatabaseConnection['executeQuery']>[0]) {
        const result = (await connection.executeQuery(query)) as QueryResult<Row>;
        const [verb = ''] = query.sql.split(' ', 1);
        if (verb.startsWith('begin')) open = { rows: 0, start: performance.now() };
        else if (/^(insert|update|delete)$/i.test(verb) && open)
          open.rows += Number(result.numAffectedRows ?? result.rows.length);
        else if (verb === 'commit' && open) {
          kept.push({ rows: open.rows, ms: performance.now() - open.start });
          open = undefined;
        }
        return result;
      },
      streamQuery: (...args) => connection.streamQuery(...args),
    };
  };
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver: Driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      const release = driver.releaseConnection.bind(driver);
      const own = new Map<DatabaseConnection, DatabaseConnection>();
      driver.acquireConnection = async (options) => {
        const connection = await acquire(options);
        const heard = listen(connection);
        own.set(heard, connection);
        return heard;
      };
      driver.releaseConnection = async (heard) => {
        const connection = own.get(heard);
        own.delete(heard);
        if (connection) await release(connection);
      };
      return driver;
    },
  };
}

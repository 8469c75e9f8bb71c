import type { DatabaseConnection, Dialect, Driver } from 'kysely';

/** The dialect with every connection that is handed out wrapped by `listen`, who hears all that is asked of it. */
export function listening(
  dialect: Dialect,
  listen: (connection: DatabaseConnection) => DatabaseConnection,
): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver: Driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      const release = driver.releaseConnection.bind(driver);
      const own = new WeakMap<DatabaseConnection, DatabaseConnection>();
      driver.acquireConnection = async (options) => {
        const connection = await acquire(options);
        const ears = listen(connection);
        own.set(ears, connection);
        return ears;
      };
      driver.releaseConnection = (ears) => release(own.get(ears) ?? ears);
      return driver;
    },
  };
}

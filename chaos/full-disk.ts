import { CompiledQuery, type Driver } from 'kysely';
import { openStore, type Store } from '../src/store/index.ts';
import { isPostgres } from '../src/store/is-postgres.ts';
import { openStoreOn } from '../src/store/open.ts';
import { sqliteDialect } from '../src/store/sqlite.ts';

/** SQLite's own utmost number of pages. */
const allPages = 4_294_967_294;

/**
 * Opens a database as Docket does, and can make it full: SQLite is told to take no page more than it has. Of a
 * PostgreSQL server somebody else makes it so (`Database.full`).
 */
export async function openFillable(
  url: string,
): Promise<{ store: Store; setFull(isFull: boolean): Promise<void> }> {
  if (isPostgres(url)) return { store: await openStore({ url }), async setFull() {} };
  const dialect = sqliteDialect(url);
  const makeDriver = dialect.createDriver.bind(dialect);
  let driver: Driver | undefined;
  dialect.createDriver = () => (driver = makeDriver());
  const store = await openStoreOn(dialect);
  return {
    store,
    async setFull(isFull) {
      const connection = await driver?.acquireConnection();
      if (!driver || !connection) throw new Error('There is no connection yet.');
      // Fewer pages than there are cannot be asked for: 1 is as many as now.
      await connection.executeQuery(CompiledQuery.raw(`pragma max_page_count = ${isFull ? 1 : allPages}`));
      await driver.releaseConnection(connection);
    },
  };
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { type Dialect, Kysely } from 'kysely';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { type Level, levelOf, migrate } from './migrate.ts';
import { type Rooms, roomsOn, roomsWithin } from './rooms.ts';
import type { Schema } from './schema.ts';

export interface Store extends Rooms {
  /**
   * Runs `work` all or nothing, on rooms of its own: inside, only those may be used. Using the outer rooms
   * there, or a transaction in a transaction, throws (on SQLite it would wait for itself for ever).
   */
  transaction<T>(work: (rooms: Rooms) => Promise<T>): Promise<T>;
  /** How far the tables are: another process may have taken them further since they were opened. */
  level(): Promise<Level>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date. `url` is `postgres://…`, a SQLite file's path or
 * ':memory:'. Throws when it cannot be reached or written.
 */
export async function openStore({ url }: { url: string }): Promise<Store> {
  return openStoreOn(await dialectOf(url));
}

/** An engine that is not used costs nothing: its library is loaded when it is asked for. */
async function dialectOf(url: string): Promise<Dialect> {
  if (isPostgres(url)) return (await import('./postgres.ts')).postgresDialect(url);
  return (await import('./sqlite.ts')).sqliteDialect(url);
}

/** A store on any dialect of the two engines. */
export async function openStoreOn(dialect: Dialect): Promise<Store> {
  const db: Db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db as unknown as Kysely<unknown>);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  const outer = () => {
    if (inside.getStore()?.open) throw new Error('Inside a transaction only its own rooms may be used.');
    return db;
  };
  return {
    ...roomsOn(outer),
    transaction: (work) =>
      outer()
        .transaction()
        .execute(async (own) => {
          const mark = { open: true };
          return inside.run(mark, () => work(roomsWithin(own))).finally(() => (mark.open = false));
        }),
    level: () => levelOf(db as unknown as Kysely<unknown>),
    close: () => db.destroy(),
  };
}

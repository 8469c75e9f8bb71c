import { type Dialect, Kysely } from 'kysely';
import type { Instant } from '../../domain/day.ts';
import { type Db, databaseNow, engineOf } from '../db.ts';
import { isPostgres } from '../is-postgres.ts';
import { type Level, levelOf } from '../migrate.ts';
import { type Rooms, roomsOn } from '../rooms.ts';
import type { Schema } from '../schema.ts';
import { type Holding, holdingOf } from './holding.ts';
import { named } from './postgres-address.ts';

/** A database as it stands, for reading: unlike a store it leaves the tables at the level they have. */
export interface Look {
  /** For asking only; what they ask for may be missing where the level is older. */
  readonly rooms: Rooms;
  /** The same, seen as of one moment, whatever others write meanwhile. */
  moment<T>(work: (rooms: Rooms) => Promise<T>): Promise<T>;
  level(): Promise<Level>;
  /** The database's own clock. */
  now(): Promise<Instant>;
  holds(): Promise<Holding>;
  close(): Promise<void>;
}

/** Throws when there is no such file, or the server cannot be reached. */
export async function lookAt(url: string): Promise<Look> {
  const db: Db = new Kysely<Schema>({ dialect: await dialectOf(url) });
  const level = () => levelOf(db as unknown as Kysely<unknown>);
  const now = async () =>
    Number((await db.selectNoFrom(databaseNow(db).as('now')).executeTakeFirstOrThrow()).now);
  try {
    await now();
  } catch (fault) {
    await db.destroy();
    throw fault;
  }
  const moment: Look['moment'] = (work) => {
    const begun = db.transaction();
    // SQLite shows one moment by itself, and its driver takes no settings.
    const asked =
      engineOf(db) === 'sqlite'
        ? begun
        : begun.setIsolationLevel('repeatable read').setAccessMode('read only');
    return asked.execute((own) => work(roomsOn(() => own)));
  };
  return {
    rooms: roomsOn(() => db),
    moment,
    level,
    now,
    holds: () => holdingOf(db),
    close: () => db.destroy(),
  };
}

async function dialectOf(url: string): Promise<Dialect> {
  if (isPostgres(url)) return (await import('../postgres.ts')).postgresDialect(named(url, 'docket-look'));
  return (await import('../sqlite.ts')).readOnlyDialect(url);
}

import {
  type DeleteQueryBuilder,
  type DeleteResult,
  type RawBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
  type UpdateQueryBuilder,
  type UpdateResult,
} from 'kysely';
import type { Db } from './db.ts';
import type { Schema } from './schema.ts';
import { type Eyes, seen } from './seen.ts';

export type { Eyes } from './seen.ts';

/** What the doors keep of their platforms, whichever committees are spoken of there. */
type OfDoors = 'installations' | 'organisations' | 'receipts' | 'homes';
/** The tables whose rows belong to one committee, which is all others but the committees. */
type Owned = Exclude<keyof Schema & string, 'committees' | OfDoors>;
type Empty = Record<never, never>;

/**
 * The one place where a reader is kept to what the viewer may see: the rows of their committee, and of those that are
 * confidential their own (`seen.ts`). Every query on a committee's rows starts here; a table joined later joins by a
 * key of a row that was let through. With a committee alone Docket itself looks, and sees all. A row is changed only
 * after it was read: who may read it is not asked again.
 */
export function scoped(db: Db, eyes: Eyes) {
  return starts(db, eyes, (table) => sql<SqlBool>`${sql.ref(`${table}.committee_id`)} = ${eyes.committeeId}`);
}

/**
 * The same for rows that a query finds by a key of their own (`id`, `task_id`): the committee is checked on
 * them but is nothing to search by. Given the choice, SQLite may read all the committee has instead.
 */
export function checked(db: Db, eyes: Eyes) {
  return starts(
    db,
    eyes,
    (table) => sql<SqlBool>`${sql.ref(`${table}.committee_id`)} || '' = ${eyes.committeeId}`,
  );
}

function starts(db: Db, eyes: Eyes, own: (table: Owned) => RawBuilder<SqlBool>) {
  // Kysely cannot follow a table that is only known later: one stands in for all, and the casts say which.
  const any = (table: Owned) => table as 'seats';
  return {
    from: <Table extends Owned>(table: Table) => {
      const query = db.selectFrom(any(table)).where(own(table));
      const shown = seen(eyes, table);
      return (shown ? query.where(shown) : query) as unknown as SelectQueryBuilder<Schema, Table, Empty>;
    },
    update: <Table extends Owned>(table: Table) =>
      db.updateTable(any(table)).where(own(table)) as unknown as UpdateQueryBuilder<
        Schema,
        Table,
        Table,
        UpdateResult
      >,
    remove: <Table extends Owned>(table: Table) =>
      db.deleteFrom(any(table)).where(own(table)) as unknown as DeleteQueryBuilder<
        Schema,
        Table,
        DeleteResult
      >,
  };
}

import { before, type Db, databaseNow } from '../db.ts';

/** True the first time a key is seen and false after that, whichever process asks. */
export async function first(db: Db, key: string): Promise<boolean> {
  const kept = await db
    .insertInto('receipts')
    .values({ key, at: databaseNow(db) })
    .onConflict((known) => known.column('key').doNothing())
    .executeTakeFirst();
  return Number(kept.numInsertedOrUpdatedRows) > 0;
}

/** Throws away the receipts of more than `ageMs` milliseconds ago. */
export async function forget(db: Db, ageMs: number): Promise<void> {
  await db.deleteFrom('receipts').where('at', '<', before(db, ageMs)).execute();
}

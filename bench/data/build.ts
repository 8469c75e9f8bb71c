import { sql } from 'kysely';
import { openStore } from '../../src/store/index.ts';
import { fillDirectory } from './directory.ts';
import type { Size } from './shape.ts';
import type { Fill } from './tables.ts';
import { fillTasks } from './tasks.ts';

/** Makes the tables as Docket makes them, fills them and has the engine look at what it holds. */
export async function build(url: string, size: Size, open: (url: string) => Fill): Promise<void> {
  await (await openStore({ url })).close();
  const db = open(url);
  try {
    await fillDirectory(db, size);
    await fillTasks(db, size);
    await sql`drop table fill_items`.execute(db);
    await sql`drop table fill_groups`.execute(db);
    const look = url.startsWith('postgres:') ? sql`vacuum analyze` : sql`analyze`;
    await look.execute(db);
  } finally {
    await db.destroy();
  }
}

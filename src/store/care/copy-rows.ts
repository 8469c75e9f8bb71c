import { type CopySide, type CopySource, type CopyTarget, few, many, quoted } from './copy-side.ts';

/** Copies every table, and answers with how many rows each has. */
export async function copyRows(source: CopySource, target: CopyTarget): Promise<Record<string, number>> {
  const copied: Record<string, number> = {};
  for (const table of await sharedTables(source, target)) {
    const columns = await source.columns(table);
    const found = source.read(
      `select ${columns.map(quoted).join(', ')} from ${quoted(table)}`,
      (await source.holdsFiles(table)) ? few : many,
    );
    let count = 0;
    for await (const rows of found) {
      await target.put(table, columns, rows);
      count += rows.length;
    }
    copied[table] = count;
  }
  await target.whole();
  return copied;
}

/** Both were made by the same migrations; what differs all the same is a fault, and nobody's mistake. */
async function sharedTables(source: CopySide, target: CopySide): Promise<readonly string[]> {
  if (String(source.tables) !== String(target.tables))
    throw new Error(`the tables differ: ${source.tables} and ${target.tables}`);
  for (const table of source.tables)
    if (String(await source.columns(table)) !== String(await target.columns(table)))
      throw new Error(`the columns of ${table} differ`);
  return source.tables;
}

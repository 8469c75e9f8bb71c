import { createHash, type Hash } from 'node:crypto';
import { canonical } from '../history/canonical.ts';
import type { CopySide, CopySource, CopyTarget } from './copy-side.ts';

/** A committee's history in few words. */
export interface HistoryDigest {
  readonly committee: string;
  readonly entries: number;
  /** SHA-256 over its entries in their order, each in its canonical text; in hexadecimal. */
  readonly sha256: string;
}

/** Throws unless the target holds as many rows in each table, and the same history, committee by committee. */
export async function verifyCopy(
  source: CopySource,
  target: CopyTarget,
  rows: Readonly<Record<string, number>>,
): Promise<readonly HistoryDigest[]> {
  for (const [table, count] of Object.entries(rows)) {
    const there = await countIn(target, table);
    if (there !== count) throw new Error(`${table} has ${there} rows in the copy instead of ${count}`);
  }
  const [ours, theirs] = [await historiesOf(source), await historiesOf(target)];
  for (const [at, own] of ours.entries())
    if (canonical(own) !== canonical(theirs[at])) throw new Error(`the history of ${own.committee} differs`);
  return ours;
}

async function countIn(side: CopySide, table: string): Promise<number> {
  let count = 0;
  for await (const [row] of side.read(`select count(*) as n from ${table}`)) count = Number(row?.n);
  return count;
}

async function historiesOf(side: CopySide): Promise<HistoryDigest[]> {
  const committees = new Map<string, string>();
  for await (const rows of side.read('select id, code from committees order by id'))
    for (const { id, code } of rows) committees.set(String(id), String(code));
  const begun = new Map<string, { entries: number; readonly hash: Hash }>(
    [...committees.keys()].map((id) => [id, { entries: 0, hash: createHash('sha256') }]),
  );
  for await (const rows of side.read('select * from history order by committee_id, number'))
    for (const row of rows) {
      const own = begun.get(String(row.committee_id));
      if (!own) throw new Error(`history of no committee: ${row.committee_id}`);
      own.entries++;
      own.hash.update(`${canonical(row)}\n`);
    }
  return [...begun].map(([id, { entries, hash }]) => ({
    committee: committees.get(id) ?? id,
    entries,
    sha256: hash.digest('hex'),
  }));
}

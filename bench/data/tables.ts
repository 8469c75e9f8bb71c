import type { Kysely } from 'kysely';
import type { Day } from '../../src/domain/day.ts';
import type { DirectiveId, GroupId, ItemId, MemberId } from '../../src/domain/ids.ts';
import type { Schema } from '../../src/store/schema.ts';

/** Two tables that stand only while a database is filled: what every task is put together from. */
export interface FillSchema extends Schema {
  fill_items: {
    n: number;
    item_id: ItemId;
    directive_id: DirectiveId;
    title: string;
    title_folded: string;
    title_words: number;
    text_folded: string;
    day: Day;
    rung_day: Day;
    rule: string;
  };
  fill_groups: {
    n: number;
    group_id: GroupId;
    officer_id: MemberId;
    title: string;
    folded: string;
    title_words: number;
  };
}

export type Fill = Kysely<FillSchema>;

/** Inserts many rows, a few thousand values at a time: engines take only so many. */
export async function insertAll<Table extends keyof FillSchema & string>(
  db: Fill,
  table: Table,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const atOnce = Math.floor(20_000 / Object.keys(first).length);
  for (let from = 0; from < rows.length; from += atOnce)
    await db
      .insertInto(table as 'fill_items')
      .values(rows.slice(from, from + atOnce) as never)
      .execute();
}

import type { Selectable } from 'kysely';
import type { DirectiveId, ItemId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import type { Schema } from '../schema.ts';
import { checked } from '../scoped.ts';
import type { Page } from '../types.ts';
import { kept, translationsOf, worded } from '../worded.ts';
import type { Item } from './types.ts';

/** An item of a directive; each has a position of its own. */
export async function addItem(
  db: Db,
  viewer: Viewer,
  directiveId: DirectiveId,
  item: { path: string; text: Worded; position: number; confidential?: boolean },
): Promise<ItemId> {
  const id = newId<ItemId>();
  await db
    .insertInto('items')
    .values({
      id,
      committee_id: viewer.committeeId,
      directive_id: directiveId,
      path: item.path,
      text: kept(item.text.text),
      text_in: translationsOf(item.text),
      position: item.position,
      confidential: item.confidential ? 1 : 0,
    })
    .execute();
  return id;
}

/** What it asks for, in its own order. */
export async function items(
  db: Db,
  viewer: Viewer,
  id: DirectiveId,
  page: { readonly after: string | null; readonly limit: number },
): Promise<Page<Item>> {
  let query = checked(db, viewer).from('items').selectAll().where('directive_id', '=', id);
  if (page.after !== null) query = query.where('position', '>', Number(page.after));
  const rows = await query
    .orderBy('position')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit).map(itemOf);
  return { rows: shown, next: rows.length > page.limit ? String(shown.at(-1)?.position) : null };
}

/** One item; undefined for another committee's. */
export async function item(db: Db, viewer: Viewer, id: ItemId): Promise<Item | undefined> {
  const row = await checked(db, viewer).from('items').selectAll().where('id', '=', id).executeTakeFirst();
  return row && itemOf(row);
}

/** What a corrected version calls it and says. Its place in the directive stays. */
export async function changeItem(
  db: Db,
  viewer: Viewer,
  id: ItemId,
  to: { readonly path: string; readonly text: Worded; readonly confidential?: boolean },
): Promise<void> {
  await checked(db, viewer)
    .update('items')
    .set({
      path: to.path,
      text: kept(to.text.text),
      text_in: translationsOf(to.text),
      ...(to.confidential !== undefined && { confidential: to.confidential ? 1 : 0 }),
    })
    .where('id', '=', id)
    .execute();
}

/**
 * The first free place for an item from `wanted` on: a corrected version puts its items between those that are
 * there. Whoever adds one holds the committee.
 */
export async function freePosition(db: Db, viewer: Viewer, id: DirectiveId, wanted: number): Promise<number> {
  const taken = await checked(db, viewer)
    .from('items')
    .select('position')
    .where('directive_id', '=', id)
    .where('position', '>=', wanted)
    .orderBy('position')
    .execute();
  const gap = taken.findIndex(({ position }, at) => position !== wanted + at);
  return wanted + (gap < 0 ? taken.length : gap);
}

function itemOf(row: Selectable<Schema['items']>): Item {
  return {
    id: row.id,
    directiveId: row.directive_id,
    path: row.path,
    text: worded(row.text, row.text_in),
    position: row.position,
  };
}

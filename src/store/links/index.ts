import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { ItemId, TaskId } from '../../domain/ids.ts';
import type { LinkKind } from '../../domain/item-link.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { checked, scoped } from '../scoped.ts';
import { dayRead } from '../worded.ts';

/** The two ends of a link; the earlier one is an item, or a task that was entered by hand. */
export interface Ends {
  readonly laterItemId: ItemId;
  readonly earlierItemId: ItemId | null;
  readonly earlierTaskId: TaskId | null;
}

/** What an item of another directive does to this one, or this one to it. */
export interface ItemLink {
  readonly kind: LinkKind;
  /** The item that this was asked of. */
  readonly itemId: ItemId;
  /** Whether that is the later of the two. */
  readonly isLater: boolean;
  /** The other end: its directive and path, "183-KL/TW" and "3.(1)"; null for a task entered by hand. */
  readonly other: { readonly directive: string; readonly path: string } | null;
  readonly madeOn: Day | null;
}

/** Links them from `day` on (the committee's); once, however often. Answers whether it is new. */
export async function add(
  db: Db,
  viewer: Viewer,
  ends: Ends,
  { kind, day }: { readonly kind: LinkKind; readonly day: Day },
): Promise<boolean> {
  const there = await checked(db, viewer)
    .from('item_links')
    .select(['kind', 'earlier_item_id', 'earlier_task_id'])
    .where('later_item_id', '=', ends.laterItemId)
    .execute();
  const same = there.some(
    (link) =>
      link.kind === kind &&
      link.earlier_item_id === ends.earlierItemId &&
      link.earlier_task_id === ends.earlierTaskId,
  );
  if (same) return false;
  await db
    .insertInto('item_links')
    .values({
      id: newId(),
      committee_id: viewer.committeeId,
      later_item_id: ends.laterItemId,
      earlier_item_id: ends.earlierItemId,
      earlier_task_id: ends.earlierTaskId,
      kind,
      made_on: day,
      made_by: viewer.memberId,
    })
    .execute();
  return true;
}

/** The links of these items, as the later end and as the earlier. */
export async function ofItems(db: Db, viewer: Viewer, ids: readonly ItemId[]): Promise<ItemLink[]> {
  if (ids.length === 0) return [];
  const ends = [
    { own: 'later_item_id', other: 'earlier_item_id', isLater: true },
    { own: 'earlier_item_id', other: 'later_item_id', isLater: false },
  ] as const;
  const found: ItemLink[] = [];
  for (const { own, other, isLater } of ends) {
    const rows = await checked(db, viewer)
      .from('item_links')
      .leftJoin('items', 'items.id', `item_links.${other}`)
      .leftJoin('directives', 'directives.id', 'items.directive_id')
      .select(['item_links.kind', 'item_links.made_on as madeOn', 'directives.number', 'items.path'])
      .select(sql<ItemId>`${sql.ref(`item_links.${own}`)}`.as('itemId'))
      .where(`item_links.${own}`, 'in', ids)
      .orderBy('item_links.id')
      .execute();
    for (const { kind, itemId, madeOn, number, path } of rows)
      found.push({
        kind,
        itemId,
        isLater,
        other: number === null ? null : { directive: number, path: path ?? '' },
        madeOn: dayRead(madeOn),
      });
  }
  return found;
}

/** The numbers of an item's open tasks behind `after`, in their order: what a link is carried out on, in pieces. */
export async function openTasks(
  db: Db,
  viewer: Viewer,
  itemId: ItemId,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<number[]> {
  const rows = await scoped(db, viewer)
    .from('tasks')
    .select('number')
    .where('item_id', '=', itemId)
    .where('state', '=', 'open')
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(({ number }) => number);
}

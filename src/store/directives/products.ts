import type { ProductKind } from '../../domain/governance.ts';
import type { DirectiveId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';

/** What a directive's tasks are asked for; null where it follows the committee. */
export async function productsOf(
  db: Db,
  viewer: Viewer,
  id: DirectiveId,
): Promise<readonly ProductKind[] | null> {
  const row = await checked(db, viewer)
    .from('directives')
    .select('products')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.products ? (JSON.parse(row.products) as ProductKind[]) : null;
}

/** Says what a directive's tasks are asked for, or (null) leaves it to the committee again. */
export async function setProducts(
  db: Db,
  viewer: Viewer,
  id: DirectiveId,
  products: readonly ProductKind[] | null,
): Promise<void> {
  await checked(db, viewer)
    .update('directives')
    .set({ products: products && JSON.stringify(products) })
    .where('id', '=', id)
    .execute();
}

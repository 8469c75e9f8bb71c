import type { DocumentId, FindingId, ItemId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Span } from '../../domain/reading/types.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import { seesAll, unseenFindings } from '../seen.ts';

/**
 * Makes an item's words confidential, or open to all, in every text that holds them: in all versions, and what was
 * joined to them.
 */
export async function seal(db: Db, viewer: Viewer, itemId: ItemId, sealed: boolean): Promise<void> {
  const confidential = sealed ? 1 : 0;
  const found = await checked(db, viewer)
    .update('findings')
    .set({ confidential })
    .where('item_id', '=', itemId)
    .returning(['id', 'was_id'])
    .execute();
  for (let some = found; some.length > 0; ) some = await sealLikes(db, viewer, some, confidential);
}

interface Like {
  readonly id: FindingId;
  readonly was_id: FindingId | null;
}

/** What these were in the version before, and what was joined to them there or here. */
async function sealLikes(db: Db, viewer: Viewer, of: readonly Like[], confidential: 0 | 1): Promise<Like[]> {
  const before = of.flatMap(({ was_id }) => was_id ?? []);
  const ids = of.map(({ id }) => id);
  const others = checked(db, viewer)
    .update('findings')
    .set({ confidential })
    .where('confidential', '!=', confidential)
    .returning(['id', 'was_id']);
  return [
    ...(before.length > 0 ? await others.where('id', 'in', before).execute() : []),
    ...(await others.where('merged_into', 'in', ids).execute()),
  ];
}

/** Where a document says what the viewer must not read, in the order of its text; none for the cleared. */
export async function hiddenIn(db: Db, viewer: Viewer, documentId: DocumentId): Promise<Span[]> {
  if (seesAll(viewer)) return [];
  const rows = await checked(db, { committeeId: viewer.committeeId })
    .from('findings')
    .select(['starts_at as start', 'ends_at as end'])
    .where('document_id', '=', documentId)
    .where(unseenFindings(viewer))
    .execute();
  return rows.toSorted((one, other) => one.start - other.start);
}

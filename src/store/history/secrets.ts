import { sql } from 'kysely';
import type { CommitteeId, DirectiveId, DocumentId, DutyId, ItemId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';

/** Duties that are confidential, whoever looks, after a number; with what each is asked by. A few hundred at once. */
export async function secretDutiesAfter(
  db: Db,
  committeeId: CommitteeId,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<{ number: number; id: DutyId; itemId: ItemId | null; directiveId: DirectiveId | null }[]> {
  return scoped(db, { committeeId })
    .from('duties')
    .select(['number', 'id', 'item_id as itemId', 'directive_id as directiveId'])
    .where('confidential', '=', 1)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** Texts of which something is confidential, and the directives that they have become. */
export async function secretDocuments(
  db: Db,
  committeeId: CommitteeId,
): Promise<{ id: DocumentId; directiveId: DirectiveId | null }[]> {
  const rows = await checked(db, { committeeId })
    .from('findings')
    .select('document_id as id')
    .distinct()
    .where('confidential', '=', sql.lit(1))
    .where('document_id', '>', '' as DocumentId)
    .execute();
  if (rows.length === 0) return [];
  return checked(db, { committeeId })
    .from('documents')
    .select(['id', 'directive_id as directiveId'])
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
}

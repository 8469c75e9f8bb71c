import { sql } from 'kysely';
import type { DocumentId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { FindingCounts, VersionCounts } from './types.ts';

const none: FindingCounts = { open: 0, accepted: 0, skipped: 0, merged: 0, unsure: 0, leadUnknown: 0 };

/** How far the reviews of these documents have come. */
export async function counts(
  db: Db,
  viewer: Viewer,
  documentIds: readonly DocumentId[],
): Promise<Map<DocumentId, FindingCounts>> {
  const found = new Map<DocumentId, FindingCounts>(documentIds.map((id) => [id, none]));
  if (documentIds.length === 0) return found;
  const rows = await checked(db, viewer)
    .from('findings')
    .select(['document_id', 'state'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .select(sql<number>`sum(case when unsure < 2 then 1 else 0 end)`.as('unsure'))
    .select(sql<number>`sum(1 - lead_known)`.as('lead_unknown'))
    .where('document_id', 'in', documentIds)
    .groupBy(['document_id', 'state'])
    .execute();
  for (const { document_id: id, state, count, unsure, lead_unknown: leadUnknown } of rows)
    found.set(id, {
      ...(found.get(id) ?? none),
      [state]: Number(count),
      ...(state === 'open' && { unsure: Number(unsure), leadUnknown: Number(leadUnknown) }),
    });
  return found;
}

/** What a corrected version is to the one before it. */
export async function versionCounts(
  db: Db,
  viewer: Viewer,
  { id, previousId }: { readonly id: DocumentId; readonly previousId: DocumentId | null },
): Promise<VersionCounts> {
  const rows = await checked(db, viewer)
    .from('findings')
    .select('change')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('document_id', '=', id)
    .groupBy('change')
    .execute();
  const of = (change: string) => Number(rows.find((row) => row.change === change)?.count ?? 0);
  return {
    same: of('same'),
    changed: of('changed'),
    new: of('new'),
    gone: previousId ? await goneOf(db, viewer, previousId) : 0,
  };
}

async function goneOf(db: Db, viewer: Viewer, id: DocumentId): Promise<number> {
  const { count } = await checked(db, viewer)
    .from('findings')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('document_id', '=', id)
    .where('gone', '=', 1)
    .executeTakeFirstOrThrow();
  return Number(count);
}

import { type Finding, isLeadKnown, unsureStep } from '../../domain/drafts/finding.ts';
import type { DocumentId, FindingId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { inPieces } from '../../domain/pieces.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import { checked } from '../scoped.ts';
import { kept } from '../worded.ts';
import { addBodies, setBodies } from './bodies.ts';
import type { NewFinding } from './types.ts';

/** Findings in one statement: each has more than twenty values. */
const atOnce = 250;

/** Keeps findings of a document that is locked, or new, under its next numbers. Answers with their ids. */
export function add(
  db: Db,
  viewer: Viewer,
  documentId: DocumentId,
  findings: readonly NewFinding[],
): Promise<FindingId[]> {
  return whole(db, async (db) => {
    const ids: FindingId[] = [];
    for (const some of inPieces(findings, atOnce)) ids.push(...(await addSome(db, viewer, documentId, some)));
    return ids;
  });
}

async function addSome(db: Db, viewer: Viewer, documentId: DocumentId, some: readonly NewFinding[]) {
  const { next_finding } = await checked(db, viewer)
    .update('documents')
    .set((eb) => ({ next_finding: eb('next_finding', '+', some.length) }))
    .where('id', '=', documentId)
    .returning('next_finding')
    .executeTakeFirstOrThrow();
  const first = next_finding - some.length;
  const rows = some.map((finding, at) => ({ id: newId<FindingId>(), number: first + at, finding }));
  await db
    .insertInto('findings')
    .values(
      rows.map(({ id, number, finding }) => ({
        id,
        committee_id: viewer.committeeId,
        document_id: documentId,
        number,
        position: finding.position,
        unsure: unsureStep(finding.confidence),
        state: finding.state,
        lead_known: isLeadKnown(finding) ? 1 : 0,
        path: finding.path,
        action: kept(finding.action),
        title: finding.title && kept(finding.title),
        product: finding.product && kept(finding.product),
        quote: kept(finding.quote),
        page: finding.place.page,
        starts_at: finding.place.start,
        ends_at: finding.place.end,
        deadlines: JSON.stringify(finding.deadlines),
        typed_deadline: finding.typedDeadline && JSON.stringify(finding.typedDeadline),
        confidence: finding.confidence,
        doubts: JSON.stringify(finding.doubts),
        version: 1,
        item_id: finding.itemId,
        task_id: finding.taskId,
        duty_id: finding.dutyId,
        class_id: finding.fannedOutTo,
        change: finding.change,
        was_id: finding.wasId,
        gone: 0,
        reason: finding.reason,
        merged_into: finding.mergedInto,
        part_of: finding.partOf,
        as_read: finding.asRead && JSON.stringify(finding.asRead),
        confidential: finding.confidential ? 1 : 0,
      })),
    )
    .execute();
  await addBodies(
    db,
    viewer,
    rows.flatMap(({ id: findingId, finding }) => [
      { findingId, role: 'lead' as const, bodies: finding.leads },
      { findingId, role: 'coordinator' as const, bodies: finding.coordinators },
      { findingId, role: 'oversight' as const, bodies: finding.oversight },
    ]),
  );
  return rows.map(({ id }) => id);
}

type Changeable =
  | 'state'
  | 'action'
  | 'title'
  | 'leads'
  | 'coordinators'
  | 'quote'
  | 'place'
  | 'deadlines'
  | 'typedDeadline'
  | 'itemId'
  | 'taskId'
  | 'dutyId'
  | 'fannedOutTo'
  | 'reason'
  | 'mergedInto'
  | 'partOf'
  | 'confidential';

/**
 * Writes what is given; the version grows by one. Throws when the finding is not the version given any more:
 * whoever changes one has locked and read it in this transaction.
 */
export function change(
  db: Db,
  viewer: Viewer,
  finding: Finding,
  to: Partial<Pick<Finding, Changeable>>,
): Promise<Finding> {
  return whole(db, async (db) => {
    const row = await checked(db, viewer)
      .update('findings')
      .set({ ...columnsOf(to), version: finding.version + 1 })
      .where('id', '=', finding.id)
      .where('version', '=', finding.version)
      .returning('version')
      .executeTakeFirst();
    if (!row) throw new Error(`Finding ${finding.id} is not at version ${finding.version} any more.`);
    const { id: findingId } = finding;
    if (to.leads) await setBodies(db, viewer, { findingId, role: 'lead', bodies: to.leads });
    if (to.coordinators)
      await setBodies(db, viewer, { findingId, role: 'coordinator', bodies: to.coordinators });
    return { ...finding, ...to, version: row.version };
  });
}

function columnsOf(to: Partial<Pick<Finding, Changeable>>) {
  return {
    ...(to.state !== undefined && { state: to.state }),
    ...(to.action !== undefined && { action: kept(to.action) }),
    ...(to.title !== undefined && { title: to.title && kept(to.title) }),
    ...(to.leads !== undefined && { lead_known: isLeadKnown({ leads: to.leads }) ? 1 : 0 }),
    ...(to.quote !== undefined && { quote: kept(to.quote) }),
    ...(to.place !== undefined && {
      page: to.place.page,
      starts_at: to.place.start,
      ends_at: to.place.end,
    }),
    ...(to.deadlines !== undefined && { deadlines: JSON.stringify(to.deadlines) }),
    ...(to.typedDeadline !== undefined && {
      typed_deadline: to.typedDeadline && JSON.stringify(to.typedDeadline),
    }),
    ...(to.itemId !== undefined && { item_id: to.itemId }),
    ...(to.taskId !== undefined && { task_id: to.taskId }),
    ...(to.dutyId !== undefined && { duty_id: to.dutyId }),
    ...(to.fannedOutTo !== undefined && { class_id: to.fannedOutTo }),
    ...(to.reason !== undefined && { reason: to.reason && kept(to.reason) }),
    ...(to.mergedInto !== undefined && { merged_into: to.mergedInto }),
    ...(to.partOf !== undefined && { part_of: to.partOf }),
    ...(to.confidential !== undefined && { confidential: to.confidential ? 1 : 0 }),
  };
}

/** Where a finding went, or what it is a part of, said once both are kept. */
export async function link(
  db: Db,
  viewer: Viewer,
  links: readonly ({ readonly id: FindingId } & Partial<Pick<Finding, 'mergedInto' | 'partOf'>>)[],
): Promise<void> {
  for (const { id, ...to } of links)
    await checked(db, viewer).update('findings').set(columnsOf(to)).where('id', '=', id).execute();
}

/** The next version of their document has nothing like them. */
export async function markGone(db: Db, viewer: Viewer, ids: readonly FindingId[]): Promise<void> {
  for (const some of inPieces(ids, atOnce))
    await checked(db, viewer).update('findings').set({ gone: 1 }).where('id', 'in', some).execute();
}

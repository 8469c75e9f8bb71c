import type { Selectable } from 'kysely';
import type { Deadline } from '../../domain/deadline.ts';
import type { Body, BodyRole, Finding } from '../../domain/drafts/finding.ts';
import type { FindingId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { inPieces } from '../../domain/pieces.ts';
import type { Doubt, FoundDeadline } from '../../domain/reading/types.ts';
import type { Db } from '../db.ts';
import type { Schema } from '../schema.ts';
import { checked } from '../scoped.ts';

type Row = Selectable<Schema['findings']>;
type Bodies = Readonly<Record<BodyRole, readonly Body[]>>;

/** Keys in one statement: engines take only so many values. */
const atOnce = 500;

/** The rows with the bodies that they name, in the order of the rows. */
export async function wholes(db: Db, viewer: Viewer, rows: readonly Row[]): Promise<Finding[]> {
  const bodies = new Map<FindingId, Record<BodyRole, Body[]>>(
    rows.map(({ id }) => [id, { lead: [], coordinator: [], oversight: [] }]),
  );
  for (const some of inPieces(rows, atOnce)) {
    const ids = some.map(({ id }) => id);
    const found = await checked(db, viewer)
      .from('finding_bodies')
      .select(['finding_id', 'role', 'name', 'group_id', 'class_id'])
      .where('finding_id', 'in', ids)
      .orderBy('finding_id')
      .orderBy('role')
      .orderBy('position')
      .execute();
    for (const { finding_id, role, name, group_id: groupId, class_id: classId } of found)
      bodies.get(finding_id)?.[role].push({ name, groupId, classId });
  }
  return rows.map((row) =>
    findingOf(row, bodies.get(row.id) ?? { lead: [], coordinator: [], oversight: [] }),
  );
}

function findingOf(row: Row, { lead, coordinator, oversight }: Bodies): Finding {
  return {
    id: row.id,
    documentId: row.document_id,
    number: row.number,
    state: row.state,
    path: row.path,
    action: row.action,
    title: row.title,
    product: row.product,
    quote: row.quote,
    place: { page: row.page, start: row.starts_at, end: row.ends_at },
    leads: lead,
    coordinators: coordinator,
    oversight,
    deadlines: JSON.parse(row.deadlines) as FoundDeadline[],
    typedDeadline: row.typed_deadline === null ? null : (JSON.parse(row.typed_deadline) as Deadline),
    confidence: row.confidence,
    doubts: JSON.parse(row.doubts) as Doubt[],
    position: row.position,
    version: row.version,
    itemId: row.item_id,
    taskId: row.task_id,
    dutyId: row.duty_id,
    fannedOutTo: row.class_id,
    change: row.change,
    wasId: row.was_id,
    gone: row.gone === 1,
    reason: row.reason,
    mergedInto: row.merged_into,
    partOf: row.part_of,
    asRead: row.as_read === null ? null : (JSON.parse(row.as_read) as Finding['asRead']),
    confidential: row.confidential === 1,
  };
}

import { foldedBody } from '../../domain/drafts/body-name.ts';
import type { Body, BodyRole } from '../../domain/drafts/finding.ts';
import type { DocumentId, FindingId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { inPieces } from '../../domain/pieces.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import { kept } from '../worded.ts';
import type { UnknownBody } from './types.ts';

/** Rows in one statement: engines take only so many values. */
const atOnce = 500;

export interface Named {
  readonly findingId: FindingId;
  readonly role: BodyRole;
  readonly bodies: readonly Body[];
}

export async function addBodies(db: Db, viewer: Viewer, all: readonly Named[]): Promise<void> {
  const rows = all.flatMap(({ findingId, role, bodies }) =>
    bodies.map(({ name, groupId, classId }, position) => ({
      finding_id: findingId,
      committee_id: viewer.committeeId,
      role,
      position,
      name: kept(name),
      folded: foldedBody(name),
      group_id: groupId,
      class_id: classId,
    })),
  );
  for (const some of inPieces(rows, atOnce)) await db.insertInto('finding_bodies').values(some).execute();
}

/** Says anew who a finding names in a role. */
export async function setBodies(db: Db, viewer: Viewer, named: Named): Promise<void> {
  await checked(db, viewer)
    .remove('finding_bodies')
    .where('finding_id', '=', named.findingId)
    .where('role', '=', named.role)
    .execute();
  await addBodies(db, viewer, [named]);
}

/** Names of a draft that Docket does not know, those that most open findings wait for first. */
export async function unknown(
  db: Db,
  viewer: Viewer,
  documentId: DocumentId,
  limit: number,
): Promise<UnknownBody[]> {
  const rows = await checked(db, viewer)
    .from('findings')
    .innerJoin('finding_bodies', 'finding_bodies.finding_id', 'findings.id')
    .select(['finding_bodies.folded'])
    .select((eb) => [
      eb.fn.min('finding_bodies.name').as('name'),
      eb.fn.count<number>('findings.id').distinct().as('findings'),
    ])
    .where('findings.document_id', '=', documentId)
    .where('findings.state', '=', 'open')
    .where('finding_bodies.role', '!=', 'oversight')
    .where('finding_bodies.group_id', 'is', null)
    .where('finding_bodies.class_id', 'is', null)
    .groupBy('finding_bodies.folded')
    .orderBy('findings', 'desc')
    .orderBy('finding_bodies.folded')
    .limit(limit)
    .execute();
  return rows.map(({ folded, name, findings }) => ({
    folded,
    name: String(name),
    findings: Number(findings),
  }));
}

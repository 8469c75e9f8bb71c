import { foldedBody } from '../../domain/drafts/body-name.ts';
import type { ClassId, FindingId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { inPieces } from '../../domain/pieces.ts';
import { type Db, whole } from '../db.ts';
import { checked, type Eyes, scoped } from '../scoped.ts';

/** Values in one statement: engines take only so many. */
const atOnce = 500;

/** How many open findings of the committee wait for somebody of this name. */
export async function waitingFor(db: Db, viewer: Viewer, name: string): Promise<number> {
  const { count } = await scoped(db, viewer)
    .from('finding_bodies')
    .innerJoin('findings', 'findings.id', 'finding_bodies.finding_id')
    .select((eb) => eb.fn.count<number>('findings.id').distinct().as('count'))
    .where('finding_bodies.folded', '=', foldedBody(name))
    .where('finding_bodies.group_id', 'is', null)
    .where('finding_bodies.class_id', 'is', null)
    .where('findings.state', '=', 'open')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Gives a name its group, wherever an open finding of the committee waits for it. */
export function mapName(db: Db, viewer: Viewer, name: string, groupId: GroupId): Promise<void> {
  return whole(db, async (db) => {
    const found = await unknown(db, viewer, [foldedBody(name)])
      .set({ group_id: groupId })
      .returning(['finding_id', 'role', 'position'])
      .execute();
    await know(db, viewer, found);
  });
}

/**
 * Somebody got new names: open findings that wait for one of them have found whom they mean, unless others are
 * called so too. Called wherever names are written.
 */
export async function meet(
  db: Db,
  eyes: Eyes,
  { kind, ownerId, names }: { kind: 'group' | 'class'; ownerId: string; names: readonly string[] },
): Promise<void> {
  const folded = [...new Set(names.map(foldedBody))].filter(Boolean).slice(0, atOnce);
  if (folded.length === 0) return;
  const found = await unknown(db, eyes, folded)
    .set(kind === 'group' ? { group_id: ownerId as GroupId } : { class_id: ownerId as ClassId })
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('names')
            .select('names.owner_id')
            .whereRef('names.committee_id', '=', 'finding_bodies.committee_id')
            .where('names.kind', 'in', ['group', 'class'])
            .where('names.whole', '=', 1)
            .whereRef('names.folded', '=', 'finding_bodies.folded')
            .where('names.owner_id', '!=', ownerId),
        ),
      ),
    )
    .returning(['finding_id', 'role', 'position'])
    .execute();
  await know(db, eyes, found);
}

/** Names that nobody stands behind yet, in findings that are open. */
function unknown(db: Db, eyes: Eyes, folded: readonly string[]) {
  return scoped(db, eyes)
    .update('finding_bodies')
    .where('folded', 'in', folded)
    .where('group_id', 'is', null)
    .where('class_id', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('findings')
          .select('findings.id')
          .whereRef('findings.id', '=', 'finding_bodies.finding_id')
          .where('findings.state', '=', 'open'),
      ),
    );
}

/** The first of a finding's leads is who leads. */
async function know(
  db: Db,
  eyes: Eyes,
  found: readonly { finding_id: FindingId; role: string; position: number }[],
): Promise<void> {
  const led = found.flatMap((row) => (row.role === 'lead' && row.position === 0 ? [row.finding_id] : []));
  for (const some of inPieces(led, atOnce))
    await checked(db, eyes).update('findings').set({ lead_known: 1 }).where('id', 'in', some).execute();
}

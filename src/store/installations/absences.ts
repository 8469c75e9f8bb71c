import type { Instant } from '../../domain/day.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import type { Address, Platform } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';

type Workspace = Pick<Address, 'platform' | 'workspace'>;

/** A committee that cannot speak in a workspace, since when, and how many messages are held for it. */
export interface Absence extends Workspace {
  readonly committeeId: CommitteeId;
  /** What the workspace is called, where that is known. */
  readonly name: string | null;
  /** Committee time. */
  readonly since: Instant;
  readonly held: number;
}

/** Every committee that is spoken of in a workspace: by its channels, its people, or because it lives there. */
export async function committeesSpokenOfIn(db: Db, place: Workspace): Promise<CommitteeId[]> {
  const rows = await db
    .selectFrom('group_channels')
    .select('committee_id as id')
    .where('platform', '=', place.platform)
    .where('workspace', '=', place.workspace)
    .union((from) =>
      from
        .selectFrom('member_addresses')
        .select('committee_id as id')
        .where('platform', '=', place.platform)
        .where('workspace', '=', place.workspace),
    )
    .union((from) =>
      from
        .selectFrom('workspaces')
        .select('committee_id as id')
        .where('platform', '=', place.platform)
        .where('workspace', '=', place.workspace),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Every workspace of a platform in which some committee is spoken of: by its channels, its people or its own. */
export async function workspacesSpokenOf(db: Db, platform: Platform): Promise<string[]> {
  const rows = await db
    .selectFrom('group_channels')
    .select('workspace')
    .where('platform', '=', platform)
    .union((from) => from.selectFrom('member_addresses').select('workspace').where('platform', '=', platform))
    .union((from) => from.selectFrom('workspaces').select('workspace').where('platform', '=', platform))
    .execute();
  return rows.map(({ workspace }) => workspace).filter((workspace) => workspace !== '');
}

/**
 * Notes that a workspace has put Docket out, with `held` more messages waiting for its return: true when that
 * was not known. Until the transaction ends nobody can note the return, so that nothing is held for ever.
 */
export async function noteAbsence(db: Db, absence: Absence): Promise<boolean> {
  const { committeeId, platform, workspace, name, since, held } = absence;
  for (;;) {
    const made = await db
      .insertInto('absences')
      .values({ committee_id: committeeId, platform, workspace, name, since, held })
      .onConflict((known) => known.doNothing())
      .executeTakeFirst();
    if (Number(made.numInsertedOrUpdatedRows) === 1) return true;
    const known = await scoped(db, { committeeId })
      .update('absences')
      .set((row) => ({ held: row('held', '+', held) }))
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .executeTakeFirst();
    if (Number(known.numUpdatedRows) === 1) return false;
  }
}

/** Ends an absence and answers with it; undefined when somebody else has. */
export async function endAbsence(
  db: Db,
  committeeId: CommitteeId,
  { platform, workspace }: Workspace,
): Promise<Absence | undefined> {
  const row = await scoped(db, { committeeId })
    .remove('absences')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .returning(['committee_id', 'platform', 'workspace', 'name', 'since', 'held'])
    .executeTakeFirst();
  return row && read(row);
}

/** All of a platform's absences. */
export async function absencesOn(db: Db, platform: Platform): Promise<Absence[]> {
  const rows = await db
    .selectFrom('absences')
    .selectAll()
    .where('platform', '=', platform)
    .orderBy('workspace')
    .orderBy('committee_id')
    .execute();
  return rows.map(read);
}

/** Where this committee cannot speak. */
export async function absencesOf(db: Db, committeeId: CommitteeId): Promise<Absence[]> {
  const rows = await scoped(db, { committeeId }).from('absences').selectAll().execute();
  return rows.map(read);
}

interface Row {
  readonly committee_id: CommitteeId;
  readonly platform: Platform;
  readonly workspace: string;
  readonly name: string | null;
  readonly since: Instant;
  readonly held: number;
}

function read({ committee_id: committeeId, ...absence }: Row): Absence {
  return { committeeId, ...absence };
}

import type { Platform } from '../../domain/place.ts';
import type { Db } from '../db.ts';

/** Remembers which organisation a workspace belongs to; a workspace that moved belongs to the later one. */
export async function belongs(
  db: Db,
  platform: Platform,
  workspace: string,
  organisation: string,
): Promise<void> {
  await db
    .insertInto('organisations')
    .values({ platform, workspace, organisation })
    .onConflict((known) => known.columns(['platform', 'workspace']).doUpdateSet({ organisation }))
    .execute();
}

/** Undefined for a workspace on its own, or one of which nothing was told yet. */
export async function organisationOf(
  db: Db,
  platform: Platform,
  workspace: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisations')
    .select('organisation')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return row?.organisation;
}

/** The workspaces of an organisation that were told of. */
export async function workspacesOf(db: Db, platform: Platform, organisation: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organisations')
    .select('workspace')
    .where('platform', '=', platform)
    .where('organisation', '=', organisation)
    .orderBy('workspace')
    .execute();
  return rows.map((row) => row.workspace);
}

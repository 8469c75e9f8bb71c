import type { Instant } from '../../domain/day.ts';
import type { Platform } from '../../domain/place.ts';
import { type Db, databaseNow } from '../db.ts';
import { organisationOf } from './organisations.ts';

export * from './absences.ts';
export * from './organisations.ts';

/** A workspace that let Docket in. */
export interface InstallationRow {
  readonly platform: Platform;
  readonly workspace: string;
  /** Its tokens, as only the roof can open them. */
  readonly sealed: string;
  readonly teamName: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly scopes: readonly string[];
}

/** Keeps a workspace's installation; a later one takes the place of the earlier. */
export async function keep(db: Db, installation: InstallationRow): Promise<void> {
  const { platform, workspace, sealed, teamName, botId, botUserId, scopes } = installation;
  const given = {
    sealed,
    team_name: teamName,
    bot_id: botId,
    bot_user_id: botUserId,
    scopes: scopes.join(','),
    installed_at: databaseNow(db),
  };
  await db
    .insertInto('installations')
    .values({ platform, workspace, ...given })
    .onConflict((known) => known.columns(['platform', 'workspace']).doUpdateSet(given))
    .execute();
}

/**
 * A workspace's own installation, or else the one of the organisation it belongs to. Undefined for a workspace
 * that never let Docket in, or put it out again.
 */
export async function find(
  db: Db,
  platform: Platform,
  workspace: string,
): Promise<InstallationRow | undefined> {
  const own = await at(db, platform, workspace);
  if (own) return own;
  const organisation = await organisationOf(db, platform, workspace);
  return organisation === undefined ? undefined : at(db, platform, organisation);
}

async function at(db: Db, platform: Platform, workspace: string): Promise<InstallationRow | undefined> {
  const row = await db
    .selectFrom('installations')
    .selectAll()
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return row && read(row);
}

/** All of a platform's, by workspace. */
export async function all(db: Db, platform: Platform): Promise<InstallationRow[]> {
  const rows = await db
    .selectFrom('installations')
    .selectAll()
    .where('platform', '=', platform)
    .orderBy('workspace')
    .execute();
  return rows.map(read);
}

/** Put out: its tokens are forgotten. */
export async function remove(db: Db, platform: Platform, workspace: string): Promise<void> {
  await db
    .deleteFrom('installations')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .execute();
}

interface Row {
  platform: Platform;
  workspace: string;
  sealed: string;
  team_name: string;
  bot_id: string;
  bot_user_id: string;
  scopes: string;
  installed_at: Instant;
}

function read(row: Row): InstallationRow {
  const { platform, workspace, sealed } = row;
  return {
    platform,
    workspace,
    sealed,
    teamName: row.team_name,
    botId: row.bot_id,
    botUserId: row.bot_user_id,
    scopes: row.scopes === '' ? [] : row.scopes.split(','),
  };
}

import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Viewer } from '../../domain/member.ts';
import type { Source } from '../../domain/source.ts';
import { type Db, databaseNow } from '../db.ts';
import { checked } from '../scoped.ts';

const lifetimeMs = 24 * 60 * 60 * 1000;

interface Draft {
  readonly line: string;
  readonly said: Readonly<Record<string, string>>;
  readonly confirmed: boolean;
  /** The message it was said of. */
  readonly source: Source | null;
}

/** Keeps a half-said call for a day of database time. Returns its token, 22 characters that nobody can guess. */
export async function keep(db: Db, viewer: Viewer, draft: Draft): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  await db.deleteFrom('drafts').where('expires_at', '<', databaseNow(db)).execute();
  await db
    .insertInto('drafts')
    .values({
      token,
      committee_id: viewer.committeeId,
      member_id: viewer.memberId,
      line: draft.line,
      said: JSON.stringify(draft.said),
      confirmed: draft.confirmed ? 1 : 0,
      source: draft.source && JSON.stringify(draft.source),
      expires_at: sql<number>`${databaseNow(db)} + ${sql.lit(lifetimeMs)}`,
    })
    .execute();
  return token;
}

/** The draft of that token: only its own member's, and only until it expires. */
export async function find(db: Db, viewer: Viewer, token: string): Promise<Draft | undefined> {
  const row = await checked(db, viewer)
    .from('drafts')
    .select(['line', 'said', 'confirmed', 'source'])
    .where('token', '=', token)
    .where('member_id', '=', viewer.memberId)
    .where('expires_at', '>', databaseNow(db))
    .executeTakeFirst();
  return (
    row && {
      line: row.line,
      said: JSON.parse(row.said) as Record<string, string>,
      confirmed: row.confirmed === 1,
      source: row.source === null ? null : (JSON.parse(row.source) as Source),
    }
  );
}

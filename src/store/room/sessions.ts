import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import { type Db, databaseNow } from '../db.ts';
import { newId } from '../id.ts';

const minutes = 60_000;
const linkLives = 15 * minutes;
const sessionLives = 14 * 24 * 60 * minutes;

interface Holder {
  readonly committeeId: CommitteeId;
  readonly memberId: MemberId;
}

/** A link's token, good once and for 15 minutes, for this member alone. Only its hash is kept. */
export function makeLink(db: Db, holder: Holder): Promise<string> {
  return issue(db, holder, 'link', linkLives);
}

/** Takes a link's token for a session's, good for two weeks; undefined for a used, old or invented one. */
export async function enter(db: Db, link: string): Promise<string | undefined> {
  const taken = await db
    .deleteFrom('web_sessions')
    .where('token_hash', '=', hashed(link))
    .where('kind', '=', 'link')
    .where('expires_at', '>', databaseNow(db))
    .returning(['committee_id', 'member_id'])
    .executeTakeFirst();
  if (!taken) return undefined;
  await db.deleteFrom('web_sessions').where('expires_at', '<=', databaseNow(db)).execute();
  return issue(db, { committeeId: taken.committee_id, memberId: taken.member_id }, 'session', sessionLives);
}

/** A code by which this member shows elsewhere that it is them: good once and for 15 minutes. Only its hash is kept. */
export function makeCode(db: Db, holder: Holder): Promise<string> {
  return issue(db, holder, 'code', linkLives);
}

/** Takes a code: whose it was; undefined for a used, old or invented one, and for one of who has left since. */
export async function takeCode(db: Db, code: string): Promise<Holder | undefined> {
  const taken = await db
    .deleteFrom('web_sessions')
    .where('token_hash', '=', hashed(code))
    .where('kind', '=', 'code')
    .where('expires_at', '>', databaseNow(db))
    .where((is) =>
      is.exists(
        is
          .selectFrom('members as m')
          .select('m.id')
          .whereRef('m.id', '=', 'web_sessions.member_id')
          .where('m.left_at', 'is', null),
      ),
    )
    .returning(['committee_id', 'member_id'])
    .executeTakeFirst();
  return taken && { committeeId: taken.committee_id, memberId: taken.member_id };
}

/** Whose session this is; undefined once it has ended or its member has left. */
export async function holderOf(db: Db, session: string): Promise<Holder | undefined> {
  const row = await db
    .selectFrom('web_sessions as s')
    .innerJoin('members as m', 'm.id', 's.member_id')
    .select(['s.committee_id', 's.member_id'])
    .where('s.token_hash', '=', hashed(session))
    .where('s.kind', '=', 'session')
    .where('s.expires_at', '>', databaseNow(db))
    .where('m.left_at', 'is', null)
    .executeTakeFirst();
  return row && { committeeId: row.committee_id, memberId: row.member_id };
}

/** Ends a session. */
export async function leave(db: Db, session: string): Promise<void> {
  await db.deleteFrom('web_sessions').where('token_hash', '=', hashed(session)).execute();
}

async function issue(db: Db, holder: Holder, kind: 'link' | 'session' | 'code', lives: number) {
  const token = newId() + newId();
  await db
    .insertInto('web_sessions')
    .values({
      token_hash: hashed(token),
      committee_id: holder.committeeId,
      member_id: holder.memberId,
      kind,
      expires_at: sql<number>`${databaseNow(db)} + ${sql.lit(lives)}`,
    })
    .execute();
  return token;
}

const hashed = (token: string) => createHash('sha256').update(token).digest('base64url');

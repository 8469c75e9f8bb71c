import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Member, Office, Viewer } from '../../domain/member.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import { rename } from '../names.ts';
import { checked } from '../scoped.ts';
import { kept } from '../worded.ts';
import { memberOf } from './row.ts';

interface NewMember {
  handle: string;
  name: string;
  office: Office;
  language?: Language | null;
  timeZone?: string | null;
  /** In small letters, and nobody else's in the committee. */
  email?: string | null;
}

type Change = Partial<{
  name: string;
  office: Office;
  language: Language | null;
  timeZone: string | null;
  email: string | null;
  leftAt: Instant | null;
  cleared: boolean;
}>;

/** A new member; they are found by name and by handle. The handle must be free in the committee. */
export function add(db: Db, committeeId: CommitteeId, member: NewMember): Promise<Member> {
  return whole(db, async (db) => {
    const row = await db
      .insertInto('members')
      .values({
        id: newId<MemberId>(),
        committee_id: committeeId,
        handle: kept(member.handle),
        name: kept(member.name),
        office: member.office,
        language: member.language ?? null,
        time_zone: member.timeZone ?? null,
        email: member.email ?? null,
        left_at: null,
        created_at: Date.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await rename(db, { committeeId }, 'member', row.id, [row.name, row.handle]);
    return memberOf(row);
  });
}

/** Writes what is given. Who has left keeps their history but is found by no name and no address. */
export function change(db: Db, viewer: Viewer, id: MemberId, to: Change): Promise<void> {
  return whole(db, async (db) => {
    const columns = {
      ...(to.name !== undefined && { name: kept(to.name) }),
      ...(to.office !== undefined && { office: to.office }),
      ...(to.language !== undefined && { language: to.language }),
      ...(to.timeZone !== undefined && { time_zone: to.timeZone }),
      ...(to.email !== undefined && { email: to.email }),
      ...(to.leftAt !== undefined && { left_at: to.leftAt }),
      ...(to.cleared !== undefined && { cleared: to.cleared ? 1 : 0 }),
    };
    if (Object.keys(columns).length === 0) return;
    const row = await checked(db, viewer)
      .update('members')
      .set(columns)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst();
    if (row) await rename(db, viewer, 'member', id, row.left_at === null ? [row.name, row.handle] : []);
  });
}

/** Notes an e-mail address of a member who has none, unless it is somebody else's in the committee. */
export async function noteEmail(db: Db, viewer: Viewer, id: MemberId, email: string): Promise<void> {
  await checked(db, viewer)
    .update('members')
    .set({ email })
    .where('id', '=', id)
    .where('email', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('members as other')
            .select('other.id')
            .where('other.committee_id', '=', viewer.committeeId)
            .where('other.email', '=', email)
            .where('other.left_at', 'is', null),
        ),
      ),
    )
    .execute();
}

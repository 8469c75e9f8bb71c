import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Address, Platform } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import { todayOf } from '../today.ts';

/**
 * Where those who answer for tasks are known on a platform, workspace by workspace: who holds a seat on the committee's
 * present day, and who is assigned to a task that is not finished.
 */
export async function answerableOn(
  db: Db,
  committeeId: CommitteeId,
  platform: Platform,
): Promise<{ memberId: MemberId; address: Address }[]> {
  const today = await todayOf(db, committeeId);
  const rows = await scoped(db, { committeeId })
    .from('members')
    .innerJoin('member_addresses', (on) =>
      on
        .onRef('member_addresses.committee_id', '=', 'members.committee_id')
        .onRef('member_addresses.member_id', '=', 'members.id'),
    )
    .select(['members.id', 'member_addresses.workspace', 'member_addresses.user_id'])
    .where('members.left_at', 'is', null)
    .where('member_addresses.platform', '=', platform)
    .where(({ exists, or, selectFrom }) =>
      or([
        exists(
          selectFrom('seats')
            .select('seats.id')
            .whereRef('seats.committee_id', '=', 'members.committee_id')
            .whereRef('seats.member_id', '=', 'members.id')
            .where('seats.from_day', '<=', today)
            .where(({ or, eb }) => or([eb('seats.to_day', 'is', null), eb('seats.to_day', '>=', today)])),
        ),
        exists(
          selectFrom('stakes')
            .select('stakes.task_id')
            .whereRef('stakes.committee_id', '=', 'members.committee_id')
            .whereRef('stakes.owner_id', '=', 'members.id')
            .where('stakes.state', 'in', ['open', 'reported']),
        ),
      ]),
    )
    .orderBy('member_addresses.workspace')
    .orderBy('members.id')
    .execute();
  return rows.map(({ id: memberId, workspace, user_id: user }) => ({
    memberId,
    address: { platform, workspace, user },
  }));
}

/** Who of a committee is known to have left a platform's workspaces. */
export async function departedFrom(db: Db, committeeId: CommitteeId, platform: Platform): Promise<Address[]> {
  const rows = await scoped(db, { committeeId })
    .from('departures')
    .select(['workspace', 'user_id as user'])
    .where('platform', '=', platform)
    .execute();
  return rows.map((row) => ({ platform, ...row }));
}

/** Notes that somebody has left a workspace: true when that was not known. `at` is committee time. */
export async function noteDeparture(
  db: Db,
  gone: { readonly committeeId: CommitteeId; readonly memberId: MemberId; readonly address: Address },
  at: Instant,
): Promise<boolean> {
  const { platform, workspace, user } = gone.address;
  const made = await db
    .insertInto('departures')
    .values({
      committee_id: gone.committeeId,
      platform,
      workspace,
      user_id: user,
      member_id: gone.memberId,
      found_at: at,
    })
    .onConflict((known) => known.doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows) === 1;
}

/** Somebody is back: answers with who it is, and null where they were not known to have left. */
export async function endDeparture(
  db: Db,
  committeeId: CommitteeId,
  back: Address,
): Promise<MemberId | null> {
  const ended = await scoped(db, { committeeId })
    .remove('departures')
    .where('platform', '=', back.platform)
    .where('workspace', '=', back.workspace)
    .where('user_id', '=', back.user)
    .returning('member_id')
    .executeTakeFirst();
  return ended?.member_id ?? null;
}

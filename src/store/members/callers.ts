import { sql } from 'kysely';
import { dayAt } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Seat } from '../../domain/member.ts';
import type { Address, Platform } from '../../domain/place.ts';
import { settingsOf } from '../committees/row.ts';
import type { Db } from '../db.ts';
import { fixed } from '../fixed.ts';
import { atRoles } from '../groups/roles.ts';
import { nowOf } from '../today.ts';
import type { Caller } from '../types.ts';
import { memberOf } from './row.ts';

const rowsOf = fixed((db, platform: Platform, workspace: string, user: string) =>
  db
    .selectFrom('member_addresses')
    .innerJoin('members', 'members.id', 'member_addresses.member_id')
    .innerJoin('committees', 'committees.id', 'members.committee_id')
    .leftJoin('seats', (on) =>
      on.onRef('seats.committee_id', '=', 'members.committee_id').onRef('seats.member_id', '=', 'members.id'),
    )
    .selectAll('members')
    .select([
      'committees.code',
      'committees.name as committee_name',
      'committees.language as committee_language',
    ])
    .select(['committees.time_zone as committee_zone', 'before_includes_day', 'demo', 'clock_at'])
    .select(['committees.reminder_time', 'secretariat_group_id', 'match_email', 'reminding', 'governance'])
    .select(['seats.group_id', 'seats.kind', 'seats.from_day', 'seats.to_day'])
    .select(
      sql<string | null>`(select string_agg(group_id, ' ' order by group_id) from group_members
        where group_members.committee_id = members.committee_id and member_id = members.id)`.as('listed_in'),
    )
    .select(
      sql<number>`case when exists (select 1 from departures as gone
        where gone.committee_id = member_addresses.committee_id and gone.platform = member_addresses.platform
          and gone.workspace = member_addresses.workspace and gone.user_id = member_addresses.user_id)
        then 1 else 0 end`.as('gone'),
    )
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('user_id', '=', user)
    .where('left_at', 'is', null)
    .orderBy('member_addresses.chosen_at', (by) => by.desc().nullsLast())
    .orderBy('members.committee_id')
    .orderBy('seats.from_day')
    .orderBy('seats.id'),
);

/**
 * Everyone this address is, one per committee: the one chosen last first, the others in their order. Each with the seats they hold on the
 * committee's present day and the groups they belong to. Every call begins with this, so it is one statement,
 * and a second beside it where the call brings roles. Members who left are not found.
 */
export async function callers(db: Db, address: Address, roles: readonly string[] = []): Promise<Caller[]> {
  const { platform, workspace, user } = address;
  const [rows, held] = await Promise.all([
    rowsOf(db, platform, workspace, user),
    atRoles(db, address, roles),
  ]);
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((own) => {
    const [row] = own;
    if (!row) return [];
    const committee = settingsOf({
      ...row,
      id: row.committee_id,
      name: row.committee_name,
      language: row.committee_language,
      time_zone: row.committee_zone,
    });
    const today = dayAt(nowOf(committee), committee.timeZone);
    const seats = own.flatMap(({ group_id: groupId, kind, from_day: from, to_day: to }): Seat[] =>
      groupId && kind && from && from <= today && (!to || to >= today) ? [{ groupId, kind }] : [],
    );
    const listed = (row.listed_in?.split(' ') ?? []) as GroupId[];
    const byRole = held.filter((one) => one.committeeId === committee.id).map((one) => one.groupId);
    const groupIds = [...new Set([...listed, ...byRole])];
    return [{ member: memberOf(row), committee, seats, groupIds, hasLeft: Number(row.gone) === 1 }];
  });
}

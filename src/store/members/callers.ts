import { dayAt } from '../../domain/day.ts';
import type { Seat } from '../../domain/member.ts';
import type { Address } from '../../domain/place.ts';
import { settingsOf } from '../committees/row.ts';
import type { Db } from '../db.ts';
import { nowOf } from '../today.ts';
import type { Caller } from '../types.ts';
import { memberOf } from './row.ts';

/**
 * Everyone this address is, one per committee in the order they joined, with the seats they hold on the
 * committee's present day. Every call begins with this, so it is one statement. Members who left are not found.
 */
export async function callers(db: Db, address: Address): Promise<Caller[]> {
  const rows = await db
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
    .select(['reminder_time', 'secretariat_group_id', 'match_email'])
    .select(['seats.group_id', 'seats.kind', 'seats.from_day', 'seats.to_day'])
    .where('platform', '=', address.platform)
    .where('workspace', '=', address.workspace)
    .where('user_id', '=', address.user)
    .where('left_at', 'is', null)
    .orderBy('members.committee_id')
    .orderBy('seats.from_day')
    .orderBy('seats.id')
    .execute();
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
    return [{ member: memberOf(row), committee, seats }];
  });
}

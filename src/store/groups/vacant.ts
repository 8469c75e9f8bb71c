import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { bringUpTo } from '../reports/standings.ts';
import { scoped } from '../scoped.ts';
import type { Vacancy } from '../types.ts';
import { tallyOf } from './row.ts';

type Of = RawBuilder<unknown>;

/**
 * Whether somebody was found to have left each chat workspace that knew them. Everybody has a way into the web room and
 * the terminal, and few look there: these keep nobody within reach.
 */
export const hasGone = (committee: Of, member: Of) => sql<number>`case when exists (
    select 1 from departures as gone where gone.committee_id = ${committee} and gone.member_id = ${member}
  ) and not exists (
    select 1 from member_addresses as reach where reach.committee_id = ${committee} and reach.member_id = ${member}
      and reach.platform not in ('terminal', 'web') and not exists (
        select 1 from departures as left_it where left_it.committee_id = reach.committee_id
          and left_it.platform = reach.platform and left_it.workspace = reach.workspace
          and left_it.user_id = reach.user_id)
  ) then 1 else 0 end`;

/**
 * Whether somebody answers for a group's lead seat on a day: its holder, unless they have left, or are away and no
 * deputy is there.
 */
export function isLed(committee: Of, group: Of, day: Day): RawBuilder<SqlBool> {
  // The deputy is looked for inside the look for the lead: each needs names of its own.
  const sits = (kind: 'lead' | 'deputy') => {
    const [seat, who] = [sql.ref(`${kind}_seat`), sql.ref(`${kind}_member`)];
    const there = sql`not exists (select 1 from member_absences as away where away.member_id = ${who}.id
      and away.from_day <= ${day} and away.to_day >= ${day})`;
    const from = sql`from seats as ${seat} inner join members as ${who} on ${who}.id = ${seat}.member_id
      where ${seat}.committee_id = ${committee} and ${seat}.group_id = ${group} and ${seat}.kind = ${sql.lit(kind)}
        and ${seat}.from_day <= ${day} and (${seat}.to_day is null or ${seat}.to_day >= ${day})
        and ${who}.left_at is null and ${hasGone(committee, sql.ref(`${kind}_member.id`))} = 0`;
    return { from, there };
  };
  const [lead, deputy] = [sits('lead'), sits('deputy')];
  return sql<SqlBool>`exists (select 1 ${lead.from}
    and (${lead.there} or exists (select 1 ${deputy.from} and ${deputy.there})))`;
}

/** Groups with open tasks and nobody who answers for their lead seat, most late first, then most open. */
export async function vacant(
  db: Db,
  viewer: Viewer,
  today: Day,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ rows: Vacancy[]; total: number }> {
  await bringUpTo(db, viewer, today);
  const rows = await vacancies(db, viewer, today)
    .innerJoin('groups', 'groups.id', 'standings.group_id')
    .leftJoin('seats', (on) =>
      on
        .onRef('seats.committee_id', '=', 'standings.committee_id')
        .onRef('seats.group_id', '=', 'standings.group_id')
        .on('seats.kind', '=', 'lead')
        .on('seats.from_day', '<=', today)
        .on((is) => is.or([is('seats.to_day', 'is', null), is('seats.to_day', '>=', today)])),
    )
    .leftJoin('members', (on) =>
      on.onRef('members.id', '=', 'seats.member_id').on('members.left_at', 'is', null),
    )
    .leftJoin('member_absences as away', (on) =>
      on
        .onRef('away.member_id', '=', 'members.id')
        .on('away.from_day', '<=', today)
        .on('away.to_day', '>=', today),
    )
    .select(['groups.id', 'groups.name', 'groups.name_in', 'groups.parent_id'])
    .select(['standings.open', 'standings.this_week', 'standings.late'])
    .select(['members.name as holder', 'away.to_day as away_until'])
    .orderBy('standings.late', 'desc')
    .orderBy('standings.this_week', 'desc')
    .orderBy('standings.open', 'desc')
    .orderBy('standings.group_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { total } = await vacancies(db, viewer, today)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return {
    rows: rows.map((row) => ({
      ...tallyOf(row),
      holder: row.holder === null ? null : { name: row.holder, awayUntil: row.away_until },
    })),
    total: Number(total),
  };
}

/** How many groups with late tasks nobody answers for. */
export async function countVacantLate(db: Db, viewer: Viewer, today: Day): Promise<number> {
  await bringUpTo(db, viewer, today);
  const { total } = await vacancies(db, viewer, today)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('late', '>', 0)
    .executeTakeFirstOrThrow();
  return Number(total);
}

function vacancies(db: Db, viewer: Viewer, today: Day) {
  const isAnswered = isLed(sql.ref('standings.committee_id'), sql.ref('standings.group_id'), today);
  return scoped(db, viewer).from('standings').where(sql<SqlBool>`not (${isAnswered})`);
}

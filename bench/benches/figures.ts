import { type SqlBool, sql } from 'kysely';
import { besidePeriod, monthOf } from '../../src/domain/figures.ts';
import { daysFrom } from '../../src/store/figures/counted.ts';
import { committeeId, today } from '../data/shape.ts';
import { asker, groupNamed, type Plain } from '../floors.ts';
import { listed } from '../lists.ts';
import { query } from '../query.ts';

const month = monthOf(today);
const before = besidePeriod(month, -1);

/** A group's month beside the one before it, with its worst tasks. */
export const ofGroup = query({
  name: 'figures-group',
  said: (n, { size }) => ['hoa', `/reports group "${listed(n, size).name}"`],
  floor:
    (n, { size }) =>
    async (db) => {
      await asker(db, 'hoa');
      const [group] = await groupNamed(db, listed(n, size).folded);
      const own = group?.id ?? '';
      for (const period of [month, before]) await sums(db, period, own);
      const worst = await spans(db, month, own)
        .innerJoin('tasks', 'tasks.id', 'task_spans.task_id')
        .select(['tasks.number', 'tasks.title', 'tasks.title_in', 'task_spans.day'])
        .where(sql<SqlBool>`task_spans.day < coalesce(task_spans.reported_day, ${today})`)
        .orderBy(sql`case when task_spans.reported_day is null then 0 else 1 end`)
        .orderBy('task_spans.day')
        .limit(1)
        .execute();
      return worst.map(({ number }) => `#${number} `);
    },
});

/** The whole committee's month beside the one before it, and its ten worst groups: every task due is counted. */
export const ofCommittee = query({
  name: 'figures-committee',
  said: () => ['hoa', '/reports committee'],
  counts: true,
  floor: () => async (db) => {
    await asker(db, 'hoa');
    for (const period of [month, before]) await sums(db, period);
    const late = sql<number>`sum(case when reported_day is null and task_spans.day < ${today} then 1 else 0 end)`;
    const rows = await spans(db, month)
      .innerJoin('groups', 'groups.id', 'task_spans.lead_group_id')
      .select(['groups.name', late.as('late')])
      .groupBy(['groups.id', 'groups.name'])
      .orderBy('late', 'desc')
      .orderBy(sql`count(*)`, 'desc')
      .orderBy('groups.id')
      .limit(1)
      .execute();
    return rows.map(({ name }) => name);
  },
});

/** The tasks due in a period, as they stand today. */
function spans(db: Plain, { from, to }: typeof month, group?: string) {
  const all = db
    .selectFrom('task_spans')
    .where('task_spans.committee_id', '=', committeeId)
    .where('task_spans.day', '>=', from)
    .where('task_spans.day', '<=', to)
    .where('from_day', '<=', today)
    .where('to_day', '>', today)
    .where('is_part', '=', 0);
  return group === undefined ? all : all.where('task_spans.lead_group_id', '=', group as never);
}

/** What is counted of them, by how many days each was early or late; and the days that answers took. */
async function sums(db: Plain, period: typeof month, group?: string): Promise<void> {
  await spans(db, period, group)
    .select([
      sql`count(*)`.as('due'),
      sql`sum(case when reported_day <= task_spans.day then 1 else 0 end)`.as('on_time'),
      sql`sum(case when reported_day > task_spans.day then 1 else 0 end)`.as('late'),
      sql`sum(case when reported_day is null and task_spans.day < ${today} then 1 else 0 end)`.as('overdue'),
      sql`sum(returned)`.as('returned'),
      sql`sum(extensions)`.as('extensions'),
    ])
    .select(daysFrom(db, 'task_spans.day', 'task_spans.reported_day').as('days'))
    .groupBy('days')
    .execute();
  const answers = db
    .selectFrom('answers')
    .where('committee_id', '=', committeeId)
    .where('day', '>=', period.from)
    .where('day', '<=', period.to);
  await (group === undefined ? answers : answers.where('lead_group_id', '=', group as never))
    .select(['waited', sql`count(*)`.as('count')])
    .groupBy('waited')
    .execute();
}

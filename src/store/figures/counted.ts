import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Counts, FiguresAsked } from '../../domain/figures.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { type Db, engineOf } from '../db.ts';
import { checked, scoped } from '../scoped.ts';

/** What is counted; of one group, or of all. */
export type Asked = FiguresAsked & { readonly groupId?: GroupId };

/**
 * The tasks due in a period as they stood on a day: of each, the one span that the day lies in. Confidential ones are
 * among them whoever asks, for all that is told of them here is their number.
 */
export function counted(db: Db, { committeeId }: Viewer, { period, asOf, groupId }: Asked) {
  const eyes = { committeeId };
  const own = groupId
    ? checked(db, eyes).from('task_spans').where('task_spans.lead_group_id', '=', groupId)
    : scoped(db, eyes).from('task_spans');
  return own
    .where('task_spans.day', '>=', period.from)
    .where('task_spans.day', '<=', period.to)
    .where('task_spans.from_day', '<=', asOf)
    .where('task_spans.to_day', '>', asOf)
    .where('task_spans.is_part', '=', 0)
    .where((is) =>
      is.or([
        is('task_spans.state', 'in', ['open', 'reported']),
        is.and([is('task_spans.state', '=', 'done'), is('task_spans.reported_day', 'is not', null)]),
      ]),
    );
}

/** The answers to reminders that were given in a period and no later than a day. */
export function answered(db: Db, { committeeId }: Viewer, { period, asOf, groupId }: Asked) {
  const eyes = { committeeId };
  const own = groupId
    ? checked(db, eyes).from('answers').where('answers.lead_group_id', '=', groupId)
    : scoped(db, eyes).from('answers');
  return own
    .where('answers.day', '>=', period.from)
    .where('answers.day', '<=', period.to < asOf ? period.to : asOf)
    .where('answers.waited', 'is not', null);
}

/** Sums over such spans; `asOf` is the day they are of. */
export function sums(asOf: Day) {
  const count = (when: ReturnType<typeof sql>) =>
    sql<number>`cast(coalesce(sum(case when ${when} then 1 else 0 end), 0) as integer)`;
  const sum = (column: string) => sql<number>`cast(coalesce(sum(${sql.ref(column)}), 0) as integer)`;
  return [
    sql<number>`cast(count(*) as integer)`.as('due'),
    count(sql`task_spans.reported_day <= task_spans.day`).as('onTime'),
    count(sql`task_spans.reported_day > task_spans.day`).as('late'),
    count(sql`task_spans.reported_day is null`).as('open'),
    count(sql`task_spans.reported_day is null and task_spans.day < ${asOf}`).as('overdue'),
    sum('task_spans.returned').as('returned'),
    sum('task_spans.extensions').as('extensions'),
  ] as const;
}

export const noCounts: Counts = {
  due: 0,
  onTime: 0,
  late: 0,
  open: 0,
  overdue: 0,
  returned: 0,
  extensions: 0,
};

/** Calendar days from one column's day to another's, as each engine counts them; null where there is none. */
export function daysFrom(db: Db, from: string, to: string) {
  const [start, end] = [sql.ref(from), sql.ref(to)];
  return engineOf(db) === 'sqlite'
    ? sql<number | null>`cast(julianday(${end}) - julianday(${start}) as integer)`
    : sql<number | null>`(${end}::date - ${start}::date)`;
}

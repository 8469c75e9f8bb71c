import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import { type Counts, type Figures, type FiguresAsked, medianOf } from '../../domain/figures.ts';
import type { Group } from '../../domain/group.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { groupOf } from '../groups/row.ts';
import { checked, scoped } from '../scoped.ts';
import { type Asked, answered, counted, daysFrom, noCounts, sums } from './counted.ts';
import type { Span } from './span.ts';

/** A group's figures beside its name. */
export interface GroupFigures extends Counts {
  readonly group: Group;
}

/** The day of the committee's first history entry; undefined before there is one. */
export async function begunOn(db: Db, { committeeId }: Viewer): Promise<Day | undefined> {
  const first = await scoped(db, { committeeId })
    .from('history')
    .select('day')
    .where('number', '=', 1)
    .executeTakeFirst();
  return first?.day;
}

/** These tasks as they stood from one day to the next, the earliest first: what all figures are counted from. */
export async function spansOf(db: Db, viewer: Viewer, ids: readonly TaskId[]): Promise<Span[]> {
  if (ids.length === 0) return [];
  return checked(db, viewer)
    .from('task_spans')
    .selectAll('task_spans')
    .where('task_id', 'in', ids)
    .orderBy('task_id')
    .orderBy('from_day')
    .execute();
}

/** The figures of one group, or of all together. */
export async function of(db: Db, viewer: Viewer, asked: Asked): Promise<Figures> {
  // One row for each number of days early or late: they are few, and their sums are what was asked for.
  const rows = await counted(db, viewer, asked)
    .select(sums(asked.asOf))
    .select(daysFrom(db, 'task_spans.day', 'task_spans.reported_day').as('days'))
    .groupBy('days')
    .execute();
  const counts = rows.reduce<Counts>((all, row) => {
    const names = Object.keys(noCounts) as (keyof Counts)[];
    return Object.fromEntries(names.map((name) => [name, all[name] + row[name]])) as unknown as Counts;
  }, noCounts);
  const finished = rows.flatMap(({ days: value, due: count }) => (value === null ? [] : [{ value, count }]));
  const waits = await answered(db, viewer, asked)
    .select(sql<number>`answers.waited`.as('value'))
    .select(sql<number>`cast(count(*) as integer)`.as('count'))
    .groupBy('answers.waited')
    .execute();
  return { ...counts, medianDays: medianOf(finished), answerDays: medianOf(waits) };
}

/**
 * Each lead group with tasks due: most overdue first, then most late, then most due. All tasks of the period are read
 * once; `total` counts the groups.
 */
export async function byGroup(
  db: Db,
  viewer: Viewer,
  asked: FiguresAsked,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ rows: GroupFigures[]; total: number }> {
  const own = counted(db, viewer, asked)
    .select('task_spans.lead_group_id')
    .select(sums(asked.asOf))
    .groupBy('task_spans.lead_group_id');
  const worst = db
    .selectFrom(own.as('own'))
    .selectAll('own')
    .select(sql<number>`cast(count(*) over () as integer)`.as('total'))
    .orderBy('overdue', 'desc')
    .orderBy('late', 'desc')
    .orderBy('due', 'desc')
    .orderBy('lead_group_id')
    .limit(page.limit)
    .offset(page.offset);
  const rows = await db
    .selectFrom(worst.as('worst'))
    .innerJoin('groups', 'groups.id', 'worst.lead_group_id')
    .selectAll('groups')
    .select(['worst.due', 'worst.onTime', 'worst.late', 'worst.open', 'worst.overdue'])
    .select(['worst.returned', 'worst.extensions', 'worst.total'])
    .orderBy('worst.overdue', 'desc')
    .orderBy('worst.late', 'desc')
    .orderBy('worst.due', 'desc')
    .orderBy('groups.id')
    .execute();
  return { rows: rows.map((row) => ({ ...countsOf(row), group: groupOf(row) })), total: rows[0]?.total ?? 0 };
}

const countsOf = ({ due, onTime, late, open, overdue, returned, extensions }: Counts): Counts => ({
  due,
  onTime,
  late,
  open,
  overdue,
  returned,
  extensions,
});

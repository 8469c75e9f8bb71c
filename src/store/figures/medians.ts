import { sql } from 'kysely';
import { type FiguresAsked, medianOf, type Tally } from '../../domain/figures.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { answered, counted, daysFrom } from './counted.ts';

/** In calendar days; null of none. */
export interface GroupMedians {
  readonly medianDays: number | null;
  readonly answerDays: number | null;
}

/** The medians of every lead group that has any. */
export async function medians(
  db: Db,
  viewer: Viewer,
  asked: FiguresAsked,
): Promise<ReadonlyMap<GroupId, GroupMedians>> {
  const days = await counted(db, viewer, asked)
    .select(['task_spans.lead_group_id as groupId', sql<number>`cast(count(*) as integer)`.as('count')])
    .select(daysFrom(db, 'task_spans.day', 'task_spans.reported_day').$castTo<number>().as('value'))
    .where('task_spans.reported_day', 'is not', null)
    .groupBy(['task_spans.lead_group_id', 'value'])
    .execute();
  const answers = await answered(db, viewer, asked)
    .select(['answers.lead_group_id as groupId', sql<number>`cast(count(*) as integer)`.as('count')])
    .select(sql<number>`answers.waited`.as('value'))
    .groupBy(['answers.lead_group_id', 'answers.waited'])
    .execute();
  const [early, waited] = [byGroup(days), byGroup(answers)];
  return new Map(
    [...new Set([...early.keys(), ...waited.keys()])].map((groupId) => [
      groupId,
      { medianDays: medianOf(early.get(groupId) ?? []), answerDays: medianOf(waited.get(groupId) ?? []) },
    ]),
  );
}

const byGroup = (rows: readonly (Tally & { readonly groupId: GroupId })[]) =>
  Map.groupBy(rows, ({ groupId }) => groupId);

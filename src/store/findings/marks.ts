import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Finding } from '../../domain/drafts/finding.ts';
import type { DocumentId, TaskNumber } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Span } from '../../domain/reading/types.ts';
import type { TaskState } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes } from '../scoped.ts';
import { seenTasks, unseenFindings } from '../seen.ts';
import { saidColumns, saidNames, saidOf } from '../tasks/said-progress.ts';
import type { SaidProgress } from '../types.ts';
import { dayRead, worded } from '../worded.ts';

/** Letters of an action that are enough to know it by. */
const actionShown = 300;

/** A finding as its place in the text shows it. */
export interface FindingMark extends Span, Pick<Finding, 'number' | 'path' | 'action' | 'state'> {
  readonly tasks: {
    readonly count: number;
    readonly open: number;
    /** Open ones whose day has gone by. */
    readonly late: number;
    readonly done: number;
  };
  /** It is confidential, and the viewer may know no more than that it is there. */
  readonly hidden: boolean;
}

const none = { count: 0, open: 0, late: 0, done: 0 };

/**
 * All findings of a document in the order of its text, with how their tasks stand on `today`; hidden ones without
 * words.
 */
export async function marks(db: Db, eyes: Eyes, documentId: DocumentId, today: Day): Promise<FindingMark[]> {
  const { committeeId } = eyes;
  const hidden = unseenFindings(eyes);
  const rows = await checked(db, { committeeId })
    .from('findings')
    .select(['number', 'path', 'state', 'starts_at', 'ends_at'])
    .select(sql<number>`case when ${hidden} then 1 else 0 end`.as('hidden'))
    .select(sql<string>`substr(coalesce(title, action), 1, ${sql.lit(actionShown)})`.as('action'))
    .where('document_id', '=', documentId)
    .orderBy('position')
    .orderBy('number')
    .execute();
  const tasks = await tasksCounted(db, eyes, documentId, today);
  return rows
    .map(({ starts_at: start, ends_at: end, ...row }) => ({
      ...row,
      start,
      end,
      ...(row.hidden === 1
        ? { hidden: true, action: '', tasks: none }
        : { hidden: false, tasks: tasks.get(row.number) ?? none }),
    }))
    .sort((one, other) => one.start - other.start);
}

async function tasksCounted(db: Db, eyes: Eyes, documentId: DocumentId, today: Day) {
  const count = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`;
  const rows = await checked(db, eyes)
    .from('findings')
    .innerJoin('tasks', (join) =>
      join
        .onRef('tasks.committee_id', '=', 'findings.committee_id')
        .onRef('tasks.item_id', '=', 'findings.item_id'),
    )
    .select(['findings.number', sql<number>`count(*)`.as('count')])
    .select(count(sql`tasks.state in ('open', 'reported')`).as('open'))
    .select(count(sql`tasks.state = 'open' and tasks.day < ${today}`).as('late'))
    .select(count(sql`tasks.state = 'done'`).as('done'))
    .where('findings.document_id', '=', documentId)
    .where('tasks.item_id', 'is not', null)
    .groupBy('findings.number')
    .execute();
  return new Map(
    rows.map(({ number, ...counts }) => [
      number,
      {
        count: Number(counts.count),
        open: Number(counts.open),
        late: Number(counts.late),
        done: Number(counts.done),
      },
    ]),
  );
}

/** A task as it is shown beside the words it comes from. */
export interface MarkedTask {
  readonly number: TaskNumber;
  readonly title: Worded;
  readonly lead: Worded;
  readonly state: TaskState;
  readonly day: Day | null;
  /** The day first set; stays when the deadline moves. */
  readonly originalDay: Day | null;
  /** How often it was extended on request. */
  readonly extensions: number;
  readonly reportedOn: Day | null;
  /** How its own people last said it goes. */
  readonly progress: SaidProgress | null;
}

/** What became of a finding, by its number in the document: open tasks first, then by day; `limit` at most. */
export async function tasksOf(
  db: Db,
  eyes: Eyes,
  documentId: DocumentId,
  number: number,
  limit: number,
): Promise<MarkedTask[]> {
  const rows = await checked(db, eyes)
    .from('findings')
    .innerJoin('tasks', (join) =>
      join
        .onRef('tasks.committee_id', '=', 'findings.committee_id')
        .onRef('tasks.item_id', '=', 'findings.item_id'),
    )
    .innerJoin('groups', 'groups.id', 'tasks.lead_group_id')
    .select(['tasks.number', 'tasks.title', 'tasks.title_in', 'tasks.state', 'tasks.day'])
    .select(['tasks.original_day', 'tasks.extensions', 'tasks.reported_on'])
    .select(saidColumns.map((column) => `tasks.${column}` as const))
    .select(saidNames('tasks'))
    .select(['groups.name', 'groups.name_in'])
    .where('findings.document_id', '=', documentId)
    .where('tasks.item_id', 'is not', null)
    .where('findings.number', '=', number)
    .where(seenTasks(eyes, 'tasks'))
    .orderBy(sql`case when tasks.state in ('open', 'reported') then 0 else 1 end`)
    .orderBy('tasks.day')
    .orderBy('tasks.number')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    title: worded(row.title, row.title_in),
    lead: worded(row.name, row.name_in),
    state: row.state,
    day: dayRead(row.day),
    originalDay: dayRead(row.original_day),
    extensions: row.extensions,
    reportedOn: row.reported_on,
    progress: saidOf(row),
  }));
}

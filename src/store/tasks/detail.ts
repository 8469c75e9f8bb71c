import type { TaskNumber } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import * as groups from '../groups/index.ts';
import * as members from '../members/index.ts';
import { checked } from '../scoped.ts';
import type { TaskDetail } from '../types.ts';
import { worded } from '../worded.ts';
import { byNumber } from './find.ts';
import { saidColumns, saidNames, saidOf } from './said-progress.ts';

/** A task with its people and its source. Undefined for a number that is not there, or is another committee's. */
export async function detail(db: Db, viewer: Viewer, number: TaskNumber): Promise<TaskDetail | undefined> {
  const task = await byNumber(db, viewer, number);
  if (!task) return undefined;
  const owing = await groups.byIds(db, viewer, [task.leadGroupId, ...task.coordinatorIds]);
  const people = await members.byIds(db, viewer, task.assigneeIds);
  const lead = owing.find((group) => group.id === task.leadGroupId);
  if (!lead) throw new Error(`Task ${task.id} has no lead group.`);
  return {
    ...task,
    lead,
    coordinators: task.coordinatorIds.flatMap((id) => owing.find((group) => group.id === id) ?? []),
    assignees: task.assigneeIds.flatMap((id) => people.find((member) => member.id === id) ?? []),
    holders: await groups.holders(db, viewer, [task.leadGroupId]),
    acknowledgedBy: task.acknowledgedOn && (await acknowledger(db, viewer, task)),
    ...(await reportersOf(db, viewer, task)),
    progress: task.progress && (await saidProgress(db, viewer, task)),
    source: await sourceOf(db, viewer, task),
  };
}

async function acknowledger(db: Db, viewer: Viewer, { id }: Pick<TaskDetail, 'id'>): Promise<string | null> {
  const row = await checked(db, viewer)
    .from('tasks')
    .innerJoin('members', 'members.id', 'tasks.acknowledged_by')
    .select('members.name')
    .where('tasks.id', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
}

async function saidProgress(db: Db, viewer: Viewer, { id }: Pick<TaskDetail, 'id'>) {
  const row = await checked(db, viewer)
    .from('tasks')
    .select(saidColumns)
    .select(saidNames('tasks'))
    .where('tasks.id', '=', id)
    .executeTakeFirst();
  return row ? saidOf(row) : null;
}

/** Who reported it done and who sent a report back. */
async function reportersOf(
  db: Db,
  viewer: Viewer,
  { report, returned }: Pick<TaskDetail, 'report' | 'returned'>,
) {
  const ids = [report?.by, returned?.by].filter((id) => id !== undefined);
  const people = ids.length > 0 ? await members.byIds(db, viewer, ids) : [];
  const named = (id: TaskDetail['assigneeIds'][number] | undefined) =>
    people.find((member) => member.id === id)?.name ?? null;
  return { reportedBy: named(report?.by), returnedBy: named(returned?.by) };
}

async function sourceOf(
  db: Db,
  viewer: Viewer,
  { directiveId, itemId }: Pick<TaskDetail, 'directiveId' | 'itemId'>,
): Promise<TaskDetail['source']> {
  if (!directiveId) return null;
  const row = await checked(db, viewer)
    .from('directives')
    .leftJoin('items', (join) =>
      join.onRef('items.directive_id', '=', 'directives.id').on('items.id', '=', itemId),
    )
    .select(['number', 'title', 'title_in', 'issuer', 'issuer_in', 'signed_on', 'path', 'text', 'text_in'])
    .where('directives.id', '=', directiveId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    number: row.number,
    title: worded(row.title, row.title_in),
    issuer: worded(row.issuer, row.issuer_in),
    signedOn: row.signed_on,
    path: row.path,
    text: row.text === null ? null : worded(row.text, row.text_in),
  };
}

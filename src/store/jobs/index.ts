import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, JobId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import { newId } from '../id.ts';
import { checked, scoped } from '../scoped.ts';

/** Work on many rows, done in pieces by the worker. */
export interface Job {
  readonly id: JobId;
  readonly kind: string;
  /** What is to be done, as its kind writes it. */
  readonly body: string;
  /** The key of the last row that was gone through; '' at the start. */
  readonly position: string;
  /** Rows gone through. */
  readonly done: number;
}

/**
 * Records a job; the worker takes it up at its next round, or where `notBefore` is given on that day of the
 * committee's. `at` is committee time.
 */
export async function add(
  db: Db,
  committeeId: CommitteeId,
  job: Pick<Job, 'kind' | 'body'> & { readonly at: Instant; readonly notBefore?: Day },
): Promise<JobId> {
  const id = newId<JobId>();
  const { kind, body, at, notBefore = null } = job;
  await db
    .insertInto('jobs')
    .values({
      id,
      committee_id: committeeId,
      kind,
      body,
      position: '',
      done: 0,
      not_before: notBefore,
      created_at: at,
      finished_at: null,
    })
    .execute();
  return id;
}

/**
 * A committee's oldest unfinished job of these kinds, behind the one with the id `after`, locked until the
 * transaction ends; one in others' hands is passed over, and one that waits for a day later than `today`.
 */
export async function lockNext(
  db: Db,
  committeeId: CommitteeId,
  kinds: readonly string[],
  today: Day,
  after = '',
): Promise<Job | undefined> {
  let query = scoped(db, { committeeId })
    .from('jobs')
    .select(['id', 'kind', 'body', 'position', 'done'])
    .where('finished_at', 'is', null)
    .where('kind', 'in', kinds)
    .where('id', '>', after as JobId)
    .where((is) => is.or([is('not_before', 'is', null), is('not_before', '<=', today)]))
    .orderBy('id')
    .limit(1);
  if (engineOf(db) === 'postgres') query = query.forUpdate().skipLocked();
  return query.executeTakeFirst();
}

/** Writes down how far a job has got; with `finishedAt` (committee time) that it is at its end. */
export async function advance(
  db: Db,
  committeeId: CommitteeId,
  id: JobId,
  to: Pick<Job, 'position' | 'done'> & { readonly finishedAt: Instant | null },
): Promise<void> {
  await checked(db, { committeeId })
    .update('jobs')
    .set({ position: to.position, done: to.done, finished_at: to.finishedAt })
    .where('id', '=', id)
    .execute();
}

/** A job by its id, finished or not. */
export async function byId(db: Db, committeeId: CommitteeId, id: JobId): Promise<Job | undefined> {
  return checked(db, { committeeId })
    .from('jobs')
    .select(['id', 'kind', 'body', 'position', 'done'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Whether a job of this kind is unfinished in the committee, also one in others' hands. */
export async function anyOpen(db: Db, committeeId: CommitteeId, kind: string): Promise<boolean> {
  const first = await scoped(db, { committeeId })
    .from('jobs')
    .select('id')
    .where('finished_at', 'is', null)
    .where('kind', '=', kind)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}

/** The committees that have unfinished jobs, in others' hands or not: the worker looks at these alone. */
export async function withOpen(db: Db): Promise<CommitteeId[]> {
  const rows = await db
    .selectFrom('jobs')
    .select('committee_id')
    .distinct()
    .where('finished_at', 'is', null)
    .orderBy('committee_id')
    .execute();
  return rows.map((row) => row.committee_id);
}

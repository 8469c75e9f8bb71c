import type { JobId } from '../../domain/ids.ts';
import type { Job, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/**
 * Does the next piece of a job in a transaction of its own: a few rows, since commands wait while it lasts. The
 * deed is the worker's; `actingFor` makes it that of whoever asked.
 */
export type JobStep = (rooms: Rooms, deed: Deed, job: Job) => Promise<Stepped>;

/** How far a piece got. */
export interface Stepped {
  /** The key of the last row gone through: the next piece goes on behind it. */
  readonly position: string;
  /** Rows of this piece. */
  readonly went: number;
  readonly finished: boolean;
}

/** What a job that met a fault is left to, for the next round; without it the fault is thrown. */
type OnFault = (fault: unknown, id: JobId) => void;

/** SQLite keeps the thread to itself: between pieces others are heard. */
const letOthersIn = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Runs the committee's recorded jobs of these kinds to their ends, oldest first, piece by piece: any process may
 * go on where one was cut short. Answers with how many rows it went through.
 */
export async function runSteps(
  deed: Deed,
  steps: Readonly<Record<string, JobStep>>,
  { onFault, signal }: { readonly onFault?: OnFault; readonly signal?: AbortSignal } = {},
): Promise<number> {
  let went = 0;
  let failed = '';
  while (!signal?.aborted) {
    let id: JobId | undefined;
    try {
      const stepped = await deed.store.transaction(async (rooms) => {
        const job = await rooms.jobs.lockNext(deed.committee.id, Object.keys(steps), deed.today, failed);
        id = job?.id;
        return job && aPiece(rooms, deed, job, steps);
      });
      if (!stepped) return went;
      went += stepped.went;
    } catch (fault) {
      if (!onFault || !id) throw fault;
      onFault(fault, id);
      failed = id;
    }
    await letOthersIn();
  }
  return went;
}

async function aPiece(
  rooms: Rooms,
  deed: Deed,
  job: Job,
  steps: Readonly<Record<string, JobStep>>,
): Promise<Stepped | undefined> {
  const stepped = await steps[job.kind]?.(rooms, deed, job);
  if (!stepped) return undefined;
  const { position, went, finished } = stepped;
  const to = { position, done: job.done + went, finishedAt: finished ? deed.now : null };
  await rooms.jobs.advance(deed.committee.id, job.id, to);
  return stepped;
}

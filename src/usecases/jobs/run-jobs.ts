import type { Instant } from '../../domain/day.ts';
import type { CommitteeSettings, Store } from '../../store/index.ts';
import type { FaultLog } from '../deliver/outcome.ts';
import { jobKinds } from './kinds.ts';
import { runSteps } from './run-steps.ts';
import { workerDeed } from './worker-deed.ts';

/**
 * Does a committee's recorded jobs at `now` (committee time): bulk changes that somebody asked for. One that
 * meets a fault is logged and left for the next round, and those behind it go on. Answers with how many rows
 * were gone through.
 */
export function runJobs(
  store: Store,
  committee: CommitteeSettings,
  now: Instant,
  { log, signal }: { readonly log?: FaultLog; readonly signal?: AbortSignal } = {},
): Promise<number> {
  const onFault = (err: unknown, job: string) =>
    log?.warn({ err, job, committee: committee.code }, 'a job met a fault and is tried again');
  return runSteps(workerDeed(store, committee, now), jobKinds, {
    ...(log && { onFault }),
    ...(signal && { signal }),
  });
}

import { randomUUID } from 'node:crypto';
import { schedule } from 'node-cron';
import { dayAt, type Instant } from '../domain/day.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import type { FaultLog, Senders } from '../usecases/deliver/outcome.ts';
import { inTime } from '../usecases/deliver/patience.ts';
import { deliver, type Round } from '../usecases/deliver.ts';
import { editCards } from '../usecases/edit-cards.ts';
import { openPeriods } from '../usecases/open-periods.ts';
import { planReminders } from '../usecases/plan-reminders.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface WorkerParts {
  readonly store: Store;
  readonly senders: Senders;
  /** A committee's present instant: its demo clock's, or the real one. */
  readonly clock: (committee: CommitteeSettings) => Instant;
  readonly log: FaultLog;
}

export interface Worker {
  /** Has what is due posted at once, without waiting for the next tick: after a command. */
  nudge(): void;
  /** Since when its clockwork has not turned, in milliseconds of this process's own clock. */
  sinceTick(): number;
  /**
   * Takes nothing new, hands back what it has not begun, and comes back when the rest has ended: within ten
   * seconds, also when a platform does not answer. Such a message belongs to whoever comes when its lease ends.
   */
  stop(): Promise<void>;
}

/** Messages taken in one round. */
const limit = 50;

/** How long stopping waits for what has been begun. */
const stopLimitMs = 8_000;

/** A tick that was missed or came too soon is no news: the next one does all that is due. */
const silence = { info() {}, warn() {}, error() {}, debug() {} };
const quietly = { noOverlap: true, suppressMissedWarning: true, logger: silence };

/**
 * Starts the clockwork: each minute (and at once) every committee's periods and reminders are planned, each
 * second the outbox is drained. There are no timers per reminder: all that is due stands in the database, so
 * a restart loses nothing, and several processes may run this side by side.
 */
export function startWorker({ store, senders, clock, log }: WorkerParts): Worker {
  const stopping = new AbortController();
  const round: Round = { owner: randomUUID(), limit, log, signal: stopping.signal };

  let turned = performance.now();
  const drain = oneAtATime(async () => {
    for (const work of [deliver, editCards])
      for (let more = true; more && !stopping.signal.aborted; turned = performance.now())
        more = (await work(store, senders, round)).claimed === limit;
  });

  const plan = oneAtATime(async () => {
    for (const committee of await store.committees.all()) {
      if (stopping.signal.aborted) return;
      try {
        await planCommittee(store, committee, clock(committee));
      } catch (error) {
        // One committee's fault is not the next one's silence.
        log.warn({ err: error, committee: committee.code }, 'reminders could not be planned');
      }
    }
    await drain();
  });

  const guarded = (work: () => Promise<void>) => () =>
    work().catch((error: unknown) => log.warn({ err: error }, 'the worker met a fault and goes on'));
  const ticks = [
    schedule('* * * * * *', guarded(drain), quietly),
    schedule('* * * * *', guarded(plan), quietly),
  ];
  void guarded(plan)();

  return {
    nudge: () => void guarded(drain)(),
    sinceTick: () => performance.now() - turned,
    async stop() {
      stopping.abort();
      for (const tick of ticks) await tick.destroy();
      const atRest = Promise.allSettled([plan.idle(), drain.idle()]);
      await inTime(atRest, stopLimitMs).catch((error: unknown) =>
        log.warn({ err: error }, 'a platform did not answer before the end'),
      );
    },
  };
}

async function planCommittee(store: Store, committee: CommitteeSettings, now: Instant): Promise<void> {
  await openPeriods(store, committee, now);
  await planReminders(store, { committee, now, today: dayAt(now, committee.timeZone) });
}

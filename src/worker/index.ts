import { randomUUID } from 'node:crypto';
import { schedule } from 'node-cron';
import type { Instant } from '../domain/day.ts';
import { type Platform, platforms } from '../domain/place.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import type { FaultLog, Senders } from '../usecases/deliver/outcome.ts';
import { inTime } from '../usecases/deliver/patience.ts';
import { deliver, type Round } from '../usecases/deliver.ts';
import { editCards } from '../usecases/edit-cards.ts';
import { runJobs } from '../usecases/jobs/run-jobs.ts';
import { planMorning } from '../usecases/plan-morning.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface WorkerParts {
  readonly store: Store;
  /** Those of this process at this moment; where it shares its database, the others serve the other platforms. */
  readonly senders: Senders;
  /** Whether other processes may work on the same database, to be told of what lies in the outbox. */
  readonly shared?: boolean;
  /** A committee's present instant: its demo clock's, or the real one. */
  readonly clock: (committee: CommitteeSettings) => Instant;
  readonly log: FaultLog;
}

export interface Worker {
  /** What this process calls itself to others. */
  readonly name: string;
  /** Has what is due posted at once, here and in other processes, without waiting for a tick: after a command. */
  nudge(): void;
  /** The same here alone: another process has said so. */
  wake(): void;
  /** Since when its clockwork has not turned, in milliseconds of this process's own clock. */
  sinceTick(): number;
  /** The same for the planning of all committees. */
  sincePlan(): number;
  /**
   * Takes nothing new, hands back what it has not begun, and comes back when the rest has ended: within ten
   * seconds, also when a platform does not answer, and then with false. Such a message belongs to whoever comes
   * when its lease ends.
   */
  stop(): Promise<boolean>;
}

/** Messages taken in one round: channels that are quick wait for the slow ones at its end. */
const limit = 200;

/** How long stopping waits for what has been begun. */
const stopLimitMs = 8_000;

/** What a process sent before it died has arrived after so many milliseconds, or never does. */
const arrivesMs = 20_000;

/** A tick that was missed or came too soon is no news: the next one does all that is due. */
const silence = { info() {}, warn() {}, error() {}, debug() {} };
const quietly = { noOverlap: true, suppressMissedWarning: true, logger: silence };

/**
 * Starts the clockwork: each minute (and at once) every committee's periods and reminders are planned, each
 * second the outbox is drained; bulk changes are worked off beside that. There are no timers per reminder: all that
 * is due stands in the database, so a restart loses nothing, and several processes may run this side by side.
 */
export function startWorker({ store, senders, shared = false, clock, log }: WorkerParts): Worker {
  const stopping = new AbortController();
  const name = randomUUID();
  const round: Round = { owner: name, limit, log, signal: stopping.signal };

  const guarded = (work: () => Promise<void>) => () =>
    work().catch((error: unknown) => log.warn({ err: error }, 'the worker met a fault and goes on'));
  const tellOthers = guarded(
    oneAtATime(async () => {
      if (shared && !stopping.signal.aborted) await store.outbox.tellOthers(name);
    }),
  );

  let [turned, planned] = [performance.now(), performance.now()];
  const drain = oneAtATime(async () => {
    let told = false;
    for (const work of [deliver, editCards])
      for (let more = true; more && !stopping.signal.aborted; turned = performance.now()) {
        // Those of this moment: a door that is shut meanwhile ends no round that has begun.
        const mine = { ...senders };
        const { claimed } = await work(store, mine, shared ? { ...round, platforms: servedBy(mine) } : round);
        more = claimed === limit;
        // More than one round can carry: the others are to lend a hand.
        if (more && !told) void tellOthers();
        told ||= more;
      }
  });

  let hasInherited = false;
  const plan = oneAtATime(async () => {
    for (const committee of await store.committees.all()) {
      if (stopping.signal.aborted) return;
      try {
        await planMorning(store, committee, clock(committee), log);
      } catch (error) {
        // One committee's fault is not the next one's silence.
        log.warn({ err: error, committee: committee.code }, 'reminders could not be planned');
      }
    }
    planned = performance.now();
    if (!shared && !hasInherited) await store.outbox.inheritClaims({ owner: name, waitMs: arrivesMs });
    hasInherited = true;
    await drain();
  });

  // What people asked of many rows: beside the mornings, which do not wait for it.
  const bulk = oneAtATime(async () => {
    for (const id of await store.jobs.withOpen()) {
      const committee = await store.committees.find(id);
      if (stopping.signal.aborted) return;
      if (committee) await runJobs(store, committee, clock(committee), { log, signal: stopping.signal });
    }
  });

  const ticks = [
    schedule('* * * * * *', guarded(drain), quietly),
    schedule('* * * * *', guarded(plan), quietly),
    schedule('* * * * *', guarded(bulk), quietly),
  ];
  void guarded(plan)();
  void guarded(bulk)();

  return {
    name,
    nudge() {
      void guarded(bulk)();
      void guarded(drain)();
      void tellOthers();
    },
    wake: () => void guarded(drain)(),
    sinceTick: () => performance.now() - turned,
    sincePlan: () => performance.now() - planned,
    async stop() {
      stopping.abort();
      for (const tick of ticks) await tick.destroy();
      const atRest = Promise.allSettled([plan.idle(), bulk.idle(), drain.idle()]);
      return inTime(atRest, stopLimitMs).then(
        () => true,
        (error: unknown) => {
          log.warn({ err: error }, 'a platform did not answer before the end');
          return false;
        },
      );
    },
  };
}

const servedBy = (senders: Senders): readonly Platform[] => platforms.filter((one) => senders[one]);

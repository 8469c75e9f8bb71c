import { setTimeout as pause } from 'node:timers/promises';
import { addDays, type Day, dayAt, type Instant, instantOf } from '../domain/day.ts';
import type { CommitteeId } from '../domain/ids.ts';
import { addWorkingDays, isDayOff } from '../domain/working-days.ts';
import { mistake } from '../i18n/mistake.ts';
import { translator } from '../i18n/translator.ts';
import { type CommitteeSettings, nowOf, type Store } from '../store/index.ts';
import type { Senders } from './deliver/outcome.ts';
import { deliver, type Round } from './deliver.ts';
import { editCards } from './edit-cards.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { stepsOf } from './plan/steps.ts';
import { planMorning } from './plan-morning.ts';
import { earliest } from './plan-reminders.ts';
import { queued } from './queued.ts';
import { systemViewer } from './system-viewer.ts';

/** Something that happens in a demo at a time of its own: a decree arrives, somebody takes a seat. */
export interface StoryEvent {
  readonly at: Instant;
  run(): Promise<void>;
}

export interface ClockDeps {
  readonly senders: Senders;
  /** In whose name messages are claimed. */
  readonly owner: string;
  /** What happens after `after`, up to and with `upTo`, in order. */
  readonly events?: (
    committeeId: CommitteeId,
    after: Instant,
    upTo: Instant,
  ) => Promise<readonly StoryEvent[]>;
  readonly log?: Round['log'];
}

export type ClockTarget = Instant | 'next-reminder' | 'next-day';

/** Nobody looks further ahead in one go. */
const mostDays = 731;

/**
 * Moves a demo's clock forward to an instant, to tomorrow's reminder time, or to the next morning on which a
 * reminder falls. It stops at every morning and event on the way, so that each reminder is posted by the
 * state of its own day and dated so; days on which nothing happens cost nothing. What waits is posted before
 * and after. Answers with where the clock stands then.
 *
 * @throws UserError for a committee that is no demo, a time gone by, more than two years, or no reminder ahead
 */
export async function moveClock(
  store: Store,
  deps: ClockDeps,
  committee: CommitteeSettings,
  to: ClockTarget,
): Promise<Instant> {
  if (!committee.demo) throw mistake('clock.real');
  // Two who move it together would each let the other's mornings pass half said.
  return queued(`clock ${committee.id}`, async () =>
    move(store, deps, await store.committees.settings(systemViewer(committee.id)), to),
  );
}

async function move(
  store: Store,
  deps: ClockDeps,
  committee: CommitteeSettings,
  to: ClockTarget,
): Promise<Instant> {
  const start = nowOf(committee);
  const day = dayAt(start, committee.timeZone);
  const target =
    typeof to === 'number' ? to : to === 'next-day' ? morningOf(committee, addDays(day, 1)) : null;
  if (target !== null && target < start) throw backward(committee, start);
  const farthest = instantOf(addDays(day, mostDays), '23:59', committee.timeZone);
  if (target !== null && target > farthest) throw tooFar(committee, farthest);
  // What was asked before the clock moves is asked on the day it was.
  await runJobs(store, committee, start, deps.log ? { log: deps.log } : {});
  await morning(store, deps, committee, start);
  let at = start;
  for (;;) {
    const step = await nextStep(store, deps, committee, at, target ?? farthest);
    if (!step) break;
    at = step.at;
    await advance(store, committee.id, at);
    await step.run?.();
    const said = await morning(store, deps, committee, at);
    if (target === null && said > 0) return at;
  }
  if (target === null && at === start) throw mistake('clock.nothingDue');
  if (target !== null) await advance(store, committee.id, target);
  await flush(store, deps, committee.id);
  return target ?? at;
}

/** Sets the clock, unless somebody else has moved it further meanwhile. */
async function advance(store: Store, committeeId: CommitteeId, at: Instant): Promise<void> {
  await store.transaction(async ({ committees }) => {
    const committee = await committees.find(committeeId);
    if (committee && (committee.clockAt ?? 0) < at) await committees.setClock(committeeId, at);
  });
}

/** The next event, or the next morning with something to do, after `at` and not after `upTo`. */
async function nextStep(
  store: Store,
  deps: ClockDeps,
  committee: CommitteeSettings,
  at: Instant,
  upTo: Instant,
): Promise<{ at: Instant; run?: () => Promise<void> } | null> {
  const due = await dueMorning(store, committee, at);
  const limit = due !== null && due < upTo ? due : upTo;
  const [event] = deps.events ? await deps.events(committee.id, at, limit) : [];
  if (event) return { at: event.at, run: () => event.run() };
  return due !== null && due <= upTo ? { at: due } : null;
}

/** The first morning after `at` on which a rung falls, one that waited is said, or a duty's period opens. */
async function dueMorning(store: Store, committee: CommitteeSettings, at: Instant): Promise<Instant | null> {
  const { rung, duty, waiting } = await store.outbox.nextDueDay(committee.id);
  const today = dayAt(at, committee.timeZone);
  const time = earliest(committee, await store.groups.reminderTimes(committee.id));
  const morningOf = (day: Day) => instantOf(day, time, committee.timeZone);
  const open = morningOf(today) > at ? today : addDays(today, 1);
  const days = [rung, duty, waiting && addDays(waiting, 1)].filter((day) => day !== null);
  if (days.length === 0) return null;
  const first = days.reduce((a, b) => (a < b ? a : b));
  const day = first < open ? open : first;
  const { calendar } = await stepsOf(store, committee);
  return morningOf(isDayOff(calendar, day) ? addWorkingDays(calendar, day, 1) : day);
}

const morningOf = (committee: CommitteeSettings, day: Day) =>
  instantOf(day, committee.reminderTime, committee.timeZone);

/** Plans and posts what has come by `now`. Answers with how many rungs were booked. */
async function morning(
  store: Store,
  deps: ClockDeps,
  committee: CommitteeSettings,
  now: Instant,
): Promise<number> {
  let booked = 0;
  // What met a lost place is planned again, into the next one, until nothing is left to plan.
  for (;;) {
    const more = await planMorning(store, committee, now, deps.log);
    booked += more;
    await flush(store, deps, committee.id);
    if (more === 0) return booked;
  }
}

/** Posts and edits all that waits in a committee, due or not; stops when only what fails is left. */
async function flush(store: Store, deps: ClockDeps, committeeId: CommitteeId): Promise<void> {
  const round: Round = {
    owner: deps.owner,
    limit: 100,
    committeeId,
    force: true,
    ...(deps.log ? { log: deps.log } : {}),
  };
  for (const work of [deliver, editCards]) while ((await work(store, deps.senders, round)).settled > 0);
  // What the worker has in hand is said before the clock goes on: it would be worded by a later day's light.
  const patience = performance.now() + 2_000;
  while (performance.now() < patience && (await store.outbox.anyClaimed(committeeId))) await pause(10);
}

function backward(committee: CommitteeSettings, now: Instant) {
  return mistake('clock.backward', { now: translator(committee.language).moment(now, committee.timeZone) });
}

function tooFar(committee: CommitteeSettings, farthest: Instant) {
  const day = dayAt(farthest, committee.timeZone);
  return mistake('clock.tooFar', { day: translator(committee.language).day(day) });
}

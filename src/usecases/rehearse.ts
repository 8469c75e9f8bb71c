import { addDays, type Day, dayAt, type Instant, instantOf } from '../domain/day.ts';
import { quietFor } from '../domain/reminders/quiet-hours.ts';
import type { Rehearsal } from '../domain/reminders/rehearsal.ts';
import { mistake } from '../i18n/mistake.ts';
import type { CommitteeSettings, RisingTask, Store, WaitingRung } from '../store/index.ts';
import { lookAgainKind } from './plan/look-again.ts';
import { earliest, planReminders } from './plan-reminders.ts';
import { type Ahead, dutiesAhead } from './rehearse/duties-ahead.ts';
import { inWords, type MorningOnPaper } from './rehearse/in-words.ts';
import { onPaper, type Paper } from './rehearse/on-paper.ts';

/** Nobody rehearses further ahead, in calendar days. */
export const farthestDays = 366;

/** Tasks read at a time. */
const atOnce = 1_000;

/** Which days, and how much may be held in memory. */
export interface Asked {
  readonly from: Day;
  readonly to: Day;
  /** Tasks with a reminder till then: of more, only the days that come before the rest of them. */
  readonly mostTasks: number;
}

/**
 * What would be posted from one day to another if nobody did anything from `now` (committee time) on. The
 * worker's own planner works its mornings, on an outbox of paper: nothing is written, nothing is posted, and
 * only tasks with a reminder till then are read.
 *
 * @throws UserError for days gone by, the wrong way round or more than a year ahead, or where one day alone is
 * more than may be held
 */
export async function rehearse(
  store: Store,
  committee: CommitteeSettings,
  now: Instant,
  asked: Asked,
): Promise<Rehearsal> {
  const today = dayAt(now, committee.timeZone);
  check(asked, today);
  const { rising, until } = await risingUntil(store, committee, asked);
  const ahead = await dutiesAhead(store, committee, { today, until });
  const paper = onPaper(store, { until, waiting: await waitingNow(store, committee, until), ahead });
  for (const task of rising) paper.due.add(task);
  const mornings: MorningOnPaper[] = [];
  for (let day = today; day <= until; day = addDays(day, 1)) {
    const one = await morningOf(paper, committee, day, now);
    if (day >= asked.from) mornings.push(one);
  }
  const days = await inWords(store, committee, mornings, tasksOf(rising, ahead));
  const stoppedAfter = until < asked.to ? until : null;
  const unsettled = await store.jobs.anyOpen(committee.id, lookAgainKind);
  return { from: asked.from, to: asked.to, stoppedAfter, unsettled, days };
}

function check({ from, to }: Asked, today: Day): void {
  if (from < today)
    throw mistake('rehearsal.error.past', { day: (t) => t.day(from), today: (t) => t.day(today) });
  if (to < from) throw mistake('rehearsal.error.order', { from: (t) => t.day(from), to: (t) => t.day(to) });
  const farthest = addDays(today, farthestDays);
  if (to > farthest) throw mistake('rehearsal.error.far', { day: (t) => t.day(farthest) });
}

/** A day of the planner, from its first hour on that is not quiet; today, not before now. */
async function morningOf(
  paper: Paper,
  committee: CommitteeSettings,
  day: Day,
  now: Instant,
): Promise<MorningOnPaper> {
  const { timeZone, reminding } = committee;
  const times = await paper.store.groups.reminderTimes(committee.id);
  const first = Math.max(now, instantOf(day, earliest(committee, times), timeZone));
  const at = first + quietFor(reminding.quiet, first, timeZone);
  if (dayAt(at, timeZone) === day) await planReminders(paper.store, { committee, today: day, now: at });
  const posted = paper.messages.post();
  return { day, posted, putOff: paper.rungs.putOff(day) };
}

/** The tasks that come up till the asked day; or till an earlier one, where they are too many. */
async function risingUntil(
  store: Store,
  { id }: CommitteeSettings,
  { to, mostTasks }: Asked,
): Promise<{ rising: RisingTask[]; until: Day }> {
  const rising: RisingTask[] = [];
  for (;;) {
    const last = rising.at(-1) ?? null;
    const page = await store.outbox.risingTasks(id, to, { after: last, limit: atOnce });
    rising.push(...page);
    const beyond = rising[mostTasks];
    if (beyond) {
      const kept = rising.filter((task) => task.nextRungDay < beyond.nextRungDay);
      if (kept.length === 0) throw mistake('rehearsal.error.many', { count: mostTasks });
      return { rising: kept, until: addDays(beyond.nextRungDay, -1) };
    }
    if (page.length < atOnce) return { rising, until: to };
  }
}

/** What waits for a morning on the real books. */
async function waitingNow(store: Store, { id }: CommitteeSettings, until: Day): Promise<WaitingRung[]> {
  const all: WaitingRung[] = [];
  for (;;) {
    const after = all.at(-1)?.id ?? '';
    const page = await store.outbox.waitingRungs(id, addDays(until, 1), { after, limit: atOnce });
    all.push(...page);
    if (page.length < atOnce) return all;
  }
}

function tasksOf(rising: readonly RisingTask[], ahead: readonly Ahead[]) {
  return {
    due: new Map([...rising, ...ahead.map(({ task }) => task)].map((task) => [task.id, task.day])),
    titles: new Map(ahead.map(({ task, duty }) => [task.id, duty.title])),
    sealed: new Set(ahead.flatMap(({ task, duty }) => (duty.confidential ? task.id : []))),
  };
}

import type { Day } from '../src/domain/day.ts';
import { addDays } from '../src/domain/day.ts';
import { defaultLadder, nextRung } from '../src/domain/reminders/ladder.ts';
import { weekendsOnly } from '../src/domain/working-days.ts';
import { openStoreOn, type Store } from '../src/store/index.ts';
import { postgresDialect } from '../src/store/postgres.ts';
import { sqliteDialect } from '../src/store/sqlite.ts';
import { planReminders } from '../src/usecases/plan-reminders.ts';
import { accounted, type Committed } from './accounted.ts';
import type { Series } from './bench.ts';
import type { EngineName } from './data/engines.ts';
import { sweepMessages, tidyMessages } from './data/put-back.ts';
import { committeeId, nextRungDayOf, now, today } from './data/shape.ts';
import type { World } from './world/open.ts';

/** A task that a reminder may be due of. */
export interface Due {
  readonly number: number;
  readonly day: Day;
}

/** A committee's morning that can be planned again and again, each transaction listened to. */
export interface Mornings {
  readonly plan: Series;
  close(): Promise<void>;
}

/** Makes these tasks due this morning and plans it; `label` begins the names of what it measures. */
export async function openMornings(
  engine: EngineName,
  world: World,
  due: readonly Due[],
  label: string,
): Promise<Mornings> {
  const kept: Committed[] = [];
  const dialect = engine === 'sqlite' ? sqliteDialect(world.url) : postgresDialect(world.url);
  const store: Store = await openStoreOn(accounted(dialect, kept));
  const committee = await store.committees.find(committeeId);
  if (!committee) throw new Error('There is no committee.');
  return {
    async plan() {
      await setRungs(world, due, rungDayUpTo);
      kept.length = 0;
      const start = performance.now();
      const booked = await planReminders(store, { committee, today, now });
      const took = performance.now() - start;
      // What is late climbs: of such a task more than its own group is told.
      if (booked < due.length) throw new Error(`${booked} rungs were booked instead of ${due.length}.`);
      await sweepMessages(world.plain);
      await tidyMessages(world.plain);
      return {
        [label]: took,
        [`${label} rows`]: Math.max(...kept.map(({ rows }) => rows)),
        [`${label} ms`]: Math.max(...kept.map(({ ms }) => ms)),
      };
    },
    async close() {
      await setRungs(world, due, nextRungDayOf);
      await store.close();
    },
  };
}

/** The last day up to today on which a rung of this deadline falls. */
export function rungDayUpTo(deadlineDay: Day): Day {
  for (let from = today; ; from = addDays(from, -1)) {
    const rung = nextRung({ ladder: defaultLadder, calendar: weekendsOnly, deadlineDay, from });
    if (rung && rung.day <= today) return from;
  }
}

/** Sets the day on which these tasks are looked at by the planner. */
export async function setRungs({ plain }: World, due: readonly Due[], to: (day: Day) => Day): Promise<void> {
  const byDay = Map.groupBy(due, ({ day }) => day);
  for (const [day, tasks] of byDay)
    for (let from = 0; from < tasks.length; from += 1000)
      await plain
        .updateTable('tasks')
        .set({ next_rung_day: to(day) })
        .where('committee_id', '=', committeeId)
        .where(
          'number',
          'in',
          tasks.slice(from, from + 1000).map(({ number }) => number),
        )
        .execute();
}

/** Of every group that owes something, its first task that a reminder may be due of. */
export async function oneOfEachGroup(world: World): Promise<(Due & { readonly groupId: string })[]> {
  const firsts = await soonDue(world)
    .select((eb) => eb.fn.min('number').as('number'))
    .groupBy('lead_group_id')
    .execute();
  const numbers = new Set(firsts.map((row) => row.number));
  const all = await soonDue(world).select(['number', 'day', 'lead_group_id as groupId']).execute();
  return all.filter(({ number }) => numbers.has(number));
}

/** Open tasks late or soon due: those of whom a reminder may have come. */
export function soonDue({ plain }: World) {
  return plain
    .selectFrom('tasks')
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'open')
    .where('day', '<', '2025-09-27');
}

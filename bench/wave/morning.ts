import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instantOf } from '../../src/domain/day.ts';
import { sweepMessages, tidyMessages } from '../data/put-back.ts';
import { committeeId, nextRungDayOf, now, today, zone } from '../data/shape.ts';
import { type Fill, insertAll } from '../data/tables.ts';
import { type Due, rungDayUpTo, setRungs } from '../mornings.ts';
import { serve } from '../slack/servers.ts';
import type { World } from '../world/open.ts';
import type { Place } from './place.ts';

/** What one morning came to: milliseconds from the reminders' instant, and what Docket's process used. */
export interface Wave {
  readonly first: number;
  readonly last: number;
  readonly refused: number;
  /** Seconds of processor since the instant. */
  readonly cpu: number;
  /** The most memory since its start, in MiB. */
  readonly peak: number;
}

/**
 * The whole of Docket, started before half past eight and left alone: every group has a task due and a channel of
 * its own, and its reminder is waited for. `leadMs`: how long before the instant it is started.
 */
export async function morning(
  world: World,
  due: readonly (Due & { readonly groupId: string })[],
  place: Place,
  leadMs: number,
): Promise<Wave> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-wave-'));
  const putBack = await setUp(world, due, place);
  const instant = instantOf(today, '08:30', zone);
  const dawn = Date.now() + leadMs;
  const used = join(folder, 'used.json');
  try {
    const docket = await serve(
      ['--import', './bench/processes/at-dawn.ts', 'src/main.ts', 'start'],
      {
        DATABASE_URL: world.url,
        DATA_DIR: folder,
        DOCKET_DEMO: 'off',
        BENCH_DAWN: String(dawn),
        BENCH_INSTANT: String(instant),
        BENCH_USED: used,
        ...place.env,
      },
      'Ctrl-C',
    );
    try {
      await allThere(place, due.length, dawn);
    } finally {
      await docket.stop();
    }
    const at = place.arrivals();
    if (place.messages() !== due.length) throw new Error(`${place.messages()} messages for ${due.length}.`);
    const { cpu, peak } = JSON.parse(readFileSync(used, 'utf8')) as Pick<Wave, 'cpu' | 'peak'>;
    const from = (ms: number) => ms - dawn;
    return {
      first: from(Math.min(...at)),
      last: from(Math.max(...at)),
      refused: place.refused(),
      cpu,
      peak,
    };
  } finally {
    await putBack();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nobody waits longer than this for the next message of a wave. Milliseconds. */
const patienceMs = 60_000;

async function allThere(place: Place, count: number, dawn: number): Promise<void> {
  let [seen, at] = [0, dawn];
  for (; seen < count; await pause(100)) {
    const { length } = place.arrivals();
    if (length > seen) [seen, at] = [length, Date.now()];
    if (Date.now() > at + patienceMs) throw new Error(`Only ${seen} of ${count} messages arrived.`);
  }
}

/** Gives the groups their channels there and makes their tasks due; answers with what undoes it. */
async function setUp(
  world: World,
  due: readonly (Due & { readonly groupId: string })[],
  place: Place,
): Promise<() => Promise<void>> {
  const { plain } = world;
  const own = await plain.selectFrom('group_channels').selectAll().execute();
  const rebind = async (rows: readonly object[], clock: number | null) => {
    await plain.deleteFrom('group_channels').execute();
    await insertAll(plain as unknown as Fill, 'group_channels', rows);
    await plain
      .updateTable('committees')
      .set({ clock_at: clock as never })
      .where('id', '=', committeeId)
      .execute();
  };
  const bound = due.map(({ groupId }, n) => ({
    ...place.channels[n],
    committee_id: committeeId,
    group_id: groupId,
    created_at: now,
  }));
  await rebind(bound, null);
  await setRungs(world, due, rungDayUpTo);
  return async () => {
    await sweepMessages(plain);
    await tidyMessages(plain);
    await setRungs(world, due, nextRungDayOf);
    await rebind(own, now);
  };
}

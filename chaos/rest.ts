import { setTimeout as pause } from 'node:timers/promises';
import { dateOf, type WorkDay } from './model.ts';
import type { World } from './world.ts';

/** So long all may take to come to rest before it counts as stuck. Milliseconds. */
const patienceMs = 90_000;

/** Between two looks; and how long nothing must have moved before waits are skipped. Milliseconds. */
const lookEveryMs = 40;
const skipAfterMs = 240;

/** Claims that nothing has become of for so long are given up: who made them could not record how they ended. */
const abandonedAfterMs = 2_500;

/** Waits until nothing is left to plan, to send or to draw anew. Answers with what is stuck; null for nothing. */
export async function comeToRest(world: World, today: WorkDay): Promise<string | null> {
  const end = Date.now() + patienceMs;
  let last = '';
  let since = Date.now();
  let moved = since;
  for (;;) {
    const left = await leftIn(world, today);
    if (left === '0 0 0 0') return null;
    if (Date.now() > end) return `messages, edits, tasks, rungs left on ${dateOf(today)}: ${left}`;
    const now = Date.now();
    if (left !== last) [last, since, moved] = [left, now, now];
    else if (now - moved > abandonedAfterMs && !world.servers.isBusy()) {
      await skipAbandoned(world);
      since = moved = Date.now();
    } else if (Date.now() - since > skipAfterMs && !world.servers.isBusy()) {
      await skipBackOff(world);
      since = Date.now();
    }
    await pause(lookEveryMs);
  }
}

async function leftIn({ side }: World, today: WorkDay): Promise<string> {
  const [row] = await side.rows(`select
    (select count(*) from messages where state in ('waiting', 'claimed')) as messages,
    (select count(*) from messages where state = 'sent' and (wanted > shown or lease_owner is not null)) as edits,
    (select count(*) from tasks where state = 'open' and next_rung_day <= '${dateOf(today)}') as tasks,
    (select count(*) from rungs where state = 'planned') as rungs`);
  return `${row?.messages} ${row?.edits} ${row?.tasks} ${row?.rungs}`;
}

const putOff = `(state = 'waiting' and error is not null or state = 'sent' and wanted > shown)`;

/**
 * What was put off is due now, and the world's clock has moved on by as much. Not while a server still has something
 * to store: that is what the wait is for.
 */
async function skipBackOff({ side, skip }: World): Promise<void> {
  const now = Date.now();
  const [row] = await side.rows(
    `select max(due_at) as until from messages where ${putOff} and due_at > ${now}`,
  );
  if (row?.until === null || row?.until === undefined) return;
  skip(Number(row.until) - now);
  await side.rows(`update messages set due_at = ${now} where ${putOff} and due_at > ${now}`);
}

/** The messages that a dead worker holds: it goes by who is alive. */
const ofTheDead = (world: World) => {
  const alive = world.hands.map(({ name }) => `'${name ?? ''}'`).join(', ');
  return `lease_owner is not null and lease_owner not in (${alive || "''"})`;
};

/** Messages that dead workers had taken up to send and not settled. */
export async function leftByTheDead(world: World): Promise<ReadonlySet<string>> {
  const rows = await world.side.rows(
    `select id from messages where state = 'claimed' and ${ofTheDead(world)}`,
  );
  return new Set(rows.map(({ id }) => String(id)));
}

/** The leases of the dead have run out; the world's clock has moved on by what was left of them. */
export async function skipLeases(world: World, whose = ofTheDead(world)): Promise<void> {
  const [row] = await world.side.rows(`select max(lease_until) as until from messages where ${whose}`);
  if (row?.until === null || row?.until === undefined) return;
  world.skip(Math.max(0, Number(row.until) - Date.now()));
  await world.side.rows(`update messages set lease_until = 0 where ${whose}`);
}

/**
 * Whoever has ended in order holds nothing: what is claimed in their names is nobody's, and would wait for a
 * minute.
 */
async function skipAbandoned(world: World): Promise<void> {
  const [row] = await world.side.rows('select count(*) as held from messages where lease_owner is not null');
  if (Number(row?.held) === 0) return;
  await Promise.all(world.hands.map((hand) => hand.stop()));
  await skipLeases(world, 'lease_owner is not null');
  for (const hand of world.hands) hand.start();
}

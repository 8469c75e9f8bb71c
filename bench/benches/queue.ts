import { type Bench, type Round, rateOf } from '../bench.ts';
import { boss } from '../delivery/boss.ts';
import { effectsIn } from '../delivery/effects.ts';
import { graphile } from '../delivery/graphile.ts';
import { claimAndSettle, docket } from '../delivery/outbox.ts';
import type { Rival } from '../delivery/rival.ts';

/**
 * Docket's outbox on PostgreSQL, claimed, sent and settled by the use case that the worker calls, against two job
 * queues on the same server: each job inserts one row into the queue's own database, or does nothing at all.
 */
export const bench: Bench = {
  name: 'queue',
  only: 'postgres',
  async prepare({ engine, quick, big }) {
    const count = quick ? 100 : 20_000;
    const world = await big();
    const other = await engine.spare('bench_queues');
    const [own, theirs] = [await effectsIn(world.url), await effectsIn(other)];
    const queues = {
      docket: docket(world, 'plain'),
      hundreds: claimAndSettle(world),
      reminders: docket(world, 'reminders'),
      graphile: await graphile(other, { batched: false }),
      graphileBatched: await graphile(other, { batched: true }),
      boss: await boss(other),
    };
    // What a run that was broken off has left behind.
    await queues.docket.sweep();
    const measured = (queue: Rival, effects?: typeof own) => async () => {
      await queue.fill(count);
      const took = await queue.drain(count, effects ? effects.insert : async () => {});
      await effects?.mustBe(count);
      await queue.sweep();
      return took;
    };
    const inserting = 'one insert each';
    return {
      series: {
        docket: measured(queues.docket, own),
        graphile: measured(queues.graphile, theirs),
        hundreds: measured(queues.hundreds),
        idle: measured(queues.docket),
        batched: measured(queues.graphileBatched),
        boss: measured(queues.boss),
        reminders: measured(queues.reminders, own),
        batchedInserting: measured(queues.graphileBatched, theirs),
        bossInserting: measured(queues.boss, theirs),
      },
      figures: [
        {
          says: `${inserting}, of graphile-worker’s rate`,
          of: rateOf('docket', 'graphile'),
          unit: '×',
          atLeast: 1,
        },
        {
          says: 'claimed and settled only, a hundred at a time, of the faster of both in batches',
          of: (round) => fasterOf(round) / (round.hundreds ?? Number.NaN),
          unit: '×',
          atLeast: 0.5,
        },
        {
          says: 'no effect, delivered, of the faster of both in batches',
          of: (round) => fasterOf(round) / (round.idle ?? Number.NaN),
          unit: '×',
        },
        {
          says: `${inserting}, of graphile-worker’s in batches`,
          of: rateOf('docket', 'batchedInserting'),
          unit: '×',
        },
        { says: `${inserting}, of pg-boss’s in batches`, of: rateOf('docket', 'bossInserting'), unit: '×' },
        {
          says: `reminders, read again and worded, ${inserting}, of graphile-worker’s`,
          of: rateOf('reminders', 'graphile'),
          unit: '×',
        },
        { says: inserting, of: perSecond('docket', count), unit: '/s' },
        { says: 'reminders', of: perSecond('reminders', count), unit: '/s' },
      ],
      async close() {
        for (const queue of Object.values(queues)) await queue.close();
        for (const effects of [own, theirs]) await effects.close();
        await engine.remove('bench_queues');
      },
    };
  },
};

const fasterOf = ({ batched = Number.NaN, boss = Number.NaN }: Round) => Math.min(batched, boss);

const perSecond = (name: string, count: number) => (round: Round) =>
  (count * 1000) / (round[name] ?? Number.NaN);

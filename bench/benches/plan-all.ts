import type { Bench } from '../bench.ts';
import { openMornings, soonDue } from '../mornings.ts';

/** A morning on which every group that owes anything has something due. */
export const bench: Bench = {
  name: 'plan-all',
  async prepare({ engine, big }) {
    const world = await big();
    const firsts = await soonDue(world)
      .select((eb) => eb.fn.min('number').as('number'))
      .groupBy('lead_group_id')
      .execute();
    const numbers = new Set(firsts.map((row) => row.number));
    const all = await soonDue(world).select(['number', 'day']).execute();
    const due = all.filter(({ number }) => numbers.has(number));
    const morning = await openMornings(engine.name, world, due, 'all');
    return {
      series: { all: morning.plan },
      figures: [
        { says: `a morning of ${due.length} groups`, of: (round) => round.all ?? 0, unit: 'ms' },
        { says: 'largest transaction', of: (round) => round['all rows'] ?? 0, unit: 'rows', atMost: 500 },
        { says: 'longest transaction', of: (round) => round['all ms'] ?? 0, unit: 'ms', atMost: 10 },
      ],
      close: morning.close,
    };
  },
};

import type { Bench } from '../bench.ts';
import { oneOfEachGroup, openMornings } from '../mornings.ts';

/** A morning on which every group that owes anything has something due. */
export const bench: Bench = {
  name: 'plan-all',
  async prepare({ engine, big }) {
    const world = await big();
    const due = await oneOfEachGroup(world);
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

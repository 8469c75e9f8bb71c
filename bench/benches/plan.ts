import { type Bench, timesAsLong } from '../bench.ts';
import { groupId } from '../data/directory.ts';
import { openMornings, soonDue } from '../mornings.ts';
import type { World } from '../world/open.ts';

/** Tasks of the provinces, so that both sizes write to the same channels. */
async function someDue(world: World, count: number) {
  const provinces = Array.from({ length: world.size.provinces }, (_, n) => groupId(n));
  return soonDue(world)
    .select(['number', 'day'])
    .where('lead_group_id', 'in', provinces)
    .orderBy('number')
    .limit(count)
    .execute();
}

/** A morning with 500 due rungs: planned, booked and put into messages. */
export const bench: Bench = {
  name: 'plan',
  async prepare({ engine, quick, big, small }) {
    const count = quick ? 15 : 500;
    const [large, little] = [await big(), await small()];
    const million = await openMornings(engine.name, large, await someDue(large, count), 'million');
    const tenThousand = await openMornings(engine.name, little, await someDue(little, count), 'tenThousand');
    return {
      series: { million: million.plan, tenThousand: tenThousand.plan },
      figures: [
        {
          says: '500 due rungs among a million, of ten thousand’s time',
          of: timesAsLong('million', 'tenThousand'),
          unit: '×',
          atMost: 3,
        },
        { says: 'largest transaction', of: (round) => round['million rows'] ?? 0, unit: 'rows', atMost: 500 },
        { says: 'longest transaction', of: (round) => round['million ms'] ?? 0, unit: 'ms', atMost: 10 },
      ],
      async close() {
        await Promise.all([million.close(), tenThousand.close()]);
      },
    };
  },
};

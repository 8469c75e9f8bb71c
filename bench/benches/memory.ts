import { type Bench, timesAsLong } from '../bench.ts';
import { tasksOf } from '../data/shape.ts';
import { ownPackages, packagesOf, run, runBare, toldMemory } from '../processes.ts';

/** Resident memory on the large database, against a process that only imports and opens. */
export const bench: Bench = {
  name: 'memory',
  async prepare({ quick, big }) {
    const { url, size } = await big();
    const packages = ownPackages(await packagesOf(url));
    const commands = quick ? 14 : 1000;
    const house = ['bench/processes/house.ts', url, commands, tasksOf(size), size.provinces].map(String);
    return {
      series: {
        floor: async () => toldMemory(await runBare(url, packages))[0] ?? 0,
        async product() {
          const [idle = 0, busy = 0] = toldMemory(await run(house));
          return { idle, busy };
        },
      },
      figures: [
        { says: 'idle, of importing and opening', of: timesAsLong('idle', 'floor'), unit: '×', atMost: 1.3 },
        {
          says: `after ${commands} commands, of importing and opening`,
          of: timesAsLong('busy', 'floor'),
          unit: '×',
          atMost: 1.3,
        },
      ],
    };
  },
};

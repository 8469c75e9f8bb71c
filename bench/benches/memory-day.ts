import { type Bench, timesAsLong } from '../bench.ts';
import { sizes, tasksOf } from '../data/shape.ts';
import { localSlack } from '../delivery/local-slack.ts';
import { run, toldMemory } from '../processes.ts';
import { workspace } from '../slack/load.ts';

const name = 'bench_day';

/** What a process holds after a day in which it planned, delivered, edited and answered, of what after an hour. */
export const bench: Bench = {
  name: 'memory-day',
  // A day takes a minute or two, and each begins with a database of its own.
  rounds: 3,
  async prepare({ engine, quick }) {
    const size = quick ? sizes.quickSmall : { ...sizes.small, name: 'day', communes: 100 };
    const [hours, minutes] = quick ? [2, 4] : [24, 60];
    const slack = await localSlack();
    return {
      series: {
        async day() {
          const url = await engine.spare(name, size);
          const plain = engine.plain(url);
          await plain.updateTable('group_channels').set({ platform: 'slack', workspace }).execute();
          await plain.updateTable('committees').set({ clock_at: null }).execute();
          await plain.destroy();
          const words = [url, slack.url, hours, minutes, tasksOf(size), size.provinces].map(String);
          const told = toldMemory(await run(['bench/processes/day.ts', ...words]));
          return { hour: told[0] ?? Number.NaN, day: told.at(-1) ?? Number.NaN, most: Math.max(...told) };
        },
      },
      figures: [
        {
          says: `after ${hours} hours, of after the first`,
          of: timesAsLong('day', 'hour'),
          unit: '×',
          atMost: 1.1,
        },
        { says: 'after the first hour', of: ({ hour = Number.NaN }) => hour, unit: 'MiB' },
        { says: 'at the end of any hour, the most', of: ({ most = Number.NaN }) => most, unit: 'MiB' },
      ],
      async close() {
        slack.stop();
        await engine.remove(name);
      },
    };
  },
};

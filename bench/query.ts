import { type Bench, type Ground, rateOf, repeated, timesAsLong } from './bench.ts';
import type { Floor } from './floors.ts';
import type { World } from './world/open.ts';

interface Query {
  readonly name: string;
  /** The nth thing said, the same in both sizes: who says it, and the line. */
  readonly said: (n: number, world: World) => readonly [as: string, line: string];
  readonly floor: (n: number, world: World) => Floor;
  /** Half a line is typed, and suggestions are wanted. */
  readonly typing?: boolean;
  /** It counts all tasks of a larger committee: the time is told, not held against the smaller one's. */
  readonly counts?: boolean;
}

/**
 * A question through dispatch, drawn for the terminal, against plain queries of the same rows; and the same
 * question at a million tasks and at ten thousand.
 */
export function query({ name, said, floor, typing = false, counts = false }: Query): Bench {
  const product = async (world: World, n: number): Promise<string> => {
    const [as, line] = said(n, world);
    if (!typing) return world.say(as, line);
    return (await world.suggest(as, line)).map(({ label, detail }) => `${label} ${detail}`).join('\n');
  };
  return {
    name,
    async prepare(ground: Ground) {
      const [big, small] = [await ground.big(), await ground.small()];
      for (const world of [big, small]) for (const n of [0, 1, 2]) await agree(world, n);
      return {
        series: {
          floor: repeated(ground.stretchMs, (n) => floor(n, big)(big.plain, n)),
          million: repeated(ground.stretchMs, (n) => product(big, n)),
          tenThousand: repeated(ground.stretchMs, (n) => product(small, n)),
        },
        figures: [
          { says: 'rate, of the floor’s', of: rateOf('million', 'floor'), unit: '×', atLeast: 0.5 },
          counts
            ? { says: 'a million tasks', of: ({ million }) => million ?? Number.NaN, unit: 'ms' }
            : {
                says: 'a million tasks, of ten thousand’s time',
                of: timesAsLong('million', 'tenThousand'),
                unit: '×',
                atMost: 1.3,
              },
        ],
      };
    },
  };

  /** A floor that fetched other rows than the product shows would prove nothing. */
  async function agree(world: World, n: number): Promise<void> {
    const seen = await product(world, n);
    const fetched = await floor(n, world)(world.plain, n);
    const missing = fetched.filter((text) => !seen.replaceAll(/\s+/g, ' ').includes(text.trim()));
    if (fetched.length === 0 || missing.length > 0)
      throw new Error(`${name}: the floor fetched ${fetched.join(', ')}, the product shows\n${seen}`);
  }
}

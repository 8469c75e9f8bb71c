import type { SideDoor } from './database.ts';
import { diceOf } from './dice.ts';
import { playRound } from './round.ts';
import { added, type Figures, noFigures } from './tally.ts';
import { makeWorld, type Plan } from './world.ts';

export interface Settings {
  readonly rounds: number;
  /** Worker processes of each world. */
  readonly processes: number;
  /** Channels of each platform. */
  readonly width: number;
  readonly seed: number;
  /** Played side by side: each has a database and servers of its own, and its share of the rounds. */
  readonly worlds: number;
  /** Rounds of the control. */
  readonly control: number;
  readonly newDatabase: () => Promise<SideDoor>;
  /** Told after each round. */
  readonly onRound?: (figures: Figures) => void;
}

export interface Played {
  readonly figures: Figures;
  /** The same without looking back: that it doubles shows that there was something to be doubled. */
  readonly control: Figures;
}

/** Plays all rounds, and the control beside them. */
export async function play(settings: Settings): Promise<Played> {
  const { rounds, worlds, processes, width, seed, control } = settings;
  const share = (at: number) => Math.floor(rounds / worlds) + (at < rounds % worlds ? 1 : 0);
  const plan = { width, processes, looksBack: true };
  const [without, ...all] = await allOf([
    playWorld(settings, { ...plan, looksBack: false, processes: 1 }, seed, control),
    ...Array.from({ length: worlds }, (_, at) => playWorld(settings, plan, seed + at + 1, share(at))),
  ]);
  return { figures: added(all), control: without ?? noFigures() };
}

/** All of them, or the first fault once all have ended: what one world needs is not taken away by another's end. */
async function allOf<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

async function playWorld(
  { newDatabase, onRound }: Settings,
  plan: Plan,
  seed: number,
  rounds: number,
): Promise<Figures> {
  const figures = noFigures();
  if (rounds === 0) return figures;
  const dice = diceOf(seed);
  const bookmarks = new Map();
  const world = await makeWorld(await newDatabase(), plan);
  try {
    for (let round = 0, lastSeen = 0; round < rounds; round++) {
      // Now and then the clock leaps over some days, or nobody was there on them.
      const today = lastSeen + (dice.chance(0.15) ? dice.between(2, 4) : 1);
      await playRound(world, dice, { lastSeen, today }, bookmarks, figures);
      lastSeen = today;
      if (plan.looksBack) onRound?.(figures);
    }
    return figures;
  } finally {
    await world.close();
  }
}

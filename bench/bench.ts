import type { Engine, EngineName } from './data/engines.ts';
import type { World } from './world/open.ts';

/** Costs of one round, in the unit each series measures: milliseconds, rows, bytes. */
export type Round = Readonly<Record<string, number>>;

/**
 * Something run in turn with the others, once in each round; answers with what it cost, by names of its own if
 * several things.
 */
export type Series = () => Promise<number | Round>;

/** One line of the table: what follows from each round, and what it ought to be. */
export interface Figure {
  readonly says: string;
  readonly of: (round: Round) => number;
  readonly unit: '×' | 'ms' | 's' | 'MiB' | '/s' | 'rows' | 'times' | 'packages';
  /** The goal; a figure without one is only told. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What a bench runs, once its databases are open. */
export interface Trial {
  readonly series: Readonly<Record<string, Series>>;
  readonly figures: readonly Figure[];
  /** Leaves the databases as they were found. */
  close?(): Promise<void>;
}

export interface Ground {
  readonly engine: Engine;
  readonly quick: boolean;
  /** A million tasks, and ten thousand; opened when first asked for. */
  readonly big: () => Promise<World>;
  readonly small: () => Promise<World>;
  /** How long a series that repeats something does so, in milliseconds. */
  readonly stretchMs: number;
}

export interface Bench {
  readonly name: string;
  /** The only engine it says anything about. */
  readonly only?: EngineName;
  /** Rounds it runs at most, where one takes minutes; and none to warm up. */
  readonly rounds?: number;
  prepare(ground: Ground): Promise<Trial>;
}

/** Repeats `work` for a stretch and answers with the milliseconds that one took. */
export function repeated(stretchMs: number, work: (n: number) => Promise<unknown>): Series {
  let n = 0;
  return async () => {
    const start = performance.now();
    let count = 0;
    do {
      await work(n++);
      count++;
    } while (performance.now() - start < stretchMs);
    return (performance.now() - start) / count;
  };
}

/** The rate of `one` as a share of the rate of `other`. */
export const rateOf = (one: string, other: string) => (round: Round) =>
  (round[other] ?? Number.NaN) / (round[one] ?? Number.NaN);

/** How many times as long `one` takes as `other`. */
export const timesAsLong = (one: string, other: string) => rateOf(other, one);

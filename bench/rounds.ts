import type { Figure, Round, Trial } from './bench.ts';

/** A figure over all rounds. */
export interface Outcome {
  readonly says: string;
  readonly unit: Figure['unit'];
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly goal: string | null;
  readonly met: boolean | null;
}

/** Runs every series once in each round, in turn, the order turned round every other time. */
export async function runRounds(trial: Trial, rounds: number, warm: number): Promise<Round[]> {
  const names = Object.keys(trial.series);
  const done: Round[] = [];
  for (let n = -warm; n < rounds; n++) {
    const round: Record<string, number> = {};
    for (const name of n % 2 === 0 ? names : names.toReversed()) {
      const cost = (await trial.series[name]?.()) ?? 0;
      Object.assign(round, typeof cost === 'number' ? { [name]: cost } : cost);
    }
    if (n >= 0) done.push(round);
  }
  return done;
}

/** The median of what each round gives, with the spread, held against the goal. */
export function judge(figure: Figure, rounds: readonly Round[]): Outcome {
  const { says, unit, atLeast, atMost } = figure;
  const values = rounds.map(figure.of).sort((a, b) => a - b);
  const middle = median(values);
  const goal = atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : null;
  return {
    says,
    unit,
    median: middle,
    least: values[0] ?? Number.NaN,
    most: values.at(-1) ?? Number.NaN,
    goal,
    met: goal === null ? null : middle >= (atLeast ?? -Infinity) && middle <= (atMost ?? Infinity),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

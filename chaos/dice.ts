/** Chance that can be thrown again: one seed, one course of things. */
export interface Dice {
  /** A whole number from 0 up to and without `count`. */
  below(count: number): number;
  /** A whole number from one to the other, both included. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  one<T>(of: readonly [T, ...T[]]): T;
}

/** Mulberry's generator of 32 bits: small, quick, and even enough to break things with. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    one: (of) => of[below(of.length)] ?? of[0],
  };
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** 4 is "iv"; digits where Roman numbers end. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let written = '';
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) written += letters;
  }
  return written;
}

/** 1 is "a", 27 is "aa", as lists on pages count on. */
export function lettered(number: number): string {
  if (number < 1) return String(number);
  let rest = number;
  let written = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written;
  }
  return written;
}

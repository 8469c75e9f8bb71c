import type { NumberPhrases } from '../phrases/types.ts';

/** A number in digits or words, perhaps written a second time in brackets: "thirty (30)". Groups n and again. */
export function numberPattern({ words, times, teen, and }: NumberPhrases): string {
  // Longer words first: "seventeen" is not "seven".
  const known = [...Object.keys(words), ...Object.keys(times), ...(teen ? [teen] : [])]
    .toSorted((one, other) => other.length - one.length)
    .join('|');
  const next = `[ -](?:(?:${and ?? '(?!)'}) )?(?:${known})`;
  return `(?<n>\\d{1,4}|(?:${known})(?:${next}){0,5})(?: ?\\((?<again>[^()]{1,30})\\))?`;
}

/** The number that digits or words say; the second writing is asked where the first is in words of no sense. */
export function numberIn(phrases: NumberPhrases, text: string, again?: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (again !== undefined && /^\d{1,4}$/.test(again)) return Number(again);
  return worded(phrases, text);
}

/** "tiga puluh dua" is 3 × 10 + 2, "lima belas" 5 + 10, "one hundred and twenty" 1 × 100 + 20. */
function worded({ words, times, teen }: NumberPhrases, text: string): number {
  let sum = 0;
  let last = 0;
  for (const word of text.split(/[ -]/)) {
    const factor = times[word];
    if (factor !== undefined) last = (last || 1) * factor;
    else if (word === teen) last += 10;
    else if (words[word] !== undefined) {
      sum += last;
      last = words[word];
    }
  }
  return sum + last;
}

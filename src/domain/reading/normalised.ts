/** Text as it is read, and where each place of it stands in the text it was made from. */
export interface Normalised {
  readonly text: string;
  /** The place in the original of a place in `text`. */
  original(offset: number): number;
}

/** Letters without width that only tell a typesetter something: they would part words. */
const widthless = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** A letter with its marks. A heap of marks is taken apart: putting a million of them in order takes hours. */
const letters = /\P{M}?\p{M}{0,32}/gu;

/** The text in NFC and without letters that have no width, so that a word is always spelt the same. */
export function normalised(original: string): Normalised {
  if (!/\p{M}/u.test(original) && !widthless.test(original)) {
    return { text: original, original: (offset) => offset };
  }
  const parts: string[] = [];
  const shifts: { at: number; by: number }[] = [];
  let read = 0;
  let by = 0;
  for (const { 0: letter, index } of original.matchAll(letters)) {
    if (letter === '') continue;
    const part = widthless.test(letter) && letter.length === 1 ? '' : letter.normalize('NFC');
    if (index - read !== by) {
      by = index - read;
      shifts.push({ at: read, by });
    }
    parts.push(part);
    read += part.length;
  }
  shifts.push({ at: read, by: original.length - read });
  return { text: parts.join(''), original: (offset) => offset + shiftAt(shifts, offset) };
}

/** What to add to an offset, by halving. */
function shiftAt(shifts: readonly { at: number; by: number }[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}

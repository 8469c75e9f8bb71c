import { fold } from '../../domain/fold.ts';
import type { Eyes } from '../scoped.ts';
import { worded, wordingsOf } from '../worded.ts';
import { committeeText } from './matching.ts';

/** A text that was found, as it lies in the table. */
interface Hit {
  readonly folded: string;
  readonly title: string;
  readonly title_in: string | null;
  readonly title_words: number | null;
}

/**
 * How well titles answer what was asked; less is better. Best is a title with the very words, marks and all;
 * then the same words in a row without their marks, from the title's beginning or from a word's; then all
 * words somewhere in it; last, words found elsewhere (the source's text). Words are compared as the index holds
 * them: folding hundreds of titles anew took longer than finding them.
 */
export function distanceTo(eyes: Eyes, asked: string): (hit: Hit) => number {
  const exact = asked.normalize('NFC').trim().toLowerCase();
  // Words typed without marks are in every marked title just as well: only marks can be exact.
  const marked = exact !== fold(asked);
  const own = ` ${committeeText(eyes.committeeId, asked)}`;
  const words = own
    .trim()
    .split(' ')
    .map((word) => ` ${word}`);
  return (hit) => {
    const said = () => wordingsOf(worded(hit.title, hit.title_in));
    if (marked && said().some((title) => title.toLowerCase().includes(exact))) return 0;
    const title = ` ${titleIn(hit) ?? committeeText(eyes.committeeId, said().join(' '))}`;
    if (title.startsWith(own)) return 1;
    if (title.includes(own)) return 2;
    return words.every((word) => title.includes(word)) ? 3 : 4;
  };
}

/** The title's words at the beginning of the folded text; undefined where nobody counted them. */
function titleIn({ folded, title_words: count }: Hit): string | undefined {
  if (count === null) return undefined;
  let end = -1;
  for (let n = 0; n < count; n++) {
    end = folded.indexOf(' ', end + 1);
    if (end < 0) return folded;
  }
  return folded.slice(0, Math.max(end, 0));
}

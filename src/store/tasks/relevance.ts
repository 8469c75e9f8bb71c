import { fold } from '../../domain/fold.ts';
import type { Worded } from '../../domain/language.ts';
import { wordingsOf } from '../worded.ts';

/**
 * How well titles answer what was asked; less is better. Best is a title with the very words, marks and all;
 * then the same words in a row without their marks, from the title's beginning or from a word's; then all
 * words somewhere in it; last, words found elsewhere (the source's text).
 */
export function distanceTo(asked: string): (title: Worded) => number {
  const exact = asked.normalize('NFC').trim().toLowerCase();
  const folded = fold(asked);
  const words = folded.split(' ').map((word) => ` ${word}`);
  const grade = (text: string) => {
    // Words typed without marks are in every marked title just as well: only marks can be exact.
    if (exact !== folded && text.toLowerCase().includes(exact)) return 0;
    const plain = ` ${fold(text)}`;
    if (plain.startsWith(` ${folded}`)) return 1;
    if (plain.includes(` ${folded}`)) return 2;
    return words.every((word) => plain.includes(word)) ? 3 : 4;
  };
  return (title) => Math.min(...wordingsOf(title).map(grade));
}

import { fold } from '../../domain/fold.ts';
import type { Worded } from '../../domain/language.ts';
import { wordingsOf } from '../worded.ts';

/**
 * How well a title answers what was asked; less is better. Best is a title with the very words, marks and all;
 * then the same words in a row without their marks, from the title's beginning or from a word's; then all
 * words somewhere in it; last, words found elsewhere (the source's text).
 */
export function distance(title: Worded, asked: string): number {
  const exact = asked.normalize('NFC').trim().toLowerCase();
  const folded = fold(asked);
  const grades = wordingsOf(title).map((text) => {
    const plain = ` ${fold(text)}`;
    // Words typed without marks are in every marked title just as well: only marks can be exact.
    if (exact !== folded && text.toLowerCase().includes(exact)) return 0;
    if (plain.startsWith(` ${folded}`)) return 1;
    if (plain.includes(` ${folded}`)) return 2;
    return folded.split(' ').every((word) => plain.includes(` ${word}`)) ? 3 : 4;
  });
  return Math.min(...grades);
}

import { cleanText } from '../../../domain/clean.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Marks composed, nothing in it that hides or turns round what it says. */
export const tidy = (text: string) => cleanText(text.toWellFormed());

/** The same on one line: for titles, labels and whatever else would break in two. */
export const tidyLine = (text: string) => tidy(text).replace(/\s+/g, ' ');

/** At most `most` letters; a longer text ends in "…", at a blank where there is one, never within a letter. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length >= most) break;
    kept += segment;
  }
  const blank = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'));
  const whole = blank > kept.length * 0.7 ? kept.slice(0, blank) : kept;
  return `${whole.replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** For labels, which Discord shows as they are: on one line, never empty. */
export const label = (text: string, most: number) => cut(tidyLine(text), most) || '…';

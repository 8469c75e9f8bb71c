import { cleanText } from '../../../domain/clean.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Latin letters with composed marks, digits and common punctuation: nothing in it needs cleaning. */
const harmless = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/;

/** Text as Slack may have it: marks composed, nothing in it that hides or turns round what it says. */
export const tidy = (text: string) => (harmless.test(text) ? text.trim() : cleanText(text.toWellFormed()));

/** How Slack counts: by code points. */
export const lengthOf = (text: string) => [...text].length;

/** At most `most` letters; a longer text ends in "…", at a blank where there is one, never within a letter. */
export function cut(text: string, most: number): string {
  const clean = tidy(text);
  if (clean.length <= most || lengthOf(clean) <= most) return clean;
  let kept = '';
  let count = 1;
  for (const { segment } of graphemes.segment(clean)) {
    count += lengthOf(segment);
    if (count > most) break;
    kept += segment;
  }
  const blank = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'));
  const whole = blank > kept.length * 0.7 ? kept.slice(0, blank) : kept;
  return `${whole.replace(/[\s,;:.–-]+$/u, '')}…`;
}

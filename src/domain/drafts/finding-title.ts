import { cleanLine, shorten } from '../clean.ts';
import type { Finding } from './finding.ts';

/** In letters: a line of a list; the whole stands in the item and the source. */
const titleLength = 120;

/** What its task is called: a person's words, or the beginning of what is to be done, cut at a word. */
export function titleOf({ title, action, quote }: Pick<Finding, 'title' | 'action' | 'quote'>): string {
  if (title) return title;
  const words = cleanLine(action || quote).replace(/[\s,;:.]+$/, '');
  const [first = '', ...rest] = shorten(words, titleLength);
  return first.toLocaleUpperCase() + rest.join('');
}

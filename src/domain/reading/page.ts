import type { Language } from '../language.ts';
import { withoutMarks } from './page/marks.ts';
import { withoutRunningLines } from './page/running-lines.ts';
import { withoutWrapping } from './page/wrapping.ts';
import type { Page } from './types.ts';

/**
 * The page as it reads: mark-up and what every printed page repeats are blanks, and so are breaks within a
 * paragraph. It is as long as the text, so that places mean the same in both.
 */
export function cleanPage(text: string, language: Language): Page {
  const unmarked = { text: withoutMarks(text), language };
  const turned = { text: withoutRunningLines(unmarked), language };
  return { text: withoutWrapping(turned), language };
}

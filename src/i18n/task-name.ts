import type { TaskNumber } from '../domain/ids.ts';
import type { Worded } from '../domain/language.ts';
import type { Translator } from './translator.ts';

/** "#12 Fill the vacant posts": how a task is called wherever it is named. Never where its words are kept from view. */
export const taskName = (
  t: Translator,
  { number, title }: { readonly number: TaskNumber; readonly title: Worded },
): string => `#${number} ${t.worded(title)}`;

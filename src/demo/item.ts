import type { Worded } from '../domain/language.ts';
import type { DemoItem, DemoTask } from './types.ts';

/** An item whose tasks, one for each body that owes it, are worded as the item is. */
export function item(path: string, text: Worded, ...tasks: readonly Omit<DemoTask, 'title'>[]): DemoItem {
  return { path, text, tasks: tasks.map((task) => ({ title: text, ...task })) };
}

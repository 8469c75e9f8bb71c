import { UserError } from '../domain/user-error.ts';
import { readButtonLine } from '../domain/line.ts';
import type { Menu } from './command.ts';
import { readPath } from './read-path.ts';

/** Whether a line only asks: it may be said again at any time to see the present answer. */
export function changesNothing(menu: Menu, line: string): boolean {
  try {
    return readPath(menu, readButtonLine(line)?.rest ?? line).command.may.endsWith('.read');
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

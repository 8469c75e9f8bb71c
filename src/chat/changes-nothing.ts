import { readButtonLine } from '../domain/line.ts';
import { UserError } from '../domain/user-error.ts';
import { actionsOf, type Menu } from './command.ts';
import { readOptions } from './read-options.ts';
import { readPath } from './read-path.ts';

/** Whether a line only asks: it may be said again at any time to see the present answer. */
export function changesNothing(menu: Menu, line: string): boolean {
  try {
    const { command, rest } = readPath(menu, readButtonLine(line)?.rest ?? line);
    const said = readOptions(command, rest, { language: 'en', today: '2000-01-01' });
    return actionsOf(command, said).every((action) => action.endsWith('.read') || action === 'tasks.history');
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

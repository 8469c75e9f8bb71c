import { tasksKind } from '../../src/usecases/import/kinds/tasks.ts';
import { importCommand } from '../imports/import-command.ts';

/** Brings in tasks from a table. */
export const importTable = importCommand(['tasks', 'import'], tasksKind, {
  summary: 'tasks.import.summary',
  hint: 'imports.tasks.hint',
});

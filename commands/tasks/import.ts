import { command } from '../../src/chat/command.ts';
import { tasksKind } from '../../src/usecases/import/kinds/tasks.ts';
import { importOptions } from '../imports/options.ts';
import { runImport } from '../imports/run-import.ts';

const path = ['tasks', 'import'] as const;

/** Brings in tasks from a table, after a dry run that changes nothing. */
export const importTable = command({
  path,
  summary: 'tasks.import.summary',
  options: importOptions(tasksKind, 'imports.tasks.hint'),
  oneOf: ['file', 'table', 'upload'],
  also: ['csv', 'upload', 'nhap', 'muat naik'],
  may: tasksKind.may,
  run: (ask, given) => runImport(ask, tasksKind, path, given),
});

import { command } from '../../src/chat/command.ts';
import { groupsKind } from '../../src/usecases/import/kinds/groups.ts';
import { importOptions } from '../imports/options.ts';
import { runImport } from '../imports/run-import.ts';

const path = ['groups', 'import'] as const;

/** Brings in groups from a table, after a dry run that changes nothing. */
export const importTable = command({
  path,
  summary: 'groups.import.summary',
  options: importOptions(groupsKind, 'imports.groups.hint'),
  oneOf: ['file', 'table', 'upload'],
  also: ['csv', 'upload', 'nhap', 'muat naik'],
  may: groupsKind.may,
  run: (ask, given) => runImport(ask, groupsKind, path, given),
});

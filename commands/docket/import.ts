import { command } from '../../src/chat/command.ts';
import { peopleKind } from '../../src/usecases/import/kinds/people.ts';
import { importOptions } from '../imports/options.ts';
import { runImport } from '../imports/run-import.ts';

const path = ['docket', 'import'] as const;

/** Brings in people from a table, after a dry run that changes nothing. */
export const importTable = command({
  path,
  summary: 'docket.import.summary',
  options: importOptions(peopleKind, 'imports.people.hint'),
  oneOf: ['file', 'table', 'upload'],
  also: ['csv', 'upload', 'nhap', 'muat naik'],
  may: peopleKind.may,
  run: (ask, given) => runImport(ask, peopleKind, path, given),
});

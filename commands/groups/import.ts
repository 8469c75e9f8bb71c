import { groupsKind } from '../../src/usecases/import/kinds/groups.ts';
import { importCommand } from '../imports/import-command.ts';

/** Brings in groups from a table. */
export const importTable = importCommand(['groups', 'import'], groupsKind, {
  summary: 'groups.import.summary',
  hint: 'imports.groups.hint',
});

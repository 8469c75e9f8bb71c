import { peopleKind } from '../../src/usecases/import/kinds/people.ts';
import { importCommand } from '../imports/import-command.ts';

/** Brings in people from a table. */
export const importTable = importCommand(['docket', 'import'], peopleKind, {
  summary: 'docket.import.summary',
  hint: 'imports.people.hint',
});

import { calendarKind } from '../../src/usecases/import/kinds/calendar.ts';
import { importCommand } from '../imports/import-command.ts';

/** Brings in days off and worked days from a table. */
export const importTable = importCommand(['docket', 'calendar-import'], calendarKind, {
  summary: 'calendar.import.summary',
  hint: 'calendar.import.hint',
});

import { readDay } from '../../../../calendars/index.ts';
import { type CalendarDay, dayNameLimit } from '../../../../domain/calendar-day.ts';
import { cleanLine } from '../../../../domain/clean.ts';
import type { UserError } from '../../../../domain/user-error.ts';
import { plainCell } from '../../../../files/write-csv.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import type { Line, Reading } from '../../kind.ts';
import { dayKindWords, meaningOf } from '../../words.ts';

/** A day from a row's cells, or what keeps it out. */
export async function dayIn({ deed, language }: Reading, line: Line): Promise<CalendarDay | UserError> {
  const said = cleanLine(line.of('day'));
  if (!said) return mistake('imports.problem.noDay');
  const read = await readDay(said, { language, today: deed.today });
  if (read.kind !== 'day') return mistake('imports.problem.day', { said });
  const kindSaid = cleanLine(line.of('kind'));
  const kind = kindSaid ? meaningOf(dayKindWords, kindSaid) : 'off';
  if (!kind) return mistake('imports.problem.dayKind', { said: kindSaid });
  const name = cleanLine(plainCell(line.of('name')));
  if (name.length > dayNameLimit)
    return mistake('imports.problem.long', { length: name.length, limit: dayNameLimit });
  return { day: read.day, kind, name: { text: name } };
}

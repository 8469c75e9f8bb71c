import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Card } from '../../domain/card.ts';
import type { Translator } from '../../i18n/translator.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

/** Rows of a page: every platform takes so many of the longest. */
const rowsOfPage = 25;

/** Days as a table with a row of column names, in words that the import reads. */
export function calendarTable(t: Translator, days: readonly CalendarDay[]): string[][] {
  const columns = [t('calendar.column.day'), t('calendar.column.kind'), t('calendar.column.name')];
  return [columns, ...days.map(({ day, kind, name }) => [day, t(`calendar.kind.${kind}`), t.worded(name)])];
}

/** A year’s days as a table that can be copied. */
export async function calendarCsvCard(
  reader: Reader,
  { year, days, page }: { year: number; days: readonly CalendarDay[]; page: string | undefined },
  csvOf: (rows: readonly (readonly string[])[]) => string,
): Promise<Card> {
  const { t } = reader;
  const said = /^\d{1,3}$/.test(page ?? '') ? Number(page) : 0;
  const offset = said < days.length ? said : 0;
  const shown: Stretch<CalendarDay> = {
    rows: days.slice(offset, offset + rowsOfPage),
    offset,
    total: days.length,
  };
  const title = t('calendar.csv.title', { year: String(year) });
  return {
    title,
    tone: 'plain',
    summary: title,
    parts: [
      { part: 'text', text: csvOf(calendarTable(t, shown.rows)) },
      { part: 'text', text: t('calendar.csv.hint'), quiet: true },
    ],
    buttons: await pageButtons(reader, shown, {
      path: ['docket', 'calendar'],
      said: { year: String(year), csv: 'yes' },
    }),
  };
}

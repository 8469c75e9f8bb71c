import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Button, Card, Fact, Part, Row } from '../../domain/card.ts';
import { addDays, type Day, weekdayOf } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import { type WorkCalendar, workingDaysBetween } from '../../domain/working-days.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { CalendarRow, CalendarSource } from '../../store/index.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

/** A year of a committee's calendar. */
export interface YearSeen {
  readonly year: number;
  readonly days: readonly CalendarRow[];
  readonly calendar: WorkCalendar;
  readonly source: CalendarSource;
  /** The country in the reader's language. */
  readonly country: string | null;
  /** Years that can be asked for. */
  readonly bounds: { readonly from: number; readonly to: number };
  readonly page: string | undefined;
}

const path = ['docket', 'calendar'] as const;
/** Lines of a page: what a phone shows without a great deal of scrolling, and every platform takes. */
const linesOfPage = 30;

/** The year month by month: which days are off and why, which days off are worked. */
export async function calendarCard(reader: Reader, seen: YearSeen): Promise<Card> {
  const { t } = reader;
  const { year, days, calendar, country, page } = seen;
  const months = monthsOf(t, days);
  const shown = stretch(months, page);
  const [before, last] = [`${year - 1}-12-31`, `${year}-12-31`] as [Day, Day];
  const sentence = t('calendar.sentence', {
    year: String(year),
    off: days.filter(({ day, kind }) => kind === 'off' && !calendar.weekend.has(weekdayOf(day))).length,
    worked: days.filter(({ kind }) => kind === 'worked').length,
    working: workingDaysBetween(calendar, before, last),
  });
  const list: Part =
    months.length > 0
      ? { part: 'rows', rows: shown.rows }
      : { part: 'text', text: t('calendar.nothing', { year: String(year) }) };
  const facts: Fact[] = [
    { label: t('calendar.field.country'), value: country ?? t('calendar.country.none') },
    {
      label: t('calendar.weekend'),
      value: t.list(seen.source.weekend.map((day) => t.say(`calendar.weekday.${day}`))),
    },
  ];
  return {
    title: t('calendar.title', { year: String(year) }),
    tone: 'plain',
    summary: sentence,
    parts: [{ part: 'text', text: sentence }, list, { part: 'facts', facts }, ...hints(reader, seen)],
    buttons: [
      ...(await pageButtons(reader, shown, { path, said: { year: String(year) } })),
      ...(await yearButtons(reader, seen)),
    ],
  };
}

/** A row for each month that has something to say. */
function monthsOf(t: Translator, days: readonly CalendarDay[]): Row[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, some]) => ({
    title: t.month(`${month}-01` as Day),
    details: runsOf(some).map((run) => lineOf(t, run)),
  }));
}

/** Days of one name that follow each other are told of together. */
function runsOf(days: readonly CalendarDay[]): CalendarDay[][] {
  const runs: CalendarDay[][] = [];
  for (const one of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows =
      before &&
      addDays(before.day, 1) === one.day &&
      before.kind === one.kind &&
      before.name.text === one.name.text;
    if (run && follows) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function lineOf(t: Translator, run: readonly CalendarDay[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '';
  const days =
    first === last
      ? t.day(first.day)
      : t('calendar.line.days', { from: t.day(first.day), to: t.day(last.day) });
  const name = t.worded(first.name);
  if (first.kind === 'worked') return t('calendar.line.worked', { days, name }).trim();
  return t('calendar.line.off', { days, name: name || t('calendar.noName') });
}

/** Whole months, as many as make up a page. */
function stretch(months: readonly Row[], page: string | undefined): Stretch<Row> {
  const said = /^\d{1,2}$/.test(page ?? '') ? Number(page) : 0;
  const offset = said < months.length ? said : 0;
  const rows: Row[] = [];
  let lines = 0;
  for (const month of months.slice(offset)) {
    lines += 1 + (month.details?.length ?? 0);
    if (rows.length > 0 && lines > linesOfPage) break;
    rows.push(month);
  }
  return { rows, offset, total: months.length };
}

function hints({ t, viewer }: Reader, { source }: YearSeen): Part[] {
  const quiet = (text: string): Part => ({ part: 'text', text, quiet: true });
  if (!may(viewer, 'settings.change')) return [];
  if (!source.country) return [quiet(t('calendar.country.hint')), quiet(t('calendar.change.hint'))];
  return [
    ...(source.country === 'VN' ? [quiet(t('calendar.vietnam.hint'))] : []),
    ...(source.country.startsWith('MY') ? [quiet(t('calendar.malaysia.hint'))] : []),
    quiet(t('calendar.change.hint')),
  ];
}

async function yearButtons(reader: Reader, { year, bounds, days }: YearSeen): Promise<Button[]> {
  const to = (other: number) => reader.button(path, { year: String(other) });
  const others = [year - 1, year + 1].filter((other) => other >= bounds.from && other <= bounds.to);
  const around = await Promise.all(
    others.map(async (other) => ({ label: String(other), line: await to(other) })),
  );
  if (days.length === 0) return around;
  const csv = {
    label: reader.t('calendar.field.csv'),
    line: await reader.button(path, { year: String(year), csv: 'yes' }),
  };
  return [...around, csv];
}

import { countryInWords } from '../../src/calendars/index.ts';
import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag, page, text } from '../../src/chat/field.ts';
import type { CalendarDay } from '../../src/domain/calendar-day.ts';
import type { Day } from '../../src/domain/day.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { csvOf } from '../../src/files/write-csv.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { chooseCountry } from '../../src/usecases/calendar/choose-country.ts';
import { calendarCard } from '../../src/views/committee/calendar.ts';
import { calendarCsvCard, calendarTable } from '../../src/views/committee/calendar-csv.ts';

/** The days off of a year and the days off that are worked; with `country`, whose holidays they begin with. */
export const calendar = command({
  path: ['docket', 'calendar'],
  summary: 'calendar.summary',
  options: {
    year: text({ label: 'calendar.field.year', max: 10 }).optional(),
    country: text({
      label: 'calendar.field.country',
      hint: 'calendar.field.country.hint',
      max: 60,
      may: 'settings.change',
    }).optional(),
    csv: flag({ label: 'calendar.field.csv' }).optional(),
    page: page(),
  },
  also: ['holidays', 'days', 'lich', 'ngay nghi', 'kalendar', 'cuti'],
  may: 'settings.read',
  async run(ask, { year, country, csv, page }) {
    if (country) return chosen(ask, country);
    const asked = yearNamed(ask, year);
    const days = await daysOf(ask, asked);
    if (csv) {
      const card = await calendarCsvCard(ask, { year: asked, days, page }, csvOf);
      return { kind: 'card', card, to: 'asker', inPlace: ask.pressed, ...fileOf(ask, asked, days) };
    }
    const source = await ask.store.calendars.source(ask.committee.id);
    const card = await calendarCard(ask, {
      year: asked,
      days,
      calendar: await ask.store.calendars.of(ask.committee.id),
      source,
      country: source.country && countryInWords(source.country, ask.t.language),
      bounds: boundsOf(ask),
      page,
    });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

/** A terminal folds long lines, which nobody could copy: there the table is a file as well, marked as UTF-8. */
function fileOf({ door, t }: Ask, year: number, days: readonly CalendarDay[]) {
  if (door !== 'terminal') return {};
  const body = new TextEncoder().encode(`\uFEFF${csvOf(calendarTable(t, days))}\n`);
  const name = `calendar-${year}.csv`;
  return {
    files: [{ id: name, name, mediaType: 'text/csv', size: body.length, bytes: async () => body }],
  };
}

const daysOf = ({ store, viewer }: Ask, year: number) =>
  store.calendars.between(viewer, `${year}-01-01` as Day, `${year}-12-31` as Day);

/** Years that deadlines and their reminders can have to do with. */
function boundsOf({ today }: Ask) {
  const now = Number(today.slice(0, 4));
  return { from: now - 10, to: now + 10 };
}

function yearNamed(ask: Ask, said: string | undefined): number {
  if (said === undefined) return Number(ask.today.slice(0, 4));
  const { from, to } = boundsOf(ask);
  const year = /^\d{4}$/.test(said.trim()) ? Number(said) : 0;
  if (year >= from && year <= to) return year;
  throw mistake('calendar.error.year', {
    said,
    from: String(from),
    to: String(to),
    example: ask.today.slice(0, 4),
  });
}

async function chosen(ask: Ask, said: string): Promise<Reply> {
  const { t } = ask;
  const { country, count, from, to } = await chooseCountry(ask, said);
  const show = { label: t('calendar.button'), line: await ask.button(['docket', 'calendar'], {}) };
  const words = country
    ? t('calendar.chosen', {
        country: countryInWords(country, t.language),
        count,
        from: String(from),
        to: String(to),
      })
    : t('calendar.unchosen');
  const hints = [
    ...(country === 'VN' ? [t('calendar.vietnam.hint')] : []),
    ...(country?.startsWith('MY') ? [t('calendar.malaysia.hint')] : []),
  ];
  return notice(words, { details: [...hints, t('calendar.remindersFollow')], buttons: [show] });
}

import type Holidays from 'date-holidays';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { cleanLine } from '../domain/clean.ts';
import { addDays, type Day } from '../domain/day.ts';
import { type Language, languages, type Worded } from '../domain/language.ts';
import type { CountryCode } from './countries.ts';
import { daysInLieu, inLieuOf } from './in-lieu.ts';
import { byRule } from './vietnam.ts';

/** A public holiday as the package tells it. */
type Told = ReturnType<Holidays['getHolidays']>[number];
type Names = ReadonlyMap<Language, ReadonlyMap<string, string>>;

/**
 * The public holidays of a country or state in a year, in their order, with the days given in lieu. A seed
 * and no more: governments move days, moons are sighted, and the second day of Vietnam's National Day is
 * either side of the first; the committee has the last word. The package is loaded when first asked: its
 * tables are large.
 */
export async function holidaysOf(code: CountryCode, year: number): Promise<CalendarDay[]> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state] = code.split('-');
  const holidays = state ? new Holidays(country, state) : new Holidays(country);
  const own = holidays.getLanguages()[0] ?? 'en';
  const told = publicOnes(holidays, year, own);
  const known = country === 'VN' ? byRule : {};
  const names = told.every(({ rule }) => known[rule]) ? new Map() : namesOf(holidays, year);
  const days = told.flatMap((one) => {
    const name = known[one.rule] ?? nameOf(one, country, names);
    return daysOf(one).map((day) => ({ day, name, rule: one.rule }));
  });
  const isMoved = (day: Day) => days.some((one) => one.day === day && hasSubstitute(one, told));
  const all = [...Map.groupBy(days, ({ day }) => day)].map(([day, some]): CalendarDay => {
    return { day, kind: 'off', name: together(some.map(({ name }) => name)) };
  });
  const inOrder = (some: CalendarDay[]) => some.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return inOrder([...all, ...daysInLieu(code, inOrder(all), isMoved)]);
}

/** The same of several years. Others are heard between two of them: a year's moons take a while. */
export async function holidaysFrom(code: CountryCode, from: number, to: number): Promise<CalendarDay[]> {
  const days: CalendarDay[] = [];
  for (let year = from; year <= to; year++) {
    days.push(...(await holidaysOf(code, year)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return days;
}

const namesOf = (holidays: Holidays, year: number): Names =>
  new Map(
    languages.map((language) => [
      language,
      new Map(publicOnes(holidays, year, language).map((one) => [keyOf(one), one.name])),
    ]),
  );

const publicOnes = (holidays: Holidays, year: number, language: string): Told[] =>
  holidays.getHolidays(year, language).filter(({ type }) => type === 'public');

/** Whether the package gives the day in lieu itself: by a rule for it, or written beside it for the year. */
function hasSubstitute({ day, rule }: { readonly day: Day; readonly rule: string }, told: readonly Told[]) {
  const name = told.find((one) => one.rule === rule)?.name;
  const isWritten = (one: Told) => one.name === name && one.rule === addDays(day, 1) && rule === day;
  return told.some(
    (one) => (one.substitute && one.rule !== rule && one.rule.includes(rule)) || isWritten(one),
  );
}

const keyOf = ({ date, rule }: Told) => `${date} ${rule}`;

/** The days whose noon lies within it, by the clock where it is kept: some begin at dusk of the day before. */
function daysOf({ date, start, end }: Told): Day[] {
  const begins = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);
  const ends = begins + (end.getTime() - start.getTime());
  const days: Day[] = [];
  for (let noon = Date.parse(`${date.slice(0, 10)}T12:00:00Z`); noon < ends; noon += 86_400_000)
    if (noon >= begins) days.push(new Date(noon).toISOString().slice(0, 10) as Day);
  return days;
}

/** In the country's own language, with what it is called in ours where that differs. */
function nameOf(one: Told, country: CountryCode, names: Names): Worded {
  const text = plain(one, one.name);
  const translations: Partial<Record<Language, string>> = {};
  for (const [language, all] of names) {
    const name = plain(one, all.get(keyOf(one)) ?? '');
    if (name && name !== text) translations[language] = name;
  }
  const name = { text, translations };
  return one.substitute ? inLieuOf(name, country) : name;
}

/** Without the package's own word for a day in lieu, which is behind the name. */
const plain = ({ substitute }: Told, name: string) =>
  cleanLine(substitute ? name.replace(/\s*\([^()]*\)\s*$/, '') : name);

/** Two holidays of one day share it. */
function together(names: readonly Worded[]): Worded {
  const [first, ...others] = [...new Map(names.map((name) => [name.text, name])).values()];
  if (!first) return { text: '' };
  if (others.length === 0) return first;
  const all = [first, ...others];
  const joined = (language: Language) =>
    all.map(({ text, translations }) => translations?.[language] ?? text).join(' · ');
  return {
    text: all.map(({ text }) => text).join(' · '),
    translations: { en: joined('en'), vi: joined('vi'), ms: joined('ms') },
  };
}

import type { CalendarDay } from '../domain/calendar-day.ts';
import { addDays, type Day, weekdayOf } from '../domain/day.ts';
import type { Worded } from '../domain/language.ts';
import type { CountryCode } from './countries.ts';
import { weekendOf } from './weekends.ts';

/** Languages, and how each says that a day is given for another. */
const given = {
  vi: (name: string) => `Nghỉ bù ${name}`,
  en: (name: string) => `${name} (day in lieu)`,
  ms: (name: string) => `${name} (cuti ganti)`,
};

/**
 * The days given for holidays that fall on a day of rest: the next one on which people would have worked.
 * Vietnam gives one for either day of the weekend (Labour Code, article 111), Malaysia for the weekly rest
 * day alone, which is Sunday, or Friday where that is. Other countries’ own rules have it. `isMoved` says of
 * which holidays it was given already.
 */
export function daysInLieu(
  code: CountryCode,
  holidays: readonly CalendarDay[],
  isMoved: (day: Day) => boolean,
): CalendarDay[] {
  const weekend = weekendOf(code);
  const rest = restDays(code, weekend);
  const taken = new Set(holidays.map(({ day }) => day));
  const inLieu: CalendarDay[] = [];
  for (const { day, name } of holidays) {
    if (!rest.includes(weekdayOf(day)) || isMoved(day)) continue;
    let next = addDays(day, 1);
    while (taken.has(next) || weekend.includes(weekdayOf(next))) next = addDays(next, 1);
    taken.add(next);
    inLieu.push({ day: next, kind: 'off', name: inLieuOf(name, code) });
  }
  return inLieu;
}

/** The days of the week for which another is given. */
function restDays(code: CountryCode, weekend: readonly number[]): readonly number[] {
  const [country] = code.split('-');
  if (country === 'VN') return weekend;
  if (country === 'MY') return weekend.includes(7) ? [7] : [5];
  return [];
}

/** What the day given for a holiday is called. */
export function inLieuOf({ text, translations = {} }: Worded, code: CountryCode): Worded {
  const own = code.startsWith('VN') ? 'vi' : code.startsWith('MY') ? 'ms' : 'en';
  return {
    text: given[own](text),
    translations: {
      vi: given.vi(translations.vi ?? text),
      en: given.en(translations.en ?? text),
      ms: given.ms(translations.ms ?? text),
    },
  };
}

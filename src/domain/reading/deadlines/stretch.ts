import { type Day, type DayRange, dayOf, endOfMonth } from '../../day.ts';
import type { Language } from '../../language.ts';
import { phrasesOf } from '../phrases/index.ts';
import { placeIn } from './blanks.ts';

/** A day or a period as it is named: in which year is asked last, for it may not be written. */
export interface Stretch {
  readonly grain: 'day' | 'period' | 'year' | 'fiscalYear' | 'stretch';
  /** Where it is only a part of a month, quarter or year. */
  readonly part: 'early' | 'middle' | 'late' | null;
  /** As written. */
  readonly year: number | null;
  /** Its first and last day in a year; null where the calendar has none. */
  readonly of: (year: number) => DayRange | null;
  /** A part of a month: so short that it says by itself when something is due. */
  readonly isShort?: true;
  /** Whole years on both sides ("2025-2030"). */
  readonly ofYears: boolean;
  /** Of a day without a year, for what comes back every year. */
  readonly monthDay?: { readonly month: number; readonly day: number };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Part = Stretch['part'];

/** What the groups of a matched date or period say; null for days of no calendar. */
export function stretchOf(text: string, groups: Groups, language: Language): Stretch | null {
  const { y, yy, y1, d, d1 } = groups;
  const year = y === undefined ? (yy === undefined ? null : Number(`20${yy}`)) : Number(y);
  const part: Part = groups.early ? 'early' : groups.middle ? 'middle' : groups.late ? 'late' : null;
  const plain = { part, year, ofYears: false };
  if (y1 !== undefined) {
    const from = Number(y1);
    return { ...plain, grain: 'stretch', ofYears: true, of: (to) => months(from, 1, to, 12) };
  }
  const month = monthIn(groups.m, groups.mm, language);
  if (d !== undefined) return dayStretch(plain, month, Number(d), d1 === undefined ? null : Number(d1));
  const stretch = (of: Stretch['of'], grain: Stretch['grain'] = 'period') => ({ ...plain, grain, of });
  const { quarters, weeks } = phrasesOf[language].deadlines;
  const first = monthIn(groups.m1, groups.mm1, language);
  if (month && first) return stretch((at) => months(at, first, at, month), 'stretch');
  if (month && groups.week !== undefined) {
    const week = placeIn(weeks, groups.week);
    return { ...stretch((at) => weekOfMonth(at, month, week)), isShort: true };
  }
  if (month) {
    const whole = stretch((at) => partOfMonth(at, month, part));
    return part ? { ...whole, isShort: true } : whole;
  }
  if (groups.q !== undefined) {
    const quarter = placeIn(quarters, groups.q);
    const from = groups.q1 === undefined ? quarter : placeIn(quarters, groups.q1);
    const grain = from === quarter ? 'period' : 'stretch';
    // A budget's first quarter is the last of the year before.
    if (groups.fiscal !== undefined) return stretch((at) => fiscalQuarter(at, quarter));
    return stretch((at) => partOfYear(at, (from - 1) * 3 + 1, quarter * 3, part), grain);
  }
  if (groups.fiscal !== undefined) {
    return stretch((at) => months(at - 1, 10, at, 9), 'fiscalYear');
  }
  if (groups.half1 !== undefined) return stretch((at) => months(at, 1, at, 6));
  if (groups.half2 !== undefined) return stretch((at) => months(at, 7, at, 12));
  if (groups.nine !== undefined) return stretch((at) => months(at, 1, at, 9));
  if (part === 'middle') return stretch((at) => months(at, 5, at, 6));
  if (part) return stretch((at) => partOfYear(at, 1, 12, part));
  return text === '' ? null : stretch((at) => months(at, 1, at, 12), 'year');
}

const monthIn = (name: string | undefined, number: string | undefined, language: Language): number =>
  name === undefined ? Number(number ?? 0) : placeIn(phrasesOf[language].deadlines.months, name);

function dayStretch(
  plain: Pick<Stretch, 'part' | 'year' | 'ofYears'>,
  month: number,
  last: number,
  first: number | null,
): Stretch | null {
  // 29 February is a day of some years only: whether it is one is asked with the year.
  if (!dayOf(2024, month, last)) return null;
  const of = (year: number) => {
    const to = dayOf(year, month, last);
    const from = first === null ? to : dayOf(year, month, first);
    return from && to && from <= to ? { from, to } : null;
  };
  if (first !== null) return { ...plain, grain: 'stretch', of };
  const monthDay = plain.year === null ? { monthDay: { month, day: last } } : {};
  return { ...plain, grain: 'day', of, ...monthDay };
}

function months(fromYear: number, from: number, toYear: number, to: number): DayRange | null {
  const first = dayOf(fromYear, from, 1);
  const last = dayOf(toYear, to, 1);
  return first && last && first <= last ? { from: first, to: endOfMonth(last) } : null;
}

const fiscalQuarter = (year: number, quarter: number): DayRange | null =>
  quarter === 1 ? months(year - 1, 10, year - 1, 12) : months(year, quarter * 3 - 5, year, quarter * 3 - 3);

/** Tens of days, as offices count: the first ten, the middle ten, and what is left. */
function partOfMonth(year: number, month: number, part: Part): DayRange | null {
  const whole = months(year, month, year, month);
  if (!whole || !part) return whole;
  const day = (number: number) => `${whole.from.slice(0, 8)}${number}` as Day;
  if (part === 'early') return { from: whole.from, to: day(10) };
  return part === 'middle' ? { from: day(11), to: day(20) } : { from: day(21), to: whole.to };
}

function weekOfMonth(year: number, month: number, week: number): DayRange | null {
  const whole = months(year, month, year, month);
  if (!whole || week < 1) return null;
  const day = (number: number) => `${whole.from.slice(0, 8)}${String(number).padStart(2, '0')}` as Day;
  if (week > 4) return { from: day(Number(whole.to.slice(8)) - 6), to: whole.to };
  return { from: day(week * 7 - 6), to: day(week * 7) };
}

/** The beginning of a quarter is its first month, of a year its first quarter; the end likewise. */
function partOfYear(year: number, from: number, to: number, part: Part): DayRange | null {
  const third = to - from === 2 ? 1 : 3;
  if (part === 'early') return months(year, from, year, from + third - 1);
  if (part === 'late') return months(year, to - third + 1, year, to);
  return part === 'middle' ? months(year, from + 1, year, to - 1) : months(year, from, year, to);
}

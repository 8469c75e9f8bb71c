import type { Part } from '../../domain/card.ts';
import type { Day, DayRange } from '../../domain/day.ts';
import {
  besidePeriod,
  type Figures,
  type FiguresAsked,
  kindOfPeriod,
  onTimeRate,
} from '../../domain/figures.ts';
import type { Translator } from '../../i18n/translator.ts';

/** A period by its name: "July 2025", "Q3 2025", or its first and last day. */
export function periodInWords(t: Translator, period: DayRange): string {
  return named(t, period) ?? daysInWords(t, period);
}

/** A period as the day reader reads it again. */
export function periodSaid(period: DayRange): string {
  const [year = '', month = ''] = period.from.split('-');
  switch (kindOfPeriod(period)) {
    case 'year':
      return year;
    case 'month':
      return `${month}/${year}`;
    case 'day':
      return period.from;
    default:
      return `${period.from} - ${period.to}`;
  }
}

function named(t: Translator, period: DayRange): string | undefined {
  const year = period.from.slice(0, 4);
  switch (kindOfPeriod(period)) {
    case 'year':
      return t('figures.year', { year });
    case 'quarter':
      return t('figures.quarter', { quarter: `${Math.ceil(Number(period.from.slice(5, 7)) / 3)}`, year });
    case 'month':
      return t.month(period.from);
    default:
      return undefined;
  }
}

const daysInWords = (t: Translator, { from, to }: DayRange) =>
  from === to ? t.day(from) : t('figures.fromTo', { from: t.day(from), to: t.day(to) });

/** Where a figure cannot be had. */
const nothing = '–';

export function rateInWords(t: Translator, counts: Parameters<typeof onTimeRate>[0]): string {
  const rate = onTimeRate(counts);
  return rate === null ? nothing : t('figures.percent', { share: Math.round(rate * 100) });
}

function medianInWords(t: Translator, days: number | null): string {
  if (days === null) return nothing;
  if (days === 0) return t('figures.onTheDay');
  return days < 0 ? t('figures.early', { days: -days }) : t('figures.lateBy', { days });
}

function answerInWords(t: Translator, days: number | null): string {
  return days === null ? nothing : t('figures.days', { days });
}

/** All figures, each with that of the period before in brackets. */
export function figureFacts(t: Translator, now: Figures, before: Figures): Part[] {
  const beside = (label: string, words: (of: Figures) => string) => ({
    label,
    value: `${words(now)} (${words(before)})`,
  });
  const counts = ['due', 'onTime', 'late', 'open', 'overdue', 'returned', 'extensions'] as const;
  return [
    {
      part: 'facts',
      facts: [
        beside(t('figures.rate'), (of) => rateInWords(t, of)),
        ...counts.map((name) => beside(t(`figures.${name}`), (of) => t.number(of[name]))),
        beside(t('figures.median'), ({ medianDays }) => medianInWords(t, medianDays)),
        beside(t('figures.answer'), ({ answerDays }) => answerInWords(t, answerDays)),
      ],
    },
  ];
}

/** As of which day the figures are, and what stands in brackets. */
export function explained(t: Translator, { period, asOf }: FiguresAsked): Part {
  const before = periodInWords(t, besidePeriod(period, -1));
  const text = `${asOfInWords(t, asOf)} ${t('figures.brackets', { period: before })}`;
  return { part: 'text', text, quiet: true };
}

/** What was due, as a sentence. */
export function figuresSentence(t: Translator, { due, onTime, late, open, overdue }: Figures): string {
  if (due === 0) return t('figures.none');
  return t('figures.sentence', { due, onTime, late, overdue, ahead: open - overdue });
}

export const asOfInWords = (t: Translator, day: Day) => t('figures.asOf', { day: t.fullDay(day) });

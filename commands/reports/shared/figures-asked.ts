import type { Ask } from '../../../src/chat/ask.ts';
import type { DaysAsked } from '../../../src/chat/field.ts';
import { asOfDay, pastDays } from '../../../src/chat/field.ts';
import type { Day } from '../../../src/domain/day.ts';
import { type FiguresAsked, monthOf } from '../../../src/domain/figures.ts';
import { mistake } from '../../../src/i18n/mistake.ts';

/** The options that both reports have: a stretch of days in which tasks are due, and the day of the look. */
export const figuresOptions = {
  period: pastDays({ label: 'figures.field.period', hint: 'figures.field.period.hint' }).optional(),
  'as-of': asOfDay({ label: 'figures.field.asof', hint: 'figures.field.asof.hint' }).optional(),
};

/** What was asked: the calendar month of the day of the look, and today, unless said otherwise. */
export async function figuresAsked(
  ask: Ask,
  given: { readonly period?: DaysAsked | undefined; readonly 'as-of'?: Day | undefined },
): Promise<FiguresAsked> {
  const { t, today, store, viewer } = ask;
  const { period, 'as-of': asOf = today } = given;
  if (asOf > today)
    throw mistake('figures.error.future', { day: t.fullDay(asOf), example: exampleOf(today) });
  const first = await store.figures.begunOn(viewer);
  if (first && asOf < first)
    throw mistake('figures.error.before', {
      day: t.fullDay(asOf),
      first: t.fullDay(first),
      example: exampleOf(first),
    });
  if (period && !period.range)
    throw mistake('figures.error.overdue', { said: ask.said.period ?? '', example: today.slice(0, 4) });
  return { period: period?.range ?? monthOf(asOf), asOf };
}

/** A day as all three languages write it in digits. */
function exampleOf(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

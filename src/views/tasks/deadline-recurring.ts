import type { Recurrence } from '../../domain/recurrence.ts';
import type { Translator } from '../../i18n/translator.ts';

/** How often something is due, as part of a sentence: "every Friday", "every month by day 25". */
export function recurrenceInWords(t: Translator, recurrence: Recurrence): string {
  switch (recurrence.kind) {
    case 'weekly':
      return t('recurring.weekly', { weekday: t('recurring.weekday', { weekday: recurrence.weekday }) });
    case 'days': {
      const { count, from } = recurrence;
      const weeks = count % 7 === 0 && count > 7;
      return weeks
        ? t('recurring.weeks', { count: count / 7, day: t.day(from) })
        : t('recurring.days', { count, day: t.day(from) });
    }
    case 'months':
      return t('recurring.months', { count: recurrence.count, day: t.day(recurrence.from) });
    case 'monthly':
      return recurrence.dayOfMonth === 31
        ? t('recurring.monthEnd')
        : t('recurring.monthly', { dayOfMonth: recurrence.dayOfMonth });
    case 'quarterly': {
      const { month, dayOfMonth } = recurrence;
      return month === 3 && dayOfMonth === 31
        ? t('recurring.quarterEnd')
        : t('recurring.quarterly', { month, dayOfMonth });
    }
    case 'yearly':
      return t('recurring.yearly', {
        dates: t.list(
          recurrence.dates.map(({ month, dayOfMonth }) => t('recurring.monthDay', { month, dayOfMonth })),
        ),
      });
  }
}

import { command } from '../../src/chat/command.ts';
import { day, text } from '../../src/chat/field.ts';
import { dayNameLimit } from '../../src/domain/calendar-day.ts';
import { swapDays } from '../../src/usecases/calendar/work-day.ts';
import { calendarChangedReply } from './shared/calendar-changed.ts';

/** Has people work on a day off; `instead-of` is the working day they are given for it. */
export const workDay = command({
  path: ['docket', 'work-day'],
  summary: 'calendar.work.summary',
  options: {
    day: day({ label: 'calendar.field.day' }),
    'instead-of': day({
      label: 'calendar.field.instead',
      hint: 'calendar.field.instead.hint',
    }).optional(),
    name: text({ label: 'calendar.field.name', max: dayNameLimit, rest: true }).optional(),
  },
  also: ['swap', 'swap day', 'lam bu', 'hoan doi', 'tukar hari', 'ganti'],
  may: 'settings.change',
  async run(ask, { day, 'instead-of': instead, name = '' }) {
    const { t } = ask;
    await swapDays(ask, { worked: day, off: instead ?? null, name });
    const words = instead
      ? t('calendar.swap.done', { day: t.fullDay(day), instead: t.fullDay(instead) })
      : t('calendar.work.done', { day: t.fullDay(day) });
    return calendarChangedReply(ask, words, day);
  },
});

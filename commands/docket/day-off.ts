import { command } from '../../src/chat/command.ts';
import { days, text } from '../../src/chat/field.ts';
import { dayNameLimit } from '../../src/domain/calendar-day.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { addDaysOff } from '../../src/usecases/calendar/day-off.ts';
import { calendarChangedReply } from './shared/calendar-changed.ts';

/** Makes a day, or several that follow each other, a day off. */
export const dayOff = command({
  path: ['docket', 'day-off'],
  summary: 'calendar.off.summary',
  options: {
    days: days({ label: 'calendar.field.days', hint: 'calendar.field.days.hint' }),
    name: text({ label: 'calendar.field.name', max: dayNameLimit, rest: true }).optional(),
  },
  also: ['holiday', 'off', 'nghi', 'them ngay nghi', 'tambah cuti'],
  may: 'settings.change',
  async run(ask, { days: { range }, name = '' }) {
    const { t } = ask;
    if (!range) throw mistake('calendar.error.notDays', { example: (t) => t('days.example') });
    await addDaysOff(ask, range, name);
    const { from, to } = range;
    const words =
      from === to ? t.fullDay(from) : t('calendar.line.days', { from: t.fullDay(from), to: t.fullDay(to) });
    return calendarChangedReply(ask, t('calendar.off.done', { days: words }), from);
  },
});

import { command } from '../../src/chat/command.ts';
import { day } from '../../src/chat/field.ts';
import { clearDay } from '../../src/usecases/calendar/clear-day.ts';
import { calendarChangedReply } from './shared/calendar-changed.ts';

/** Takes a day out of the calendar. */
export const dayClear = command({
  path: ['docket', 'day-clear'],
  summary: 'calendar.clear.summary',
  options: { day: day({ label: 'calendar.field.day' }) },
  also: ['clear', 'bo ngay nghi', 'buang cuti'],
  may: 'settings.change',
  async run(ask, { day }) {
    await clearDay(ask, day);
    return calendarChangedReply(ask, ask.t('calendar.clear.done', { day: ask.t.fullDay(day) }), day);
  },
});

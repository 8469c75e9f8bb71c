import type { Day } from '../../domain/day.ts';
import type { Deadline } from '../../domain/deadline.ts';
import { notice } from '../../domain/notice.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Task } from '../../domain/task.ts';
import { isDayOff, onOrBefore, type WorkCalendar } from '../../domain/working-days.ts';
import type { Translator } from '../../i18n/translator.ts';
import { dayAndDistance, ruleInWords } from './deadline.ts';

/** A deadline said back: the day with its weekday and distance, and how the wording was read. */
export function deadlineDetails(
  { t, today }: { t: Translator; today: Day },
  task: Task,
  calendar: WorkCalendar,
): string[] {
  const { day, rule } = task.deadline;
  if (!day) return [t('deadlines.rule.none')];
  const echo = t('tasks.newDeadline', { day: dayAndDistance(t, day, today) });
  // A plain day was read as what it is: its rule would only say it again.
  const read = rule.kind === 'on' ? [] : [ruleInWords(t, task.deadline)];
  return [echo, ...read, ...dayOffDetails({ t, today }, day, calendar)];
}

/** That a deadline falls on a day off, and when reminders of it come instead: earlier. */
function dayOffDetails(
  { t, today }: { t: Translator; today: Day },
  day: Day,
  calendar: WorkCalendar,
): string[] {
  if (day < today || !isDayOff(calendar, day)) return [];
  const before = onOrBefore(calendar, day);
  // It may have gone by: then there is nothing to promise.
  if (before < today) return [t('calendar.dayOffOnly', { day: t.day(day) })];
  return [t('calendar.dayOff', { day: t.day(day), before: t.day(before) })];
}

/** Asks back before a day that has passed is used; undefined when there is nothing to ask. */
export async function confirmPastDay(
  asker: { t: Translator; today: Day; confirmed: boolean; confirmation(): Promise<string> },
  { day }: Deadline,
): Promise<Reply | undefined> {
  const { t, today } = asker;
  if (!day || day >= today || asker.confirmed) return undefined;
  const go = { label: t('buttons.goOn'), line: await asker.confirmation(), look: 'danger' as const };
  return notice(t('tasks.pastDay', { day: dayAndDistance(t, day, today) }), { buttons: [go] });
}

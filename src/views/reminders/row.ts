import type { Row } from '../../domain/card.ts';
import { dayAt } from '../../domain/day.ts';
import type { Committee } from '../../domain/member.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Translator } from '../../i18n/translator.ts';
import { timeTold } from '../extensions/words.ts';
import { endOfDeadline, standing } from '../tasks/deadline.ts';
import { partDetails } from '../tasks/part-details.ts';
import { progressTold } from '../tasks/progress.ts';
import { reportedInWords, returnedInWords } from '../tasks/reported.ts';
import { reminderButtons } from './buttons.ts';
import { standingAndDay } from './in-summary.ts';
import type { Hearer, Reminded } from './reminded.ts';
import { roleInWords } from './role.ts';
import { slipTone } from './slip.ts';

export type { Hearer, Reminded } from './reminded.ts';

/** Names that a sentence can carry. */
export const mostInSentence = 3;

/** A task as a row: what is asked of these people, until when, and whose it is. */
export function reminderRow(hearer: Hearer, task: Reminded, withButtons: boolean): Row {
  const { t, committee, today } = hearer;
  const title = taskName(t, task);
  const tone = slipTone(task, today);
  if (task.state === 'reported' && task.reportedOn) {
    const { reportedOn: on, day, reportedBy: by } = task;
    return { title, tone, badge: standing(t, task, today), details: [reportedInWords(t, on, day, by)] };
  }
  if (task.state !== 'open') return { title, tone, badge: closed(t, committee, task) };
  return {
    title,
    tone,
    badge: standingAndDay(t, task, today),
    details: [
      ...(task.priority === 'urgent' ? [t('priorities.urgent')] : []),
      roleInWords(hearer, task),
      ...returnedInWords(t, task),
      ...partDetails(t, { ...task, parentNumber: task.role === 'assignee' ? null : task.parentNumber }),
      ...inPlaceOf(t, task),
      ...progressTold(t, task, today),
      ...answered(hearer, task),
      ...history(t, task),
    ],
    ...endOfDeadline({ committee }, task),
    ...(withButtons ? { buttons: reminderButtons(hearer, task) } : {}),
  };
}

function inPlaceOf(t: Translator, { inPlaceOf: groups }: Reminded): string[] {
  if (groups.length === 0) return [];
  const names = groups.map((group) => t.worded(group.name));
  return [t('reminders.for', { groups: named(t, names) })];
}

/** What the lead has answered: in the place of the buttons it was answered with. */
function answered({ t, today }: Hearer, task: Reminded): string[] {
  const { acknowledgedOn: on, acknowledgedBy: name, snoozedTo, progress } = task;
  // Whoever says how it goes knows of it.
  const isSaid = on !== null && progress !== null && progress.on >= on;
  const waits = (task.role === 'lead' || task.role === 'assignee') && snoozedTo !== null && snoozedTo > today;
  return [
    ...(on && name && !isSaid ? [t('reminders.acknowledgedBy', { name, day: t.day(on) })] : []),
    ...(waits ? [t('reminders.snoozedTo', { day: t.day(snoozedTo) })] : []),
  ];
}

/** That its deadline was another one, or this reminder comes late. */
function history(t: Translator, task: Reminded): string[] {
  const { wasDue } = task;
  return [...timeTold(t, task), ...(wasDue ? [t('reminders.wasDue', { day: t.day(wasDue) })] : [])];
}

/** "done by Lan on Fri 18 Jul 2025": what the row of a closed task says in the place of its buttons. */
function closed(t: Translator, committee: Committee, task: Reminded): string {
  if (task.closedAt === null) return t(`states.${task.state}`);
  const day = t.day(dayAt(task.closedAt, committee.timeZone));
  if (task.state === 'dropped') return t('reminders.droppedOn', { day });
  if (task.closedBy && task.wasAccepted) return t('governance.acceptedBy', { name: task.closedBy, day });
  return task.closedBy ? t('reminders.doneBy', { name: task.closedBy, day }) : t('reminders.doneOn', { day });
}

/** A few names, and how many more. */
export function named(t: Translator, names: readonly string[]): string {
  const rest = names.length - mostInSentence;
  return t.list(rest > 0 ? [...names.slice(0, mostInSentence), `+${t.number(rest)}`] : names);
}

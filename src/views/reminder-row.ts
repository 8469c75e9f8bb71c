import type { Button, Row } from '../domain/card.ts';
import { type Day, dayAt } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import { buttonLine } from '../domain/line.ts';
import type { Committee } from '../domain/member.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SpokenTask } from '../store/index.ts';
import { endOfDeadline } from './deadline.ts';
import { standingAndDay } from './in-summary.ts';
import { slipTone } from './slip.ts';

/** For whom and when something is said unasked. */
export interface Hearer {
  readonly t: Translator;
  readonly committee: Committee;
  readonly today: Day;
}

/** A task as one channel is reminded of it. */
export interface Reminded extends SpokenTask {
  readonly lead: Group;
  readonly role: 'lead' | 'coordinating';
  /** Groups without a channel, on whose behalf another one is told. */
  readonly inPlaceOf: readonly Group[];
}

/** Names that a sentence can carry. */
export const mostInSentence = 3;

/** A task as a row: what is asked of these people, until when, and whose it is. */
export function reminderRow({ t, committee, today }: Hearer, task: Reminded, withButtons: boolean): Row {
  const title = `#${task.number} ${t.worded(task.title)}`;
  const tone = slipTone(task, today);
  if (task.state !== 'open') return { title, tone, badge: closed(t, committee, task) };
  const details = [
    ...(task.priority === 'urgent' ? [t('priorities.urgent')] : []),
    t(`reminders.role.${task.role}`, { lead: t.worded(task.lead.name) }),
    ...(task.inPlaceOf.length > 0
      ? [
          t('reminders.for', {
            groups: named(
              t,
              task.inPlaceOf.map((group) => t.worded(group.name)),
            ),
          }),
        ]
      : []),
    ...(task.originalDay && task.originalDay !== task.day
      ? [t('reminders.originally', { day: t.day(task.originalDay) })]
      : []),
  ];
  const badge = standingAndDay(t, task, today);
  const at = endOfDeadline({ committee }, task);
  return {
    title,
    tone,
    badge,
    details,
    ...at,
    ...(withButtons ? { buttons: buttons(t, committee, task) } : {}),
  };
}

/** "done by Lan on Fri 18 Jul 2025": what the row of a closed task says in the place of its buttons. */
function closed(t: Translator, committee: Committee, task: Reminded): string {
  if (task.closedAt === null) return t(`states.${task.state}`);
  const day = t.day(dayAt(task.closedAt, committee.timeZone));
  if (task.state === 'dropped') return t('reminders.droppedOn', { day });
  return task.closedBy ? t('reminders.doneBy', { name: task.closedBy, day }) : t('reminders.doneOn', { day });
}

function buttons(t: Translator, committee: Committee, task: Reminded): Button[] {
  const said = { task: task.number };
  const details: Button = {
    label: t('buttons.details'),
    line: buttonLine(committee, ['tasks', 'show'], said),
  };
  // Those who only contribute cannot press Done: the secretariat or the lead group does.
  if (task.role !== 'lead') return [details];
  const line = buttonLine(committee, ['tasks', 'done'], said, task.version);
  return [{ label: t('buttons.done'), line, look: 'primary' }, details];
}

/** A few names, and how many more. */
export function named(t: Translator, names: readonly string[]): string {
  const rest = names.length - mostInSentence;
  return t.list(rest > 0 ? [...names.slice(0, mostInSentence), `+${t.number(rest)}`] : names);
}

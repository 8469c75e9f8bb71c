import type { Button, Card, Mention, Part, Row } from '../domain/card.ts';
import { addDays, type Day, dayAt } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import { buttonLine, fitsButton } from '../domain/line.ts';
import type { Committee } from '../domain/member.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SpokenTask } from '../store/index.ts';
import { standing } from './deadline.ts';
import { mostPressing, slipTone } from './slip.ts';

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

export interface Reminder {
  readonly tasks: readonly Reminded[];
  readonly mentions: readonly Mention[];
  /** Whose office waits for word; null where the committee has named none. */
  readonly office: Group | null;
  /** The group whose channel it is, for "show all". */
  readonly group: Group | null;
}

/** Rows that are drawn; the rest are a button away. */
const mostRows = 10;

/** Rows with buttons: doors allow few on one message. */
const mostWithButtons = 5;

/** Names that a sentence can carry. */
const mostInSummary = 3;

/** One morning's reminder to one channel: the most pressing first, closed ones last and said to be so. */
export function reminderCard(hearer: Hearer, reminder: Reminder): Card {
  const { t, today } = hearer;
  const tasks = reminder.tasks.toSorted(byPressure);
  const open = tasks.filter((task) => task.state === 'open');
  const title = titleOf(hearer, open);
  const tone = mostPressing(open.map((task) => slipTone(task, today)));
  const rows = tasks.slice(0, mostRows).map((task, at) => row(hearer, task, at < mostWithButtons));
  const parts: Part[] = [{ part: 'rows', rows }];
  if (open.length > 0) {
    const waiting = t('reminders.waiting', { office: officeName(hearer, reminder.office) });
    const next = t(tone === 'red' ? 'reminders.next.late' : 'reminders.next.near');
    parts.push({ part: 'text', text: `${waiting} ${next}`, quiet: true });
  }
  return {
    title,
    tone,
    summary: summaryOf(hearer, title, tasks),
    parts,
    buttons: tasks.length > mostRows ? [showAll(hearer, reminder.group, tasks.length)] : [],
    ...(reminder.mentions.length > 0 && open.length > 0 ? { mentions: reminder.mentions } : {}),
  };
}

function byPressure(a: Reminded, b: Reminded): number {
  const closed = Number(a.state !== 'open') - Number(b.state !== 'open');
  const urgent = Number(b.priority === 'urgent') - Number(a.priority === 'urgent');
  const day = (a.day ?? '9') < (b.day ?? '9') ? -1 : 1;
  return closed || urgent || (a.day === b.day ? a.number - b.number : day);
}

function titleOf({ t, today }: Hearer, open: readonly Reminded[]): string {
  if (open.length === 0) return t('reminders.title.closed');
  const counts = {
    late: open.filter((task) => task.day !== null && task.day < today).length,
    today: open.filter((task) => task.day === today).length,
    tomorrow: open.filter((task) => task.day === addDays(today, 1)).length,
  };
  for (const urgency of ['late', 'today', 'tomorrow'] as const) {
    const count = counts[urgency];
    if (count === 0) continue;
    const first = t(`reminders.title.${urgency}`, { count });
    const rest = open.length - count;
    return rest === 0 ? first : t('reminders.and', { first, more: t('reminders.more', { count: rest }) });
  }
  return t('reminders.title.near', { count: open.length });
}

function row({ t, committee, today }: Hearer, task: Reminded, withButtons: boolean): Row {
  const title = `#${task.number} ${t.worded(task.title)}`;
  const tone = slipTone(task, today);
  if (task.state !== 'open') return { title, tone, badge: closed(t, committee, task) };
  const details = [
    ...(task.priority === 'urgent' ? [t('priorities.urgent')] : []),
    t(`reminders.role.${task.role}`, { lead: t.worded(task.lead.name) }),
    ...(task.inPlaceOf.length > 0 ? [t('reminders.for', { groups: named(t, task.inPlaceOf) })] : []),
    ...(task.originalDay && task.originalDay !== task.day
      ? [t('reminders.originally', { day: t.day(task.originalDay) })]
      : []),
  ];
  const told = standing(t, task, today);
  const badge = task.day ? t('reminders.badge', { standing: told, day: t.day(task.day) }) : told;
  return { title, tone, badge, details, ...(withButtons ? { buttons: buttons(t, committee, task) } : {}) };
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
  const details: Button = { label: t('buttons.details'), line: buttonLine(committee, ['tasks', 'show'], said) };
  // Those who only contribute cannot press Done: the secretariat or the lead group does.
  if (task.role !== 'lead') return [details];
  const line = buttonLine(committee, ['tasks', 'done'], said, task.version);
  return [{ label: t('buttons.done'), line, look: 'primary' }, details];
}

function showAll({ t, committee }: Hearer, group: Group | null, count: number): Button {
  const label = t('reminders.showAll', { count });
  const said: Record<string, string> = group ? { group: t.worded(group.name) } : {};
  const line = buttonLine(committee, ['tasks', 'list'], said);
  return { label, line: fitsButton(line, said) ? line : buttonLine(committee, ['tasks', 'mine']) };
}

function summaryOf({ t, today }: Hearer, title: string, tasks: readonly Reminded[]): string {
  const told = tasks.slice(0, mostInSummary).map((task) =>
    t('reminders.summaryTask', {
      task: `#${task.number} ${t.worded(task.title)}`,
      standing: standing(t, task, today),
    }),
  );
  const rest = tasks.length - told.length;
  return t('reminders.summary', {
    title,
    tasks: t.list(rest > 0 ? [...told, t('reminders.more', { count: rest })] : told),
  });
}

function officeName({ t, committee }: Hearer, office: Group | null): string {
  if (!office) return t('reminders.secretariatOf', { committee: committee.name });
  return t('reminders.office', { group: t.worded(office.name), committee: committee.name });
}

/** A few names, and how many more. */
function named(t: Translator, groups: readonly Group[]): string {
  const names = groups.slice(0, mostInSummary).map((group) => t.worded(group.name));
  const rest = groups.length - names.length;
  return t.list(rest > 0 ? [...names, `+${t.number(rest)}`] : names);
}

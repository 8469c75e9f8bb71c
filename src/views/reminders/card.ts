import type { Button, Card, Mention, Part } from '../../domain/card.ts';
import { addDays } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { buttonLine, fitsButton } from '../../domain/line.ts';
import { isLate } from '../../domain/reminders/answering.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { type SeatsOf, seatNotes } from '../groups/seats.ts';
import { tasksInSummary } from './in-summary.ts';
import type { Hearer, Reminded } from './reminded.ts';
import { mainRole } from './role.ts';
import { named, reminderRow } from './row.ts';
import { mostPressing, slipTone } from './slip.ts';

export interface Reminder {
  readonly tasks: readonly Reminded[];
  readonly mentions: readonly Mention[];
  /** Whose office waits for word; null where the committee has named none. */
  readonly office: Group | null;
  /** The group whose channel it is, for "show all". */
  readonly group: Group | null;
  /** The groups that are told here, with who holds their seats today. */
  readonly seats: readonly SeatsOf[];
}

/** Rows that are drawn; the rest are a button away. */
const mostRows = 10;

/** Rows with buttons: doors allow few on one message. */
const mostWithButtons = 5;

/** One morning's reminder to one channel: the most pressing first, closed ones last and said to be so. */
export function reminderCard(hearer: Hearer, reminder: Reminder): Card {
  const { t, today } = hearer;
  const tasks = reminder.tasks.toSorted(byPressure);
  const open = tasks.filter((task) => task.state === 'open');
  const reported = tasks.filter((task) => task.state === 'reported').length;
  const title =
    open.length === 0 && reported > 0
      ? t('reminders.title.reported', { count: reported })
      : titleOf(hearer, open);
  const asking = open.length > 0 ? open : tasks.filter((task) => task.state === 'reported');
  const tone = mostPressing(asking.map((task) => slipTone(task, today)));
  const rows = tasks.slice(0, mostRows).map((task, at) => reminderRow(hearer, task, at < mostWithButtons));
  const parts: Part[] = [{ part: 'rows', rows }];
  const asked = open.length > 0 ? askedOf(hearer, reminder, open) : '';
  const notThere = seatNotes(t, reminder.seats);
  if (notThere) parts.push({ part: 'text', text: notThere, quiet: true });
  if (asked) parts.push({ part: 'text', text: asked, quiet: true });
  return {
    title,
    tone,
    summary: [tasksInSummary(t, title, tasks, { today }), ...ledBy(hearer, open), notThere, asked]
      .filter(Boolean)
      .join(' ')
      .trim(),
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
  const role = mainRole(open);
  const isTold = role !== 'lead' && role !== 'assignee' && role !== 'coordinating';
  if (isTold && open.every((task) => isLate(task.day, today)))
    return t(`reminders.title.${role}`, { count: open.length });
  const counts = {
    late: open.filter((task) => isLate(task.day, today)).length,
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

function showAll({ t, committee }: Hearer, group: Group | null, count: number): Button {
  const label = t('reminders.showAll', { count });
  const said: Record<string, string> = group ? { group: t.worded(group.name) } : {};
  const line = buttonLine(committee, ['tasks', 'list'], said);
  return { label, line: fitsButton(line, said) ? line : buttonLine(committee, ['tasks', 'mine']) };
}

/** Who waits for what, of each in their role; only some have a Done to press. */
function askedOf(hearer: Hearer, reminder: Reminder, open: readonly Reminded[]): string {
  const { t, today } = hearer;
  const role = mainRole(open);
  const late = open.some((task) => task.role === role && isLate(task.day, today));
  return [...waiting(hearer, reminder, role), nextStep(t, role, late)].join(' ');
}

function nextStep(t: Translator, role: ReminderRole, late: boolean): string {
  if (role === 'lead') return t(late ? 'reminders.next.late' : 'reminders.next.near');
  if (role === 'assignee') return t('reminders.next.part');
  if (role !== 'coordinating') return t(`reminders.next.${role}`);
  return t(late ? 'reminders.next.contributeLate' : 'reminders.next.contribute');
}

/**
 * Who waits for word; an office does not tell itself that it waits, the chair waits for nobody's word, and a part
 * is its lead's.
 */
function waiting({ t, committee }: Hearer, { office, group }: Reminder, role: ReminderRole): string[] {
  if (
    role === 'assignee' ||
    role === 'secretariat' ||
    role === 'chair' ||
    (office && office.id === group?.id)
  )
    return [];
  const name = office ? t.worded(office.name) : t('reminders.secretariatOf', { committee: committee.name });
  return [t('reminders.waiting', { office: name })];
}

/** Whose the tasks are, for those who hear the summary alone and do not lead them. */
function ledBy({ t }: Hearer, open: readonly Reminded[]): string[] {
  if (open.length === 0 || mainRole(open) === 'lead') return [];
  const names = new Set(open.map((task) => t.worded(task.lead.name)));
  return [t('reminders.ledBy', { groups: named(t, [...names]) })];
}

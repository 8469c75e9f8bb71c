import type { Button, Card, Mention, Part } from '../domain/card.ts';
import { addDays } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import { buttonLine, fitsButton } from '../domain/line.ts';
import { tasksInSummary } from './in-summary.ts';
import { type Hearer, type Reminded, reminderRow } from './reminder-row.ts';
import { mostPressing, slipTone } from './slip.ts';

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

/** One morning's reminder to one channel: the most pressing first, closed ones last and said to be so. */
export function reminderCard(hearer: Hearer, reminder: Reminder): Card {
  const { t, today } = hearer;
  const tasks = reminder.tasks.toSorted(byPressure);
  const open = tasks.filter((task) => task.state === 'open');
  const title = titleOf(hearer, open);
  const tone = mostPressing(open.map((task) => slipTone(task, today)));
  const rows = tasks.slice(0, mostRows).map((task, at) => reminderRow(hearer, task, at < mostWithButtons));
  const parts: Part[] = [{ part: 'rows', rows }];
  const asked = open.length > 0 ? [...waiting(hearer, reminder), nextStep(hearer, open, tone)].join(' ') : '';
  if (asked) parts.push({ part: 'text', text: asked, quiet: true });
  return {
    title,
    tone,
    summary: [tasksInSummary(t, title, tasks, { today }), asked].join(' ').trim(),
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

function showAll({ t, committee }: Hearer, group: Group | null, count: number): Button {
  const label = t('reminders.showAll', { count });
  const said: Record<string, string> = group ? { group: t.worded(group.name) } : {};
  const line = buttonLine(committee, ['tasks', 'list'], said);
  return { label, line: fitsButton(line, said) ? line : buttonLine(committee, ['tasks', 'mine']) };
}

/** What is asked now; those who only coordinate have no Done to press. */
function nextStep({ t }: Hearer, open: readonly Reminded[], tone: Card['tone']): string {
  const isLate = tone === 'red';
  if (open.some(({ role }) => role === 'lead'))
    return t(isLate ? 'reminders.next.late' : 'reminders.next.near');
  return t(isLate ? 'reminders.next.contributeLate' : 'reminders.next.contribute');
}

/** Who waits for word; an office does not tell itself that it waits. */
function waiting({ t, committee }: Hearer, { office, group }: Reminder): string[] {
  if (office && office.id === group?.id) return [];
  const name = office ? t.worded(office.name) : t('reminders.secretariatOf', { committee: committee.name });
  return [t('reminders.waiting', { office: name })];
}

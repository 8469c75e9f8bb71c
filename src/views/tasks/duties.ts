import type { Card, Row } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { recurrenceOf } from '../../domain/deadline.ts';
import type { Group } from '../../domain/group.ts';
import { notice } from '../../domain/notice.ts';
import { may } from '../../domain/permissions.ts';
import { occurrences } from '../../domain/recurrence.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Task } from '../../domain/task.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Duty, Page } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { recurrenceInWords } from './deadline-recurring.ts';

/** Days said back, so that a slip in the words is seen. */
const daysShown = 3;

/** "3. Send the monthly report": how a duty is called wherever it is shown. */
export const dutyTitle = (t: Translator, { number, title }: Pick<Duty, 'number' | 'title'>) =>
  t('duties.title', { number, title: t.worded(title) });

/** A duty that was just booked: how its words were read, the days that follow, and when its tasks come. */
export async function dutyAdded(
  reader: Reader,
  duty: Duty,
  { first, opened }: { readonly first: Day; readonly opened: number },
): Promise<Reply> {
  const { t } = reader;
  const days = occurrences(duty.recurrence, first).take(daysShown).map(t.day).toArray();
  const line = await reader.button(['tasks', 'repeats'], {});
  return notice(t('duties.added', { title: dutyTitle(t, duty) }), {
    details: [
      t('duties.rule', { rule: recurrenceInWords(t, duty.recurrence) }),
      t('duties.nextDays', { days: t.list(days) }),
      ...(opened > 0 ? [t('duties.opened', { count: opened })] : []),
      t('duties.opens', { day: t.day(duty.nextOpensOn) }),
      ...(duty.confidential ? [t('duties.sealed')] : []),
    ],
    buttons: [{ label: t('duties.button.list'), line }],
  });
}

/** A page of duties, each with its next day and, for whoever may, the way to end it. */
export async function dutyList(
  reader: Reader,
  page: Page<Duty>,
  shown: { readonly leads: readonly Group[]; readonly said: Readonly<Record<string, string>> },
): Promise<Card> {
  const { t } = reader;
  const title = t('duties.list.title');
  if (page.rows.length === 0) {
    const text = t('duties.list.empty');
    return {
      title,
      tone: 'plain',
      summary: `${title}. ${text}`,
      parts: [{ part: 'text', text }],
      buttons: [],
    };
  }
  const { page: begun, ...first } = shown.said;
  const to = (said: Record<string, string>) => reader.button(['tasks', 'repeats'], said);
  return {
    title,
    tone: 'plain',
    summary: t('duties.list.summary', { title, duties: t.list(page.rows.map((duty) => inSummary(t, duty))) }),
    parts: [
      { part: 'rows', rows: await Promise.all(page.rows.map((duty) => dutyRow(reader, duty, shown.leads))) },
    ],
    buttons: [
      ...(begun ? [{ label: t('buttons.firstPage'), line: await to(first) }] : []),
      ...(page.next ? [{ label: t('buttons.nextPage'), line: await to({ ...first, page: page.next }) }] : []),
    ],
  };
}

const inSummary = (t: Translator, duty: Duty) =>
  `${dutyTitle(t, duty)} (${t('duties.list.next', { day: t.day(duty.nextDay) })})`;

async function dutyRow(reader: Reader, duty: Duty, leads: readonly Group[]): Promise<Row> {
  const { t, viewer } = reader;
  const lead = leads.find(({ id }) => id === duty.leadGroupId);
  const end = async () => ({
    label: t('duties.button.end'),
    line: await reader.button(['tasks', 'repeat-end'], { duty: String(duty.number) }),
    look: 'danger' as const,
  });
  return {
    title: dutyTitle(t, duty),
    badge: t('duties.list.next', { day: t.day(duty.nextDay) }),
    details: [
      recurrenceInWords(t, duty.recurrence),
      ...(lead ? [t.worded(lead.name)] : []),
      ...(duty.confidential ? [t('sealed.yes')] : []),
    ],
    buttons: may(viewer, 'tasks.add') ? [await end()] : [],
  };
}

/**
 * For a task whose deadline was worded as one that comes again: that it is one period's alone, and the way to
 * have one for each period after it. Nothing for any other task.
 */
export async function repeatOffer(reader: Reader, task: Task) {
  const { t } = reader;
  const { rule, wording, day } = task.deadline;
  const recurrence = recurrenceOf(rule);
  if (!recurrence || !day) return { details: [], buttons: [] };
  // Words that count from the day on which they are said would be read anew when the button is pressed.
  const counts = recurrence.kind === 'days' || recurrence.kind === 'months';
  const line = await reader.button(['tasks', 'repeat'], {
    title: t.worded(task.title),
    lead: `@${task.leadGroupId}`,
    every: (!counts && wording?.text) || recurrenceInWords(t, recurrence),
    ...(task.coordinatorIds.length > 0 && {
      coordinators: task.coordinatorIds.map((id) => `@${id}`).join(', '),
    }),
    ...(task.confidential && { confidential: 'yes' }),
    after: day,
  });
  return { details: [t('duties.once')], buttons: [{ label: t('duties.button.repeat'), line }] };
}

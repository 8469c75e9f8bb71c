import type { Button, Card, Fact, Mention, Part, Row } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import { buttonLine } from '../../domain/line.ts';
import { standingOf } from '../../domain/permissions.ts';
import { canChange, type Task } from '../../domain/task.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { SpokenTask, TaskDetail, TaskLine } from '../../store/index.ts';
import { detailsButton } from '../details-button.ts';
import { originallyDetails } from '../extensions/words.ts';
import type { Reader } from '../reader.ts';
import { tasksInSummary } from '../reminders/in-summary.ts';
import type { Hearer } from '../reminders/reminded.ts';
import { standing, toneOf } from './deadline.ts';
import { partDetails } from './part-details.ts';
import { progressDetails, progressFor } from './progress.ts';

/** What a task's card shows of its parts, or of the task that it is a part of. */
export interface PartsShown {
  readonly parts: readonly TaskLine[];
  /** Of those they were given to. */
  readonly names: ReadonlyMap<MemberId, string>;
  /** The number of the task that it is a part of, and that task where its reader sees it. */
  readonly whole: { readonly number: number; readonly task: TaskLine | undefined } | null;
}

/** Rows that are drawn; the rest are counted. */
const mostRows = 10;

/** Rows with a button: doors allow few on one message. */
const mostWithButtons = 5;

/** The parts of a task: whose, until when, how far, and how many of them are done. */
export async function partRows(
  reader: Reader,
  task: TaskDetail,
  { parts, names }: PartsShown,
): Promise<Part[]> {
  if (parts.length === 0) return [];
  const { t } = reader;
  const ordered = inOrder(parts);
  const heading = headingOf(t, parts);
  const rows = await Promise.all(
    ordered.slice(0, mostRows).map((part, at) => partRow(reader, task, part, names, at < mostWithButtons)),
  );
  const rest = parts.length - rows.length;
  return [
    { part: 'rows', heading, rows },
    ...(rest > 0 ? [{ part: 'text', text: t('parts.more', { count: rest }), quiet: true } as const] : []),
  ];
}

/** The same for whoever only hears of it; '' for a task without parts. */
export function partsInSummary({ t, today }: Reader, { parts }: PartsShown): string {
  return parts.length > 0 ? tasksInSummary(t, headingOf(t, parts), inOrder(parts), { today }) : '';
}

const inOrder = (parts: readonly TaskLine[]) =>
  parts.toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'));

function headingOf(t: Translator, parts: readonly TaskLine[]): string {
  const kept = parts.filter(({ state }) => state !== 'dropped');
  const done = kept.filter(({ state }) => state === 'done').length;
  return kept.length > 0 ? t('parts.heading', { done, total: kept.length }) : t('parts.headingDropped');
}

async function partRow(
  reader: Reader,
  { number, deadline: { day: due } }: TaskDetail,
  part: TaskLine,
  names: PartsShown['names'],
  withButton: boolean,
): Promise<Row> {
  const { t, today } = reader;
  const who = part.assigneeIds.flatMap((id) => names.get(id) ?? []);
  const isLate = part.state === 'open' && endsLate(part, due);
  return {
    title: taskName(t, part),
    tone: toneOf({ ...part, progress: progressFor(reader, part) }, today),
    badge: standing(t, part, today),
    details: [
      who.length > 0 ? t.list(who) : t('parts.nobody'),
      ...(part.day ? [t.day(part.day)] : []),
      ...originallyDetails(t, part),
      ...progressDetails(reader, part),
      ...(isLate && due ? [t('parts.endsLate', { number, day: t.day(due) })] : []),
    ],
    ...(withButton && { buttons: [await detailsButton(reader, part.number)] }),
  };
}

const endsLate = ({ day }: Pick<TaskLine, 'day'>, due: Day | null) =>
  due !== null && (day === null || day >= due);

/** What a part is a part of; nothing for a whole task. */
export function wholeFacts(reader: Reader, { whole }: PartsShown): Fact[] {
  if (!whole) return [];
  const { t } = reader;
  const { number, task } = whole;
  return [{ label: t('parts.of'), value: task ? taskName(t, task) : t('parts.hidden', { number }) }];
}

/**
 * To give a part of a task, for those who lead it; the secretariat may too, but has more to do with a task than buttons
 * have room for. From a part, the way to the whole.
 */
export async function partButtons(reader: Reader, task: Task, { whole }: PartsShown): Promise<Button[]> {
  const { t, viewer } = reader;
  if (whole) {
    const line = await reader.button(['tasks', 'show'], { task: String(whole.number) });
    return whole.task ? [{ label: t('parts.button.whole'), line }] : [];
  }
  const isLed = standingOf(viewer, task).some((one) => one === 'lead' || one === 'deputy');
  if (!canChange(task.state, 'delegate') || !isLed) return [];
  const line = await reader.button(['tasks', 'delegate'], { task: String(task.number) }, task.version);
  return [{ label: t('parts.button.give'), line }];
}

/** The open parts that end too late for a task's new day, said to whoever moved it; nothing where none does. */
export function partsTooLate(
  t: Translator,
  { deadline: { day: due } }: Task,
  { parts, names }: PartsShown,
): string[] {
  const late = parts.filter((part) => part.state === 'open' && endsLate(part, due));
  if (late.length === 0) return [];
  const named = late.slice(0, mostWithButtons).map(({ number, assigneeIds, day }) => {
    const who = assigneeIds.flatMap((id) => names.get(id) ?? []);
    const said = { number, who: who.length > 0 ? t.list(who) : t('parts.nobody') };
    return day ? t('parts.one', { ...said, day: t.day(day) }) : t('parts.oneOpen', said);
  });
  const rest = late.length - named.length;
  const more = rest > 0 ? [t('parts.more', { count: rest })] : [];
  return [t('parts.moved.late', { parts: t.list([...named, ...more]) })];
}

/** That all parts of a task are done, for the group that leads it, which says when the whole is. */
export function partsDoneCard(
  { t, today, committee }: Hearer,
  task: SpokenTask,
  { lead, mentions }: { readonly lead: Group; readonly mentions: readonly Mention[] },
): Card {
  const title = t('parts.done.title', { task: taskName(t, task) });
  const isSo = arePartsDone(task);
  const text = isSo
    ? t('parts.done.text', { lead: t.worded(lead.name) })
    : t('parts.done.not', {
        standing: task.state === 'open' ? partDetails(t, task).join(', ') : standing(t, task, today),
      });
  const to = (verb: string, version?: number) =>
    buttonLine(committee, ['tasks', verb], { task: task.number }, version);
  return {
    title,
    tone: isSo ? 'green' : 'plain',
    summary: `${title}. ${text}`,
    parts: [{ part: 'text', text }],
    buttons: [
      ...(isSo
        ? [{ label: t('buttons.done'), line: to('done', task.version), look: 'primary' as const }]
        : []),
      { label: t('buttons.details'), line: to('show') },
      ...(isSo ? [{ label: t('parts.button.give'), line: to('delegate', task.version) }] : []),
    ],
    ...(isSo && mentions.length > 0 && { mentions }),
  };
}

/** Whether a task waits for nothing but its lead's word. */
export const arePartsDone = ({ state, parts }: Pick<SpokenTask, 'state' | 'parts'>) =>
  state === 'open' && (parts === null || parts.done === parts.total);

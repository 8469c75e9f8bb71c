import type { Card, Part, Row } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { type Extension, isWaiting } from '../../domain/extension.ts';
import type { Governance } from '../../domain/governance.ts';
import type { Task } from '../../domain/task.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { TaskLine } from '../../store/index.ts';
import { detailsButton } from '../details-button.ts';
import type { Reader } from '../reader.ts';
import { mostTold } from '../reminders/in-summary.ts';
import { progressDetails } from '../tasks/progress.ts';
import { timeButtons } from './buttons.ts';
import { otherDay } from './in-task-card.ts';
import { originallyDetails } from './words.ts';

/** A request with what it is about. */
export interface RequestLine {
  readonly request: Extension;
  readonly task: Task;
  readonly line: TaskLine;
  readonly asker: string;
  /** The day that was asked for at first. */
  readonly askedFor: Day | null;
}

type GovernedReader = Reader & { readonly committee: { readonly governance: Governance } };

/** A page of requests, those that wait longest first, each with what this reader can do about it. */
export async function extensionList(
  reader: GovernedReader,
  lines: readonly RequestLine[],
  shown: { readonly which: string; readonly buttons: Card['buttons'] },
): Promise<Card> {
  const { t } = reader;
  const title = t('extensions.list.title', { which: shown.which });
  if (lines.length === 0) {
    const text = t('extensions.list.empty');
    const parts: Part[] = [{ part: 'text', text }];
    return { title, tone: 'plain', summary: `${title}. ${text}`, parts, buttons: shown.buttons };
  }
  const rows = await Promise.all(lines.map((line) => rowOf(reader, line)));
  return {
    title,
    tone: 'plain',
    summary: `${title}: ${t.list(told(reader, lines))}.`,
    parts: [{ part: 'rows', rows }],
    buttons: shown.buttons,
  };
}

function told({ t }: Reader, lines: readonly RequestLine[]): string[] {
  const some = lines.slice(0, mostTold).map(({ request, task }) =>
    t('extensions.list.summary.row', {
      task: taskName(t, task),
      to: request.to.day ? t.day(request.to.day) : '',
      state: t(`extensions.state.${request.state}`),
    }),
  );
  const rest = lines.length - some.length;
  return rest > 0 ? [...some, t('tasks.list.moreThan', { count: rest })] : some;
}

async function rowOf(
  reader: GovernedReader,
  { request, task, line, asker, askedFor }: RequestLine,
): Promise<Row> {
  const { t } = reader;
  const { fromDay, to, askedOn, reason } = request;
  const details = await detailsButton(reader, task.number);
  return {
    title: taskName(t, task),
    badge: t(`extensions.state.${request.state}`),
    details: [
      t('extensions.list.until', { to: to.day ? t.day(to.day) : '', from: t.day(fromDay) }),
      t.worded(line.lead.name),
      ...originallyDetails(t, { ...task, day: task.deadline.day }),
      ...progressDetails(reader, line),
      t('extensions.list.by', { name: asker, day: t.day(askedOn), reason }),
      ...otherDay(t, request, askedFor),
    ],
    buttons: [...(isWaiting(request) ? await timeButtons(reader, task, request) : []), details],
  };
}

import type { Card, Fact, Part } from '../../domain/card.ts';
import type { ProductKind } from '../../domain/governance.ts';
import type { Worded } from '../../domain/language.ts';
import { may } from '../../domain/permissions.ts';
import type { Source } from '../../domain/source.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { HistoryEntry, ItemLink, KeptFile, RollUp, TaskDetail } from '../../store/index.ts';
import { originalFacts, requestFacts, stepParts, type TimeShown } from '../extensions/in-task-card.ts';
import { remarkOn } from '../extensions/words.ts';
import type { Reader } from '../reader.ts';
import { standingAndDay } from '../reminders/in-summary.ts';
import { answerButtons, answerFacts } from './answers.ts';
import { toneOf } from './deadline.ts';
import { deadlineFacts, directiveFacts, ownerFacts } from './facts.ts';
import { fileOf, fileRows } from './files.ts';
import { historyLine } from './history-line.ts';
import { linkFacts } from './item-links.ts';
import { type PartsShown, partButtons, partRows, partsInSummary, wholeFacts } from './parts.ts';
import { progressFacts, progressFor } from './progress.ts';
import { askedFacts, reportFacts, shownIn } from './reported.ts';
import { rollUpButtons, rollUpFacts } from './roll-up.ts';
import { taskButtons } from './row.ts';
import { sourceFacts } from './source-facts.ts';

/** Who owns a task: the short card of `/tasks who`. */
export async function whoCard(reader: Reader, task: TaskDetail): Promise<Card> {
  const facts = [...ownerFacts(reader, task), ...originalFacts(reader, task), ...progressFacts(reader, task)];
  return card(reader, task, facts, []);
}

/** What there is to show of a task beside its own facts. */
interface Around {
  readonly history: readonly HistoryEntry[];
  /** What those are called for whom it waited, by their ids. */
  readonly awaited: ReadonlyMap<string, Worded>;
  readonly source: Source | undefined;
  readonly files: readonly KeptFile[];
  /** Of the item it comes from. */
  readonly rollUp: RollUp | null;
  /** Its words stand in a document that was handed in. */
  readonly inDocument: boolean;
  /** To items of other directives. */
  readonly links: readonly ItemLink[];
  /** What is asked for when it is reported done. */
  readonly asked: readonly ProductKind[];
  /** Its parts, or what it is a part of. */
  readonly among: PartsShown;
  /** Who asks for more time, and each day it was due on. */
  readonly time: TimeShown;
}

/** All of a task: owners, deadline and its rule, source, what happened. */
export async function taskCard(reader: Reader, task: TaskDetail, around: Around): Promise<Card> {
  const { among, time, rollUp, files } = around;
  const whole = await card(reader, task, allFacts(reader, task, around), [
    ...(await partRows(reader, task, among)),
    ...(await fileRows(reader, task.number, files)),
    ...stepParts(reader, time),
    ...happened(reader, around),
  ]);
  // This card is the details.
  const own = whole.buttons.filter(({ line }) => !line.includes('tasks show'));
  return {
    ...whole,
    summary: [whole.summary, partsInSummary(reader, among)].filter(Boolean).join(' '),
    buttons: [
      ...own,
      ...(await partButtons(reader, task, among)),
      ...(await answerButtons(reader, task)),
      ...time.buttons,
      ...(await rollUpButtons(reader, task.number, rollUp)),
      ...(around.inDocument ? [await sourceButton(reader, task)] : []),
      ...(await furtherButtons(reader, task)),
    ],
  };
}

function allFacts(
  reader: Reader,
  task: TaskDetail,
  { source, rollUp, links, asked, among, time }: Around,
): Fact[] {
  const { t } = reader;
  return [
    ...ownerFacts(reader, task),
    ...deadlineFacts(reader, task),
    ...(task.confidential ? [{ label: t('sealed.fact'), value: t('sealed.fact.who') }] : []),
    ...requestFacts(reader, time),
    ...wholeFacts(reader, among),
    ...reportFacts(reader, task),
    ...askedFacts(t, task.state, asked),
    ...progressFacts(reader, task),
    ...answerFacts(reader, task),
    ...rollUpFacts(t, rollUp),
    ...directiveFacts(reader, task, source),
    ...linkFacts(reader, links),
    ...sourceFacts(reader, source),
  ];
}

function happened(reader: Reader, { history, awaited }: Around): Part[] {
  const { t } = reader;
  const rows = history.map((entry) => ({
    title: historyLine(reader, entry, awaited),
    details: [
      ...(entry.note ? [entry.note] : []),
      ...shownIn(t, entry),
      ...remarkOn(t, entry),
      ...fileOf(entry),
    ],
  }));
  return rows.length > 0 ? [{ part: 'rows', heading: t('tasks.show.history'), rows }] : [];
}

async function card(reader: Reader, task: TaskDetail, facts: Fact[], more: Card['parts']): Promise<Card> {
  const { t, today } = reader;
  const seen = {
    state: task.state,
    day: task.deadline.day,
    reportedOn: task.report?.on ?? null,
    progress: progressFor(reader, task),
  };
  const title = taskName(t, task);
  const lead = t.worded(task.lead.name);
  return {
    title,
    tone: toneOf(seen, today),
    summary: t('tasks.card.summary', { title, lead, standing: standingAndDay(t, seen, today) }),
    parts: [{ part: 'facts', facts }, ...more],
    buttons: await taskButtons(reader, task),
  };
}

async function sourceButton(reader: Reader, { number }: TaskDetail) {
  const line = await reader.button(['directives', 'source'], { task: String(number) });
  return { label: reader.t('directives.button.source'), line };
}

/** What only some may do: offered to them alone, each opening a form. */
async function furtherButtons(reader: Reader, task: TaskDetail) {
  const { t, viewer } = reader;
  const offers =
    task.state === 'open'
      ? ([
          ['due', 'tasks.move'],
          ['assign', 'tasks.assign'],
          ['edit', 'tasks.edit'],
          ['note', 'tasks.note'],
          ['drop', 'tasks.drop'],
        ] as const)
      : task.state === 'reported'
        ? ([
            ['note', 'tasks.note'],
            ['drop', 'tasks.drop'],
          ] as const)
        : ([
            ['reopen', 'tasks.reopen'],
            ['note', 'tasks.note'],
          ] as const);
  const allowed = offers.filter(([, action]) => may(viewer, action, task));
  return Promise.all(
    allowed.map(async ([verb]) => ({
      label: t(`buttons.${verb}`),
      line: await reader.button(['tasks', verb], { task: String(task.number) }, task.version),
      look: verb === 'drop' ? ('danger' as const) : ('plain' as const),
    })),
  );
}

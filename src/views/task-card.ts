import type { Card, Fact, Part } from '../domain/card.ts';
import { dayAt } from '../domain/day.ts';
import { may } from '../domain/permissions.ts';
import type { Source } from '../domain/source.ts';
import type { HistoryEntry, ItemLink, KeptFile, RollUp, TaskDetail } from '../store/index.ts';
import { dayAndDistance, endOfDeadline, ruleInWords, standing, toneOf } from './deadline.ts';
import { fileOf, fileRows } from './files.ts';
import { historyLine } from './history-line.ts';
import { standingAndDay } from './in-summary.ts';
import { linkFacts } from './item-links.ts';
import type { Reader } from './reader.ts';
import { rollUpButtons, rollUpFacts } from './roll-up.ts';
import { sourceFacts } from './source-facts.ts';
import { answerButtons, answerFacts } from './task-answers.ts';
import { taskButtons, titleOf } from './task-row.ts';

/** Who owns a task: the short card of `/tasks who`. */
export async function whoCard(reader: Reader, task: TaskDetail): Promise<Card> {
  return card(reader, task, owners(reader, task), []);
}

/** All of a task: owners, deadline and its rule, source, what happened. */
export async function taskCard(
  reader: Reader,
  task: TaskDetail,
  {
    history,
    source,
    files,
    rollUp,
    inDocument,
    links,
  }: {
    readonly history: readonly HistoryEntry[];
    readonly source: Source | undefined;
    readonly files: readonly KeptFile[];
    /** Of the item it comes from. */
    readonly rollUp: RollUp | null;
    /** Its words stand in a document that was handed in. */
    readonly inDocument: boolean;
    /** To items of other directives. */
    readonly links: readonly ItemLink[];
  },
): Promise<Card> {
  const { t } = reader;
  const facts = [
    ...owners(reader, task),
    ...deadline(reader, task),
    ...answerFacts(reader, task),
    ...rollUpFacts(t, rollUp),
    ...directive(reader, task, source),
    ...linkFacts(reader, links),
    ...sourceFacts(reader, source),
  ];
  const told = history.map((entry) => ({
    title: historyLine(reader, entry),
    details: [...(entry.note ? [entry.note] : []), ...fileOf(entry)],
  }));
  const happened: Part[] =
    told.length > 0 ? [{ part: 'rows', heading: t('tasks.show.history'), rows: told }] : [];
  const kept = await fileRows(reader, task.number, files);
  const whole = await card(reader, task, facts, [...kept, ...happened]);
  // This card is the details.
  const own = whole.buttons.filter(({ line }) => !line.includes('tasks show'));
  const answers = await answerButtons(reader, task);
  const ofMany = await rollUpButtons(reader, task.number, rollUp);
  const origin = inDocument ? [await sourceButton(reader, task)] : [];
  const further = await furtherButtons(reader, task);
  return { ...whole, buttons: [...own, ...answers, ...ofMany, ...origin, ...further] };
}

async function card(reader: Reader, task: TaskDetail, facts: Fact[], more: Card['parts']): Promise<Card> {
  const { t, today } = reader;
  const seen = { state: task.state, day: task.deadline.day };
  const title = titleOf(reader, task);
  const lead = t.worded(task.lead.name);
  return {
    title,
    tone: toneOf(seen, today),
    summary: t('tasks.card.summary', { title, lead, standing: standingAndDay(t, seen, today) }),
    parts: [{ part: 'facts', facts }, ...more],
    buttons: await taskButtons(reader, { ...task, day: task.deadline.day }),
  };
}

/** "open, late by 3 days", "done on Fri 18 Jul 2025". */
function stateInWords({ t, today, committee }: Reader, task: TaskDetail): string {
  const state = t(`states.${task.state}`);
  const { day } = task.deadline;
  if (task.state === 'open')
    return day && day < today ? `${state}, ${standing(t, { state: 'open', day }, today)}` : state;
  return task.closedAt === null ? state : `${state}, ${t.day(dayAt(task.closedAt, committee.timeZone))}`;
}

function owners(reader: Reader, task: TaskDetail): Fact[] {
  const { t, today } = reader;
  const holders = task.holders.map(({ kind, member }) =>
    kind === 'lead' ? member.name : t('tasks.deputy', { name: member.name }),
  );
  const vacant = task.holders.some(({ kind }) => kind === 'lead') ? [] : [t('groups.leadVacant')];
  const { day } = task.deadline;
  return [
    { label: t('tasks.state'), value: stateInWords(reader, task) },
    { label: t('fields.lead'), value: [t.worded(task.lead.name), ...vacant, ...holders].join(' – ') },
    ...several(
      t('fields.coordinators'),
      task.coordinators.map((group) => t.worded(group.name)),
    ),
    ...several(
      t('fields.assignees'),
      task.assignees.map((member) => member.name),
    ),
    {
      label: t('fields.deadline'),
      value: day ? dayAndDistance(t, day, today) : t('deadlines.noDay'),
      ...endOfDeadline(reader, { state: task.state, day }),
    },
  ];
  function several(label: string, names: string[]): Fact[] {
    return names.length > 0 ? [{ label, value: t.list(names) }] : [];
  }
}

function deadline({ t }: Reader, task: TaskDetail): Fact[] {
  if (!task.deadline.day) return [];
  const moved = task.originalDay && task.originalDay !== task.deadline.day;
  return [
    { label: t('tasks.rule'), value: ruleInWords(t, task.deadline) },
    ...(moved && task.originalDay
      ? [
          {
            label: t('tasks.originalDay'),
            value: t('tasks.moved', { day: t.day(task.originalDay), count: task.deadlineVersion - 1 }),
          },
        ]
      : []),
  ];
}

/** Where the words of its item are quoted anyway, they are not said twice. */
function directive({ t }: Reader, { source }: TaskDetail, quoted: Source | undefined): Fact[] {
  if (!source) return [];
  const where = source.path ? t('tasks.item', { path: source.path }) : '';
  const named = [source.number, t.worded(source.issuer), t.day(source.signedOn), where]
    .filter(Boolean)
    .join(', ');
  return [
    { label: t('fields.directive'), value: `${t.worded(source.title)} (${named})` },
    ...(source.text && !quoted?.place ? [{ label: t('tasks.itemText'), value: t.worded(source.text) }] : []),
  ];
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
      : ([
          ['reopen', 'tasks.reopen'],
          ['note', 'tasks.note'],
        ] as const);
  const allowed = offers.filter(([, action]) => may(viewer, action));
  return Promise.all(
    allowed.map(async ([verb]) => ({
      label: t(`buttons.${verb}`),
      line: await reader.button(['tasks', verb], { task: String(task.number) }, task.version),
      look: verb === 'drop' ? ('danger' as const) : ('plain' as const),
    })),
  );
}

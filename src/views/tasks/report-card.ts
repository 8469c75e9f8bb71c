import type { Card, Fact } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Report } from '../../domain/task.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { HistoryEntry, SpokenTask } from '../../store/index.ts';
import { detailsFor } from '../details-button.ts';
import { originallyInWords } from '../extensions/words.ts';
import type { Hearer } from '../reminders/reminded.ts';
import { productFacts, reportedAndWaits, reportedInWords } from './reported.ts';

/** A report as it was made, and what became of it. */
interface Reported {
  readonly task: SpokenTask;
  readonly lead: Group;
  readonly report: Report;
  /** Who reported it, by name. */
  readonly by: string;
  readonly decided: HistoryEntry | undefined;
}

/** What asks the secretariat to accept a report; once that is decided, who decided what. */
export function reportCard(hearer: Hearer, reported: Reported): Card {
  const { t, today } = hearer;
  const { task, lead, report, by, decided } = reported;
  const title = t('governance.card.title', { task: taskName(t, task) });
  const when = reportedInWords(t, report.on, task.day, by);
  const group = t.worded(lead.name);
  const outcome = decided && outcomeInWords(hearer, decided);
  const told =
    outcome ?? (task.state === 'reported' ? reportedAndWaits(t, report.on, task.day, today) : when);
  const first = originallyInWords(t, task);
  const facts: Fact[] = [
    { label: t('fields.lead'), value: group },
    { label: t('governance.report'), value: when },
    ...shown(hearer, report),
    ...(task.day ? [{ label: t('fields.deadline'), value: t.day(task.day) }] : []),
    ...(first ? [{ label: t('tasks.originalDay'), value: first }] : []),
    ...(outcome ? [{ label: t('governance.card.decided'), value: outcome }] : []),
  ];
  const details = detailsFor(hearer, task.number);
  return {
    title,
    tone: decided ? toneOf(decided) : 'yellow',
    summary: t('governance.card.summary', { title, lead: group, reported: told }),
    parts: [
      { part: 'facts', facts },
      ...(decided ? [] : [{ part: 'text', text: t('governance.card.ask'), quiet: true } as const]),
    ],
    buttons: [...(decided ? [] : decisions(hearer, task)), ...files(hearer, task, report), details],
  };
}

function shown({ t }: Hearer, { product }: Report): Fact[] {
  const facts = productFacts(t, product);
  return facts.length > 0 ? facts : [{ label: t('governance.shown'), value: t('governance.shownNothing') }];
}

function decisions({ t, committee }: Hearer, { number, version }: SpokenTask): Card['buttons'] {
  const to = (verb: string) => buttonLine(committee, ['tasks', verb], { task: number }, version);
  return [
    { label: t('buttons.accept'), line: to('accept'), look: 'primary' },
    { label: t('buttons.return'), line: to('return') },
  ];
}

function files({ t, committee }: Hearer, { number }: SpokenTask, { product }: Report): Card['buttons'] {
  if (!product.file) return [];
  const said = { task: number, file: String(product.file.number) };
  return [{ label: t('buttons.file'), line: buttonLine(committee, ['tasks', 'file'], said) }];
}

const toneOf = ({ action }: HistoryEntry): Card['tone'] =>
  action === 'accepted' ? 'green' : action === 'returned' ? 'yellow' : 'plain';

/** "accepted by Hoa on Mon 7 Jul 2025". */
function outcomeInWords({ t }: Hearer, { action, memberName, day, note }: HistoryEntry): string {
  const told = { name: memberName ?? 'Docket', day: t.day(day) };
  switch (action) {
    case 'accepted':
      return t('governance.acceptedBy', told);
    case 'returned':
      return t('governance.returnedBy', { ...told, reason: note ?? '' });
    case 'dropped':
      return t('governance.card.dropped', told);
    default:
      return t('governance.card.takenBack', told);
  }
}

import type { Fact } from '../../domain/card.ts';
import { dayAt } from '../../domain/day.ts';
import type { Source } from '../../domain/source.ts';
import type { TaskDetail } from '../../store/index.ts';
import { originalFacts } from '../extensions/in-task-card.ts';
import { holderInWords } from '../groups/seats.ts';
import type { Reader } from '../reader.ts';
import { dayAndDistance, endOfDeadline, ruleInWords, standing } from './deadline.ts';

/** "open, late by 3 days", "done on Fri 18 Jul 2025". */
function stateInWords({ t, today, committee }: Reader, task: TaskDetail): string {
  const state = t(`states.${task.state}`);
  const { day } = task.deadline;
  if (task.state === 'open')
    return day && day < today ? `${state}, ${standing(t, { state: 'open', day }, today)}` : state;
  if (task.state === 'reported' && task.report)
    return standing(t, { state: 'reported', day, reportedOn: task.report.on }, today);
  return task.closedAt === null ? state : `${state}, ${t.day(dayAt(task.closedAt, committee.timeZone))}`;
}

/** Its state, whose it is, and until when. */
export function ownerFacts(reader: Reader, task: TaskDetail): Fact[] {
  const { t, today } = reader;
  const holders = task.holders.map((holder) => {
    const name = holderInWords(t, holder, task.holders);
    return holder.kind === 'lead' ? name : t('tasks.deputy', { name });
  });
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

/** By which rule its day was computed, and what it was first. */
export function deadlineFacts(reader: Reader, task: TaskDetail): Fact[] {
  if (!task.deadline.day) return [];
  const rule = { label: reader.t('tasks.rule'), value: ruleInWords(reader.t, task.deadline) };
  return [rule, ...originalFacts(reader, task)];
}

/** What it comes from. Where the words of its item are quoted anyway, they are not said twice. */
export function directiveFacts({ t }: Reader, { source }: TaskDetail, quoted: Source | undefined): Fact[] {
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

import { type Day, daysBetween, type Instant } from '../../domain/day.ts';
import type { GroupId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes } from '../scoped.ts';
import type { Told } from './span.ts';

/** What people do when they are reminded: a note may be anybody's, so it counts for no answer. */
const answering = ['acknowledged', 'progress', 'snoozed', 'reported', 'done', 'extensionAsked'];

export const isAnswer = ({ action }: Pick<Told, 'action'>): boolean => answering.includes(action);

interface Reminded {
  readonly recipient: string;
  readonly day: Day;
  readonly at: Instant;
}

/** When lead groups were reminded of some tasks, and when these were last answered for. */
export interface Asked {
  readonly reminders: ReadonlyMap<TaskId, readonly Reminded[]>;
  readonly answered: Map<TaskId, Day>;
}

export async function askedOf(db: Db, eyes: Eyes, taskIds: readonly TaskId[]): Promise<Asked> {
  const rows = await checked(db, eyes)
    .from('rungs')
    .innerJoin('messages as p', 'p.id', 'rungs.message_id')
    .select(['rungs.task_id', 'rungs.recipient_id as recipient', 'p.day', 'p.at'])
    .where('rungs.task_id', 'in', taskIds)
    .where('rungs.role', '=', 'lead')
    .where('rungs.state', '=', 'carried')
    .execute();
  const last = await checked(db, eyes)
    .from('answers')
    .select((is) => ['answers.task_id', is.fn.max('answers.day').as('day')])
    .where('answers.task_id', 'in', taskIds)
    .groupBy('answers.task_id')
    .execute();
  return {
    reminders: Map.groupBy(rows, (row) => row.task_id),
    answered: new Map(last.map((row) => [row.task_id, row.day])),
  };
}

/** For how many days a lead group had been asked when it answered: since the first reminder after its last answer. */
export function waited(asked: Asked, told: Told, leadGroupId: GroupId): number | null {
  const taskId = told.subjectId as TaskId;
  const since = asked.answered.get(taskId) ?? '';
  asked.answered.set(taskId, told.day);
  const [first] = (asked.reminders.get(taskId) ?? [])
    .filter(({ recipient, day, at }) => recipient === leadGroupId && day > since && at <= told.at)
    .map(({ day }) => day)
    .sort();
  return first === undefined || first > told.day ? null : daysBetween(first, told.day);
}

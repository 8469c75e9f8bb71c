import type { Reminder } from '../../domain/reminders/ladder.ts';
import type { DueTask, NewRung, OwedBy } from '../../store/index.ts';
import type { Told } from './above.ts';
import type { Fallen } from './fallen-rungs.ts';

/** Who owes a task, and in which role. */
export type OwnerOf = Pick<OwedBy, 'recipientId' | 'role'>;

/** Everybody once, in one role: who leads it is told as its lead, others as whoever is above. */
export function together(owners: readonly OwnerOf[], above: readonly Told[]): Told[] {
  const all = new Map<string, Told>();
  for (const told of [...owners.filter(({ role }) => role === 'lead'), ...above, ...owners])
    if (!all.has(told.recipientId)) all.set(told.recipientId, told);
  return [...all.values()];
}

/** What a recipient is owed of a task: the latest rung to be said, and those that are not said, with the reason. */
export function rungsOwed(
  task: DueTask,
  { recipientId, role }: Told,
  fallen: Fallen,
  known: ReadonlySet<string>,
): NewRung[] {
  const { id: taskId, deadlineVersion, enteredOn } = task;
  const of = { taskId, recipientId, role, deadlineVersion, enteredOn };
  const owed = ({ rung, day }: Reminder) => ({ ...of, rung, day });
  // Those above are told of what is late now; what came before it was not theirs.
  const isAbove = task.parentId ? role !== 'assignee' : role !== 'lead' && role !== 'coordinating';
  const all: NewRung[] = [
    ...(isAbove ? [] : fallen.unsaid).map((one) => ({
      ...owed(one),
      state: 'skipped' as const,
      reason: one.why,
    })),
    ...(fallen.latest ? [{ ...owed(fallen.latest), state: 'planned' as const, reason: null }] : []),
  ];
  return all.filter(({ rung }) => !known.has(`${taskId} ${recipientId} ${rung} ${deadlineVersion}`));
}

import type { ReminderRole } from './reminders/reminding.ts';

/** What a message says of one task. */
export interface Telling {
  readonly rung: number | null;
  /** Null for what is no reminder. */
  readonly role: ReminderRole | null;
  /** Whom it tells. */
  readonly groupIds: readonly string[];
}

/** What is asked of people first, then who is told most urgently. */
const weight: readonly (ReminderRole | null)[] = [
  'lead',
  'assignee',
  'secretariat',
  'parent',
  'chair',
  'coordinating',
  null,
];

/** Two that a message tells of as one: the later rung, the recipients of both, the role that asks for more. */
export function toldTogether<T extends Telling>(task: T, other: T | undefined): T {
  if (!other) return task;
  const later = (task.rung ?? 0) > (other.rung ?? 0) ? task : other;
  const role = weight.find((one) => one === task.role || one === other.role) ?? null;
  return { ...later, role, groupIds: [...new Set([...other.groupIds, ...task.groupIds])] };
}

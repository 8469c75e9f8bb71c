import type { Day } from '../src/domain/day.ts';

/*
 * What should be said, worked out apart from Docket: working days are simply counted from a Monday, weekends are
 * left out, and a ladder is a list of numbers. Nothing here is shared with what plans the reminders.
 */

/** Days people work on, counted from the first one of a run. */
export type WorkDay = number;

const firstMonday = Date.UTC(2025, 0, 6);

/** The date of a working day. */
export function dateOf(workDay: WorkDay): Day {
  const weeks = Math.floor(workDay / 5);
  const days = weeks * 7 + (workDay - weeks * 5);
  return new Date(firstMonday + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** A task as it was made: in whose channel it is spoken of, and when it was entered, is due, and was closed. */
export interface Made {
  readonly number: number;
  readonly place: string;
  readonly entered: WorkDay;
  readonly due: WorkDay;
  readonly closed: WorkDay;
}

const ahead = [14, 7, 3, 1, 0];

/** Whether a reminder of this task falls on that day. */
function fallsOn({ due }: Made, day: WorkDay): boolean {
  const late = day - due;
  return late <= 0 ? ahead.includes(-late) : late === 1 || (late >= 3 && (late - 3) % 7 === 0);
}

/**
 * The tasks to be said on the morning of `today`, each once: those with a reminder since the last morning that was
 * seen. Whatever fell on days in between is said together.
 */
export function owedOn(tasks: readonly Made[], lastSeen: WorkDay, today: WorkDay): readonly Made[] {
  const days = Array.from({ length: today - lastSeen }, (_, at) => lastSeen + 1 + at);
  return tasks.filter((task) =>
    days.some((day) => day > task.entered && day <= task.closed && fallsOn(task, day)),
  );
}

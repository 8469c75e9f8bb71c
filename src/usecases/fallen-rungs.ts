import type { Day } from '../domain/day.ts';
import { defaultLadder, firstRung, type Ladder, nextRung, type Reminder, rungsOn } from '../domain/ladder.ts';
import { type WorkCalendar, weekendsOnly } from '../domain/working-days.ts';

/** What has come of a task's ladder by today. */
export interface Fallen {
  /** The one to be said: the latest that has come; null for none. */
  readonly latest: Reminder | null;
  /** Earlier ones, or ones of the same day, that the latest is said for. */
  readonly merged: readonly Reminder[];
  /** The day of the next one after today; null when there will be none. */
  readonly next: Day | null;
}

/** A task's deadline, and the day its planner stopped at. */
interface Standing {
  readonly day: Day;
  readonly enteredOn: Day;
  readonly nextRungDay: Day;
}

/** `fallenRungs` of one day that remembers: tasks of one deadline, given to many groups, climb alike. */
export function fallenBy(today: Day): (task: Standing) => Fallen {
  const known = new Map<string, Fallen>();
  return (task) => {
    const { day: deadlineDay, enteredOn, nextRungDay: from } = task;
    const key = `${deadlineDay} ${enteredOn} ${from}`;
    const fallen = known.get(key) ?? fallenRungs({ deadlineDay, enteredOn, from }, today);
    known.set(key, fallen);
    return fallen;
  };
}

/**
 * The rungs of a deadline from the day its planner stopped at up to `today`. Rungs before the deadline was
 * entered are left out, and a deadline that was past when it was entered has none at all.
 */
export function fallenRungs(
  task: { readonly deadlineDay: Day; readonly enteredOn: Day; readonly from: Day },
  today: Day,
  ladder: Ladder = defaultLadder,
  calendar: WorkCalendar = weekendsOnly,
): Fallen {
  const { deadlineDay, enteredOn } = task;
  const climb = { ladder, calendar, deadlineDay };
  const first = firstRung({ ...climb, enteredOn });
  if (!first) return { latest: null, merged: [], next: null };
  const fallen: Reminder[] = [];
  let step = task.from <= first.day ? first : nextRung({ ...climb, from: task.from });
  while (step && step.day <= today) {
    const { day } = step;
    for (const rung of rungsOn(ladder, calendar, deadlineDay, day).toReversed()) fallen.push({ rung, day });
    step = nextRung({ ...climb, after: day });
  }
  return { latest: fallen.at(-1) ?? null, merged: fallen.slice(0, -1), next: step?.day ?? null };
}

import { addDays, type Day } from '../../domain/day.ts';
import {
  type Climb,
  firstRung,
  type Ladder,
  nextRung,
  type Reminder,
  rungsOn,
  snoozed,
} from '../../domain/reminders/ladder.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';

/** What has come of a task's ladder by today. */
export interface Fallen {
  /** The one to be said: the latest that has come; null for none. */
  readonly latest: Reminder | null;
  /** Those that are not said, and why: earlier ones or ones of the same day, put off by the lead, too old. */
  readonly unsaid: readonly (Reminder & { readonly why: 'merged' | 'snoozed' | 'old' })[];
  /** The day of the next one after today; null when there will be none. */
  readonly next: Day | null;
}

/** A task's deadline, and the day its planner stopped at. */
export interface OnLadder {
  readonly day: Day;
  readonly enteredOn: Day;
  readonly nextRungDay: Day;
  readonly snoozedTo: Day | null;
  /** Its own; null follows the committee. */
  readonly ladder: Ladder | null;
}

/** How a committee climbs. */
export interface Steps {
  readonly ladder: Ladder;
  readonly calendar: WorkCalendar;
  /** Rungs missed for more calendar days than these are not said any more. */
  readonly limitDays: number;
}

/** `fallenRungs` of one day that remembers: tasks of one deadline, given to many groups, climb alike. */
export function fallenBy(today: Day, steps: Steps): (task: OnLadder) => Fallen {
  const known = new Map<string, Fallen>();
  return (task) => {
    const { day, enteredOn, nextRungDay, snoozedTo, ladder } = task;
    const key = [day, enteredOn, nextRungDay, snoozedTo, ladder && JSON.stringify(ladder)].join(' ');
    const fallen = known.get(key) ?? fallenRungs(task, today, steps);
    known.set(key, fallen);
    return fallen;
  };
}

/**
 * The rungs of a deadline from the day its planner stopped at up to `today`. Rungs before the deadline was
 * entered are left out, and a deadline that was past when it was entered has none at all.
 */
export function fallenRungs(task: OnLadder, today: Day, steps: Steps): Fallen {
  const { enteredOn, nextRungDay: from, snoozedTo } = task;
  const { limitDays } = steps;
  const whole = climbOf({ ...task, snoozedTo: null }, steps);
  const climb = snoozedTo === null ? whole : climbOf(task, steps);
  const fallen = climbed(climb, { enteredOn, from, today });
  const said = new Set(fallen.rungs.map(({ rung }) => rung));
  const putOff =
    climb === whole
      ? []
      : // From the first on: the books know which of them were said before.
        climbed(whole, { enteredOn, from: enteredOn, today })
          .rungs.filter(({ rung, day }) => !said.has(rung) && snoozedTo !== null && day < snoozedTo)
          .map((one) => ({ ...one, why: 'snoozed' as const }));
  const limit = addDays(today, -limitDays);
  const latest = fallen.rungs.at(-1) ?? null;
  const isOld = latest !== null && latest.day < limit;
  const earlier = fallen.rungs.slice(0, -1).map((one) => ({ ...one, why: 'merged' as const }));
  const old = isOld ? [{ ...latest, why: 'old' as const }] : [];
  return { latest: isOld ? null : latest, unsaid: [...putOff, ...earlier, ...old], next: fallen.next };
}

/** What a task's rungs follow from: its own ladder or the committee's, as its lead put it off. */
export function climbOf(
  { day: deadlineDay, ladder, snoozedTo }: Pick<OnLadder, 'day' | 'ladder' | 'snoozedTo'>,
  { ladder: common, calendar }: Pick<Steps, 'ladder' | 'calendar'>,
): Climb {
  const whole = { ladder: ladder ?? common, calendar, deadlineDay };
  return snoozedTo === null ? whole : { ...whole, ladder: snoozed(whole, snoozedTo) };
}

/** The rungs from a day up to today, in their order, and the day of the one after. */
function climbed(
  climb: Climb,
  { enteredOn, from, today }: { readonly enteredOn: Day; readonly from: Day; readonly today: Day },
): { readonly rungs: readonly Reminder[]; readonly next: Day | null } {
  const first = firstRung({ ...climb, enteredOn });
  if (!first) return { rungs: [], next: null };
  const rungs: Reminder[] = [];
  let step = from <= first.day ? first : nextRung({ ...climb, from });
  while (step && step.day <= today) {
    const { day } = step;
    for (const rung of rungsOn(climb.ladder, climb.calendar, climb.deadlineDay, day).toReversed())
      rungs.push({ rung, day });
    step = nextRung({ ...climb, after: day });
  }
  return { rungs, next: step?.day ?? null };
}

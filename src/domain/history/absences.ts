import { addDays, type Day } from '../day.ts';

/** Days on which somebody is away, the first and the last with them. */
export interface AwayDays {
  readonly from: Day;
  readonly until: Day;
}

/** An entry of a member's history. `day` is the committee's. */
interface AbsencesTold {
  readonly action: string;
  readonly day: Day;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** A member's absences with one more entry told of them. */
export function absencesAfter(
  absences: readonly AwayDays[],
  { action, day, before, after }: AbsencesTold,
): readonly AwayDays[] {
  if (action === 'back') {
    const ended = (before.absences ?? []) as readonly AwayDays[];
    const isEnded = ({ from }: AwayDays) => ended.some((one) => one.from === from);
    return absences.flatMap((one) => (isEnded(one) ? until(one, addDays(day, -1)) : [one]));
  }
  if (action !== 'away') return absences;
  const next = { from: after.from as Day, until: after.until as Day };
  // Those that it overlaps give way.
  const others = absences.flatMap((one) => {
    if (one.from >= next.from && one.from <= next.until) return [];
    return one.from < next.from ? until(one, addDays(next.from, -1)) : [one];
  });
  return [...others, next];
}

function until(one: AwayDays, last: Day): readonly AwayDays[] {
  if (one.until <= last) return [one];
  return one.from > last ? [] : [{ ...one, until: last }];
}

import type { Day } from '../../src/domain/day.ts';

// The plainest account of what must be said: every day is walked, every rung of every task looked at. Written
// without a line of Docket's own ladder or calendar.

export interface Deed {
  readonly day: Day;
  readonly what: 'done' | 'reopen' | 'drop' | { readonly moveTo: Day };
}

export interface Story {
  readonly number: number;
  readonly added: Day;
  readonly due: Day;
  readonly channels: readonly string[];
  readonly deeds: readonly Deed[];
}

export const dayPlus = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as Day;

export const isWorkDay = (day: Day) => ![0, 6].includes(new Date(day).getUTCDay());

function workDaysFrom(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = dayPlus(at, Math.sign(count));
    if (isWorkDay(at)) left--;
  }
  return at;
}

/** The days on which a deadline is spoken of, up to `until`. */
function spokenDays(due: Day, until: Day): Day[] {
  const days = [-14, -7, -3, -1, 1, 3].map((count) => workDaysFrom(due, count));
  let own = due;
  while (!isWorkDay(own)) own = dayPlus(own, -1);
  days.push(own);
  for (let count = 10; (days.at(-1) as Day) <= until; count += 7) days.push(workDaysFrom(due, count));
  return days;
}

/**
 * What is said on which morning: "channel #number day". Docket runs on the mornings in `runs`; deeds are done
 * before each day's morning.
 */
export function whatIsSaid(
  stories: readonly Story[],
  runs: ReadonlySet<Day>,
  from: Day,
  until: Day,
): string[] {
  const said: string[] = [];
  for (const story of stories) {
    let { due } = story;
    let entered = story.added;
    let open = true;
    /** Days up to and with this one are settled. */
    let settled = dayPlus(story.added, -1);
    for (let day = from; day <= until; day = dayPlus(day, 1)) {
      if (day < story.added) continue;
      for (const deed of story.deeds.filter((one) => one.day === day)) {
        if (deed.what === 'reopen') {
          if (!open) [open, settled] = [true, dayPlus(day, -1)];
        } else if (!open) continue;
        else if (deed.what === 'done' || deed.what === 'drop') open = false;
        else if (deed.what.moveTo !== due)
          [due, entered, settled] = [deed.what.moveTo, day, dayPlus(day, -1)];
      }
      if (!open || !runs.has(day) || !isWorkDay(day)) continue;
      const missed = due < entered ? [] : spokenDays(due, day).filter((one) => one > settled && one <= day);
      if (missed.length > 0)
        for (const channel of story.channels) said.push(`${channel} #${story.number} ${day}`);
      settled = day;
    }
  }
  return said.sort();
}

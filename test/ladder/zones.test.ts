import { expect, test } from 'vitest';
import { addDays, type Day, dayAt, type Instant, instantOf, type TimeOfDay } from '../../src/domain/day.ts';

// Whether it is morning yet is asked of the zone's clocks, which sometimes leave an hour out or show it twice.

const [first, last] = ['2020-01-01T00:00Z', '2038-01-01T00:00Z'].map((at) => Temporal.Instant.from(at)) as [
  Temporal.Instant,
  Temporal.Instant,
];

/** A moment at which a zone's clocks are set, and how far from UTC they are before and after, in ms. */
interface Change {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

const changesOf = (zone: string): Change[] => {
  const changes: Change[] = [];
  let at = first.toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= last.epochMilliseconds) return changes;
    const change = {
      at: next.epochMilliseconds,
      before: next.subtract({ milliseconds: 1 }).offsetNanoseconds / 1e6,
      after: next.offsetNanoseconds / 1e6,
    };
    if (change.before !== change.after) changes.push(change);
    at = next;
  }
};

/** What the zone's clocks show as if they were UTC's. */
const wall = (ms: number) => new Date(ms).toISOString();
const dayOn = (ms: number) => wall(ms).slice(0, 10) as Day;
const timeOn = (ms: number) => wall(ms).slice(11, 16) as TimeOfDay;

/**
 * When clocks that change but once show `shown`: the first time where they show it twice; where they leave it
 * out, as much later as they jump.
 */
function modelled(shown: number, { at, before, after }: Change): Instant {
  const [early, late] = [shown - before, shown - after];
  return early < at ? early : late >= at ? late : early;
}

test('every hour that a clock leaves out or shows twice, in every zone until 2037, comes exactly once', () => {
  const seen = { zones: 0, gaps: 0, folds: 0 };
  const wrong: string[] = [];
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    seen.zones++;
    for (const change of changesOf(zone)) {
      const { at, before, after } = change;
      seen[after > before ? 'gaps' : 'folds']++;
      const [from, to] = [Math.min(before, after) + at, Math.max(before, after) + at];
      for (const shown of [from - 60_000, from, (from + to) / 2, to - 60_000, to]) {
        const [day, time] = [dayOn(shown), timeOn(shown)];
        const said = instantOf(day, time, zone);
        const compatible = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, {
          disambiguation: 'compatible',
        }).epochMilliseconds;
        const exact = Date.parse(`${day}T${time}Z`);
        const once =
          said > instantOf(addDays(day, -1), time, zone) && said < instantOf(addDays(day, 1), time, zone);
        // Left out at the very end of a day, the hour comes at the beginning of the next.
        const onItsDay = dayAt(said, zone) === day || (after > before && dayOn(to) > day);
        if (said !== compatible || said !== modelled(exact, change) || !once || !onItsDay)
          wrong.push(`${zone} ${day} ${time}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(seen.zones).toBeGreaterThan(400);
  expect(seen.gaps).toBeGreaterThan(2000);
  expect(seen.folds).toBeGreaterThan(2000);
});

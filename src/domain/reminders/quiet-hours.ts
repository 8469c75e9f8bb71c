import { addDays, dayAt, type Instant, instantOf } from '../day.ts';
import type { Reminding } from './reminding.ts';

/** Milliseconds until the quiet hours that `now` is in are over; 0 outside of them. */
export function quietFor(quiet: Reminding['quiet'], now: Instant, timeZone: string): number {
  if (quiet === null || quiet.from === quiet.to) return 0;
  const today = dayAt(now, timeZone);
  // Those that began yesterday may still last.
  for (const day of [addDays(today, -1), today]) {
    const from = instantOf(day, quiet.from, timeZone);
    const to = instantOf(quiet.to > quiet.from ? day : addDays(day, 1), quiet.to, timeZone);
    if (now >= from && now < to) return to - now;
  }
  return 0;
}

import { type Day, dayAt, type Instant } from '../domain/day.ts';
import type { CommitteeSettings } from '../store/index.ts';

/** A committee's own clock: where a demo's stands, or the real time. */
export function nowOf(committee: Pick<CommitteeSettings, 'clockAt'>): Instant {
  return committee.clockAt ?? Date.now();
}

/** The committee's day by its own clock. */
export function todayOf(committee: Pick<CommitteeSettings, 'clockAt' | 'timeZone'>): Day {
  return dayAt(nowOf(committee), committee.timeZone);
}

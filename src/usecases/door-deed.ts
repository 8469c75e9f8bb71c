import { dayAt } from '../domain/day.ts';
import type { Platform } from '../domain/place.ts';
import { type CommitteeSettings, nowOf, type Store } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { systemViewer } from './system-viewer.ts';

/** What Docket does of itself because of what a chat platform told it. */
export function doorDeed(store: Store, committee: CommitteeSettings, door: Platform): Deed {
  const now = nowOf(committee);
  const today = dayAt(now, committee.timeZone);
  return { store, viewer: systemViewer(committee.id), committee, door, now, today };
}

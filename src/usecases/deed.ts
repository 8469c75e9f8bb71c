import type { Day, Instant } from '../domain/day.ts';
import type { Viewer } from '../domain/member.ts';
import type { Platform } from '../domain/place.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';

/** Who does something, when, and through which door: the first argument of every use case. */
export interface Deed {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly committee: CommitteeSettings;
  readonly door: Platform | 'worker';
  /** Committee time. */
  readonly now: Instant;
  /** The committee's day. */
  readonly today: Day;
}

import { dayAt, type Instant } from '../../domain/day.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { CommitteeSettings, Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { systemViewer } from '../system-viewer.ts';

/** What the worker does of itself in a committee at `now` (committee time). */
export function workerDeed(store: Store, committee: CommitteeSettings, now: Instant): Deed {
  const today = dayAt(now, committee.timeZone);
  return { store, viewer: systemViewer(committee.id), committee, door: 'worker', now, today };
}

/** In whose name a job is done: they asked for it, and were allowed to then. */
export type Asker = Pick<Deed, 'door'> & { readonly memberId: MemberId };

/** Who asks, as a job's body keeps it. */
export const askerOf = ({ viewer, door }: Deed): Asker => ({ memberId: viewer.memberId, door });

/** The worker's deed in the name of whoever asked for it. */
export function actingFor(deed: Deed, { memberId, door }: Asker): Deed {
  return { ...deed, door, viewer: { ...deed.viewer, memberId } };
}

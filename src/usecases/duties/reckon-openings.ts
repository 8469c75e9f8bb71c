import type { CommitteeSettings, Rooms } from '../../store/index.ts';
import { climbingOf, periodDue } from './period.ts';

/** Duties that are looked at in one go. */
const atOnce = 100;

/**
 * Sets anew on which days the next periods of a committee's duties open: its calendar or a ladder has changed.
 * What has opened stays. Answers with how many duties open on another day than before.
 */
export async function reckonOpenings(rooms: Rooms, committee: CommitteeSettings): Promise<number> {
  let changed = 0;
  let after: string | null = null;
  do {
    const page = await rooms.outbox.duties({ committeeId: committee.id }, { after, limit: atOnce });
    for (const duty of page.rows) {
      const { nextOpensOn } = periodDue(duty.nextDay, await climbingOf(rooms, committee, duty));
      if (nextOpensOn === duty.nextOpensOn) continue;
      const period = { nextDay: duty.nextDay, nextOpensOn };
      if (await rooms.outbox.advanceDuty(committee.id, duty.id, duty.nextDay, period)) changed++;
    }
    after = page.next;
  } while (after !== null);
  return changed;
}

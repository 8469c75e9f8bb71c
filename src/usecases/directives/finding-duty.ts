import type { Finding } from '../../domain/drafts/finding.ts';
import type { Recurrence } from '../../domain/recurrence.ts';
import type { Duty, NewTask, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { addDutyIn } from '../duties/add-duty.ts';
import { authorOf } from '../tasks/change-task.ts';

interface Booking {
  readonly finding: Finding;
  readonly wanted: NewTask;
  readonly recurrence: Recurrence;
}

/**
 * Books what a directive asks for again and again. Where the same is asked of the same group already, that duty
 * goes on and no second one is made; what an earlier version of the finding booked otherwise ends. Inside a
 * transaction that holds the committee.
 */
export async function bookDuty(
  rooms: Rooms,
  deed: Deed,
  { finding, wanted, recurrence }: Booking,
): Promise<Duty> {
  const { title, leadGroupId, coordinatorIds, directiveId, itemId, deadline, confidential = false } = wanted;
  const asked = { title, leadGroupId, coordinatorIds, recurrence, directiveId, itemId, confidential };
  const same = await rooms.outbox.sameDuty(deed.viewer, asked);
  if (finding.dutyId && same?.id !== finding.dutyId) await endBefore(rooms, deed, finding.dutyId);
  if (same) return same;
  const first = deadline.day ?? deed.today;
  return addDutyIn(rooms, deed, { ...asked, wording: deadline.wording, first });
}

async function endBefore(rooms: Rooms, deed: Deed, id: Duty['id']): Promise<void> {
  await rooms.outbox.endDuty(deed.viewer, id, deed.now);
  await rooms.history.append({
    ...authorOf(deed),
    action: 'ended',
    subject: 'duty',
    subjectId: id,
    after: { endedOn: deed.today },
  });
}

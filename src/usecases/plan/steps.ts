import type { Ladder } from '../../domain/reminders/ladder.ts';
import type { CommitteeSettings, Rooms } from '../../store/index.ts';
import type { Steps } from './fallen-rungs.ts';

/** How a committee climbs by its settings and its calendar; where a task has a ladder of its own, by that. */
export async function stepsOf(
  rooms: Pick<Rooms, 'calendars'>,
  { id, reminding }: Pick<CommitteeSettings, 'id' | 'reminding'>,
  own: Ladder | null = null,
): Promise<Steps> {
  const { ladder, limitDays } = reminding;
  return { ladder: own ?? ladder, calendar: await rooms.calendars.of(id), limitDays };
}

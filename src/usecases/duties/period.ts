import type { Day } from '../../domain/day.ts';
import { type Ladder, rungDay } from '../../domain/reminders/ladder.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { CommitteeSettings, NewDuty, Rooms } from '../../store/index.ts';
import { stepsOf } from '../plan/steps.ts';
import { systemViewer } from '../system-viewer.ts';

/** How reminders of a duty's periods fall. */
export interface Climbing {
  readonly ladder: Ladder;
  readonly calendar: WorkCalendar;
}

/** A period: its deadline, and the day on which its task is made. */
export type Period = Pick<NewDuty, 'nextDay' | 'nextOpensOn'>;

/** The period due on `day`: it opens on the first day of its ladder, its own day at the latest. */
export function periodDue(day: Day, { ladder, calendar }: Climbing): Period {
  const first =
    ladder.before.length > 0
      ? rungDay(calendar, day, -Math.max(...ladder.before))
      : ladder.onDay
        ? rungDay(calendar, day, 0)
        : day;
  return { nextDay: day, nextOpensOn: first < day ? first : day };
}

/** How a duty's periods climb: by its directive's ladder, or else as the committee does. */
export async function climbingOf(
  rooms: Rooms,
  committee: CommitteeSettings,
  { directiveId }: Pick<NewDuty, 'directiveId'>,
): Promise<Climbing> {
  const viewer = systemViewer(committee.id);
  const own = directiveId ? await rooms.directives.ladderOf(viewer, directiveId) : null;
  return stepsOf(rooms, committee, own);
}

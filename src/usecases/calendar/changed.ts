import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { lookAgain } from '../plan/look-again.ts';
import { authorOf } from '../tasks/change-task.ts';

/** How the history calls a change of the calendar. */
type CalendarAction = 'country' | 'holidays' | 'dayOff' | 'workDay' | 'dayCleared';

interface Entry {
  readonly action: CalendarAction;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Transactions in which it was said that open tasks are to be looked at again: once is enough for all its rows. */
const said = new WeakSet<Rooms>();

/**
 * What every change of a committee’s calendar ends with, in the same transaction: its history entry, and the
 * word that reminders of open tasks are to follow it.
 */
export async function calendarChanged(rooms: Rooms, deed: Deed, entry: Entry): Promise<void> {
  await rooms.history.append({
    ...authorOf(deed),
    subject: 'committee',
    subjectId: deed.committee.id,
    ...entry,
  });
  if (said.has(rooms)) return;
  said.add(rooms);
  await lookAgain(rooms, deed);
}

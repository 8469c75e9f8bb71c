import type { Card } from '../../domain/card.ts';
import type { Report } from '../../domain/task.ts';
import type { Rooms, SpokenTask } from '../../store/index.ts';
import type { Hearer } from '../../views/reminders/reminded.ts';
import { reportCard } from '../../views/tasks/report-card.ts';
import { systemViewer } from '../system-viewer.ts';
import type { Directory } from './directory.ts';

/** What ends the waiting of a report. */
const deciding = ['accepted', 'returned', 'undone', 'dropped'];

/** What a message about a report says now; null when there is none to speak of. */
export async function reportOf(
  rooms: Rooms,
  directory: Directory,
  hearer: Hearer,
  [task]: readonly SpokenTask[],
): Promise<{ card: Card; isDecided: boolean } | null> {
  if (!task?.historyNumber) return null;
  const { id } = hearer.committee;
  const [entry] = await rooms.history.byNumbers(id, [task.historyNumber]);
  const report = entry?.after?.report as Report | undefined;
  const lead = (await directory.groups([task.leadGroupId])).get(task.leadGroupId);
  if (!entry || !report || !lead) return null;
  const after = { number: entry.number, actions: deciding };
  const decided = await rooms.history.firstAfter(systemViewer(id), task.id, after);
  const by = entry.memberName ?? 'Docket';
  return {
    card: reportCard(hearer, { task, lead, report, by, decided }),
    isDecided: decided !== undefined,
  };
}

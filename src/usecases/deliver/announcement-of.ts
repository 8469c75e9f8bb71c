import type { Card } from '../../domain/card.ts';
import type { TaskRecord } from '../../domain/history/task-record.ts';
import type { HistoryEntry, Rooms, SpokenTask } from '../../store/index.ts';
import { announcementCard, type News } from '../../views/reminders/announcement.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import type { Directory } from './directory.ts';

/** The news of a message, from the history's entries; null when there is none to tell. */
export async function announcementOf(
  rooms: Rooms,
  directory: Directory,
  hearer: Hearer,
  spoken: readonly SpokenTask[],
): Promise<Card | null> {
  const { id } = hearer.committee;
  const numbers = spoken.flatMap((task) => task.historyNumber ?? []);
  const entries = new Map((await rooms.history.byNumbers(id, numbers)).map((entry) => [entry.number, entry]));
  const told = spoken.flatMap((task) => {
    const entry = task.historyNumber === null ? undefined : entries.get(task.historyNumber);
    return entry ? [{ task, entry, given: givenIn(entry) }] : [];
  });
  const groups = await directory.groups(
    told.flatMap(({ task, given }) => [task.leadGroupId, ...given.coordinatorIds]),
  );
  const members = await directory.members(told.flatMap(({ given }) => given.assigneeIds));
  const news = told.flatMap(({ task, entry, given }): News[] => {
    const lead = groups.get(task.leadGroupId);
    if (!lead) return [];
    const coordinators = given.coordinatorIds.flatMap((one) => groups.get(one) ?? []);
    return [
      {
        task,
        lead,
        entry,
        coordinators,
        assignees: given.assigneeIds.flatMap((one) => members.get(one)?.name ?? []),
      },
    ];
  });
  return news.length > 0 ? announcementCard(hearer, news) : null;
}

/** Whom a change has given the task to, beside its lead group. */
function givenIn({ action, after }: HistoryEntry) {
  const record = (action === 'added' || action === 'assigned' ? after : null) as TaskRecord | null;
  return { coordinatorIds: record?.coordinatorIds ?? [], assigneeIds: record?.assigneeIds ?? [] };
}

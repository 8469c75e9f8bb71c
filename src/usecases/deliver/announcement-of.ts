import type { Card } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { TaskRecord } from '../../domain/task-record.ts';
import type { HistoryEntry, Rooms, SpokenTask } from '../../store/index.ts';
import { announcementCard, type News } from '../../views/announcement.ts';
import type { Hearer } from '../../views/reminder-row.ts';
import { systemViewer } from '../system-viewer.ts';

/** The news of a message, from the history's entries; null when there is none to tell. */
export async function announcementOf(
  rooms: Rooms,
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
  const groups = await byId<GroupId, Group>(
    told.flatMap(({ task, given }) => [task.leadGroupId, ...given.coordinatorIds]),
    (ids) => rooms.groups.byIds(systemViewer(id), ids),
  );
  const members = await byId<MemberId, { readonly id: MemberId; readonly name: string }>(
    told.flatMap(({ given }) => given.assigneeIds),
    (ids) => rooms.members.byIds(systemViewer(id), ids),
  );
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

async function byId<Id, One extends { readonly id: Id }>(
  ids: readonly Id[],
  read: (ids: readonly Id[]) => Promise<readonly One[]>,
): Promise<ReadonlyMap<Id, One>> {
  if (ids.length === 0) return new Map();
  return new Map((await read([...new Set(ids)])).map((one) => [one.id, one]));
}

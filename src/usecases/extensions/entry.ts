import type { Extension, ExtensionFacts, Overtaken } from '../../domain/extension.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import { announceAll, refreshCards } from '../announce.ts';
import type { Deed } from '../deed.ts';

type Entry = Parameters<Rooms['history']['append']>[0];
export type Author = Pick<Entry, 'committeeId' | 'memberId' | 'door' | 'at' | 'day'>;

/** What the history tells of a request, by name. */
export async function factsOf(
  rooms: Rooms,
  deed: Deed,
  request: Extension,
  because?: Overtaken,
): Promise<ExtensionFacts> {
  const { id, state, askedBy, askedOn, fromDay, supportedBy, answer } = request;
  const ids = [askedBy, ...(supportedBy ? [supportedBy] : [])];
  const members = await rooms.members.byIds(deed.viewer, ids);
  const named = (memberId: MemberId) => ({
    id: memberId,
    name: members.find((member) => member.id === memberId)?.name ?? '',
  });
  return {
    id,
    state,
    asker: named(askedBy),
    askedOn,
    from: fromDay,
    to: request.to.day,
    ...(supportedBy && { supporter: named(supportedBy) }),
    ...(answer && !because && { answer }),
    ...(because && { because }),
  };
}

/**
 * Enters in its task's history what became of a request, and has every card that shows it drawn anew; the lead
 * group's channel hears of it where it `isNews`. Inside the transaction that changed the request.
 */
export async function enter(
  rooms: Rooms,
  deed: Deed,
  {
    task,
    request,
    ...entry
  }: {
    readonly author: Author;
    readonly task: Task;
    readonly request: Extension;
    readonly action: string;
    readonly note: string | null;
    readonly because?: Overtaken;
    readonly isNews: boolean;
  },
): Promise<void> {
  const historyNumber = await rooms.history.append({
    ...entry.author,
    action: entry.action,
    subject: 'task',
    subjectId: task.id,
    after: { extension: await factsOf(rooms, deed, request, entry.because) },
    note: entry.note,
  });
  // Who only coordinates never heard of the request.
  if (entry.isNews)
    await announceAll(rooms, deed, [{ task: { ...task, coordinatorIds: [] }, historyNumber }]);
  await refreshCards(rooms, deed, task);
  await rooms.outbox.redraw(deed.committee.id, request.id);
}

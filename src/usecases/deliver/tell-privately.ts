import { seesTask } from '../../domain/clearance.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Member, Seat, Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import type { ClaimedMessage, NewMessage, Rooms, Route, SpokenTask, Store } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';
import { recipientsOf } from '../whom/recipients.ts';
import type { Directory } from './directory.ts';

/** What a channel hears of its own group's tasks; what else it hears, it need not tell further. */
const toldFurther: readonly ClaimedMessage['kind'][] = ['morning', 'late', 'announcement', 'note'];

/**
 * Owes the people behind a channel, each alone, the words that the channel itself must not read: the holders of the
 * seats that it told, and those a task is assigned to. Once, through however many channels they would hear of it.
 */
export async function tellPrivately(
  store: Store,
  directory: Directory,
  message: ClaimedMessage,
  sealed: readonly SpokenTask[],
): Promise<void> {
  if (message.memberId !== null || !toldFurther.includes(message.kind)) return;
  const { committeeId } = message;
  const ids = sealed.map(({ id }) => id);
  const owed = new Map<SpokenTask, readonly NewMessage[]>();
  for (const whole of await store.tasks.wholes(systemViewer(committeeId), ids)) {
    const people = await peopleOf(directory, whole, sealed.find(({ id }) => id === whole.id)?.groupIds ?? []);
    const routes = await routesTo(store, directory, people);
    for (const task of sealed) if (task.id === whole.id) owed.set(task, messagesTo(routes, message, task));
  }
  await store.transaction(async (rooms) => {
    for (const [task, messages] of owed) {
      const kept = await rooms.outbox.keepMessages(committeeId, messages);
      const fresh = kept.filter((one) => one.fresh);
      await rooms.outbox.putTasks(
        committeeId,
        fresh.map(({ id: messageId }) => ({ ...task, messageId, fresh: true, taskId: task.id })),
      );
    }
  });
}

/** One message for each person, however often and from wherever this is owed. */
function messagesTo(
  routes: ReadonlyMap<MemberId, Route>,
  { committeeId, groupId, at, day }: ClaimedMessage,
  { id, historyNumber, deadlineVersion, rung }: SpokenTask,
): NewMessage[] {
  const what = historyNumber === null ? `r${deadlineVersion}.${rung}` : `h${historyNumber}`;
  const kind = historyNumber === null ? 'morning' : 'announcement';
  return [...routes].map(([memberId, route]) => ({
    key: `s:${committeeId}:${id}:${what}:${memberId}`,
    kind,
    route: { ...route, groupId },
    at,
    day,
    waitMs: 0,
  }));
}

/** Who of those that a channel stands for may read of the task. */
async function peopleOf(
  directory: Directory,
  whole: Task,
  groupIds: readonly GroupId[],
): Promise<MemberId[]> {
  const owing = [whole.leadGroupId, ...whole.coordinatorIds];
  const told = groupIds.length > 0 ? groupIds : owing;
  const held = await directory.holders(told);
  const seats = told.flatMap((groupId) =>
    (held.get(groupId) ?? []).map(({ kind, member }) => ({ member, seat: { groupId, kind } })),
  );
  const isOwn = told.includes(whole.leadGroupId);
  const assignees = isOwn ? [...(await directory.members(whole.assigneeIds)).values()] : [];
  const all: { member: Member; seat?: Seat }[] = [
    ...seats,
    ...assignees.filter(({ id }) => whole.assigneeIds.includes(id)).map((member) => ({ member })),
  ];
  const may = all.filter(({ member, seat }) => seesTask(asViewer(member, seat), whole));
  return [...new Set(may.map(({ member }) => member.id))];
}

const asViewer = ({ id, committeeId, office, cleared }: Member, seat: Seat | undefined): Viewer => ({
  committeeId,
  memberId: id,
  office,
  cleared,
  seats: seat ? [seat] : [],
});

/** Where each is reached in person; whom no platform reaches is left out. */
async function routesTo(
  rooms: Rooms,
  { committee, today }: Directory,
  people: readonly MemberId[],
): Promise<Map<MemberId, Route>> {
  const whom = people.map((recipientId) => ({ recipientId, role: 'chair' as const }));
  const found = await recipientsOf(committee.id, today).of(rooms, whom);
  return new Map(
    people.flatMap((id) => {
      const [route] = found.get(id) ?? [];
      return route ? [[id, route] as const] : [];
    }),
  );
}

import type { Card, Mention } from '../../domain/card.ts';
import type { GroupId, TaskId } from '../../domain/ids.ts';
import type { Group } from '../../domain/group.ts';
import { mentionsHolder } from '../../domain/ladder.ts';
import { translator } from '../../i18n/translator.ts';
import type { ClaimedMessage, CommitteeSettings, Rooms, SpokenTask } from '../../store/index.ts';
import { announcementCard, testCard } from '../../views/announcement.ts';
import { type Hearer, type Reminded, reminderCard } from '../../views/reminder.ts';
import { todayOf } from '../now-of.ts';
import { systemViewer } from '../system-viewer.ts';

/** What a message says, from the tasks as they are at this moment. */
export interface Worded {
  /** Null when there is nothing left to say. */
  readonly card: Card | null;
  /** Tasks it does not speak of after all, and why. */
  readonly leftOut: readonly { readonly taskId: TaskId; readonly why: 'done' | 'dropped' | 'moved' }[];
}

/** Words a message that is about to be sent: what was done, dropped or moved since it was planned is left out. */
export async function cardToSend(rooms: Rooms, committee: CommitteeSettings, message: ClaimedMessage): Promise<Worded> {
  const hearer = await hearerOf(rooms, committee, message);
  if (message.kind === 'test') return { card: await test(rooms, hearer, message), leftOut: [] };
  const spoken = await spokenOf(rooms, message);
  if (message.kind === 'announcement') return { card: await announcement(rooms, hearer, spoken), leftOut: [] };
  const leftOut = spoken.flatMap((task) => {
    const why = task.state === 'open' ? (task.holds ? null : 'moved') : task.state === 'done' ? 'done' : 'dropped';
    return why ? [{ taskId: task.id, why } as const] : [];
  });
  const gone = new Set(leftOut.map((one) => one.taskId));
  const said = spoken.filter((task) => !gone.has(task.id));
  return { card: said.length ? await reminder(rooms, committee, message, said) : null, leftOut };
}

/** Words a sent reminder anew: every task that it ever showed, as it is now. */
export async function cardToShow(rooms: Rooms, committee: CommitteeSettings, message: ClaimedMessage): Promise<Card | null> {
  const spoken = await spokenOf(rooms, message);
  if (message.kind !== 'morning' || spoken.length === 0) return null;
  return reminder(rooms, committee, message, spoken);
}

async function spokenOf(rooms: Rooms, message: ClaimedMessage): Promise<SpokenTask[]> {
  return (await rooms.outbox.spokenIn(message.committeeId, [message])).get(message.id) ?? [];
}

/** A person's own language in a direct message, the committee's in a channel. */
async function hearerOf(rooms: Rooms, committee: CommitteeSettings, message: ClaimedMessage): Promise<Hearer> {
  const viewer = systemViewer(committee.id);
  const member = message.memberId ? await rooms.members.byId(viewer, message.memberId) : undefined;
  const t = translator(message.language ?? member?.language ?? committee.language);
  return { t, committee, today: todayOf(committee) };
}

async function reminder(
  rooms: Rooms,
  committee: CommitteeSettings,
  message: ClaimedMessage,
  spoken: readonly SpokenTask[],
): Promise<Card> {
  const { secretariatGroupId } = committee;
  const own = message.groupId ? [message.groupId] : [];
  const told = (task: SpokenTask) => (task.groupIds.length > 0 ? task.groupIds : own);
  const groups = await groupsById(rooms, message, [
    ...own,
    ...(secretariatGroupId ? [secretariatGroupId] : []),
    ...spoken.flatMap((task) => [task.leadGroupId, ...told(task)]),
  ]);
  const tasks = spoken.flatMap((task): Reminded[] => {
    const lead = groups.get(task.leadGroupId);
    if (!lead) return [];
    const others = message.memberId ? [] : told(task).filter((id) => id !== message.groupId);
    return [
      {
        ...task,
        lead,
        role: told(task).includes(task.leadGroupId) ? 'lead' : 'coordinating',
        inPlaceOf: others.flatMap((id) => groups.get(id) ?? []),
      },
    ];
  });
  const called = spoken.filter((task) => task.state === 'open' && task.rung !== null && mentionsHolder(task.rung));
  return reminderCard(await hearerOf(rooms, committee, message), {
    tasks,
    mentions: message.memberId ? [] : await mentions(rooms, message, called.flatMap(told)),
    office: (secretariatGroupId && groups.get(secretariatGroupId)) || null,
    group: (message.groupId && groups.get(message.groupId)) || null,
  });
}

/** The holders of these groups' lead seats. */
async function mentions(rooms: Rooms, message: ClaimedMessage, groupIds: readonly GroupId[]): Promise<Mention[]> {
  if (groupIds.length === 0) return [];
  const seated = await rooms.groups.holders(systemViewer(message.committeeId), [...new Set(groupIds)]);
  const leads = new Map(seated.filter((seat) => seat.kind === 'lead').map(({ member }) => [member.id, member.name]));
  if (leads.size === 0) return [];
  const found = await rooms.members.addressesOf(message.committeeId, [...leads.keys()]);
  return [...leads].map(([id, name]) => ({
    name,
    addresses: found.filter((one) => one.memberId === id).map((one) => one.address),
  }));
}

async function announcement(rooms: Rooms, hearer: Hearer, spoken: readonly SpokenTask[]): Promise<Card | null> {
  const numbers = spoken.flatMap((task) => task.historyNumber ?? []);
  const entries = new Map(
    (await rooms.history.byNumbers(hearer.committee.id, numbers)).map((entry) => [entry.number, entry]),
  );
  const leads = await rooms.groups.byIds(systemViewer(hearer.committee.id), [
    ...new Set(spoken.map((task) => task.leadGroupId)),
  ]);
  const news = spoken.flatMap((task) => {
    const entry = task.historyNumber === null ? undefined : entries.get(task.historyNumber);
    const lead = leads.find((group) => group.id === task.leadGroupId);
    return entry && lead ? [{ task, lead, entry }] : [];
  });
  return news.length > 0 ? announcementCard(hearer, news) : null;
}

async function test(rooms: Rooms, hearer: Hearer, message: ClaimedMessage): Promise<Card | null> {
  const group = message.groupId && (await rooms.groups.byId(systemViewer(message.committeeId), message.groupId));
  return group ? testCard(hearer, group) : null;
}

async function groupsById(
  rooms: Rooms,
  message: ClaimedMessage,
  ids: readonly GroupId[],
): Promise<Map<GroupId, Group>> {
  const groups = await rooms.groups.byIds(systemViewer(message.committeeId), [...new Set(ids)]);
  return new Map(groups.map((group) => [group.id, group]));
}

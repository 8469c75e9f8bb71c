import type { Card, Mention } from '../../domain/card.ts';
import { dayAt } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { mentionsHolder } from '../../domain/ladder.ts';
import { translator } from '../../i18n/translator.ts';
import {
  type ClaimedMessage,
  type CommitteeSettings,
  nowOf,
  type Rooms,
  type SpokenTask,
} from '../../store/index.ts';
import { reminderCard } from '../../views/reminder.ts';
import type { Hearer, Reminded } from '../../views/reminder-row.ts';
import { systemViewer } from '../system-viewer.ts';

/** A message that calls everybody calls nobody. */
const mostMentions = 10;

interface UnaskedHearer extends Hearer {
  readonly committee: CommitteeSettings;
}

/** A person's own language in a direct message, the committee's in a channel. */
export async function hearerOf(
  rooms: Rooms,
  committee: CommitteeSettings,
  message: ClaimedMessage,
): Promise<UnaskedHearer> {
  const viewer = systemViewer(committee.id);
  const member = message.memberId ? await rooms.members.byId(viewer, message.memberId) : undefined;
  const t = translator(message.language ?? member?.language ?? committee.language);
  return { t, committee, today: dayAt(nowOf(committee), committee.timeZone) };
}

/** One morning's reminder as its channel is to read it: each task with its role there, and who is called. */
export async function reminderOf(
  rooms: Rooms,
  hearer: UnaskedHearer,
  message: ClaimedMessage,
  spoken: readonly SpokenTask[],
): Promise<Card> {
  const { secretariatGroupId } = hearer.committee;
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
  const called = spoken.filter(
    (task) => task.state === 'open' && task.rung !== null && mentionsHolder(task.rung),
  );
  return reminderCard(hearer, {
    tasks,
    mentions: message.memberId ? [] : await mentions(rooms, hearer, called.flatMap(told)),
    office: (secretariatGroupId && groups.get(secretariatGroupId)) || null,
    group: (message.groupId && groups.get(message.groupId)) || null,
  });
}

/** The holders of these groups' lead seats; where there are more than a few, the first of them. */
async function mentions(rooms: Rooms, hearer: Hearer, groupIds: readonly GroupId[]): Promise<Mention[]> {
  if (groupIds.length === 0) return [];
  const { id } = hearer.committee;
  const seated = await rooms.groups.holders(systemViewer(id), [...new Set(groupIds)], hearer.today);
  const leads = new Map(
    seated.filter((seat) => seat.kind === 'lead').map(({ member }) => [member.id, member.name]),
  );
  const called = [...leads].slice(0, mostMentions);
  if (called.length === 0) return [];
  const found = await rooms.members.addressesOf(
    id,
    called.map(([memberId]) => memberId),
  );
  return called.map(([memberId, name]) => ({
    name,
    addresses: found.filter((one) => one.memberId === memberId).map((one) => one.address),
  }));
}

async function groupsById(
  rooms: Rooms,
  message: ClaimedMessage,
  ids: readonly GroupId[],
): Promise<Map<GroupId, Group>> {
  const groups = await rooms.groups.byIds(systemViewer(message.committeeId), [...new Set(ids)]);
  return new Map(groups.map((group) => [group.id, group]));
}

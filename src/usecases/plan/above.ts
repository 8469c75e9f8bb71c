import type { CommitteeId, GroupId, MemberId } from '../../domain/ids.ts';
import { climbsTo } from '../../domain/reminders/escalation.ts';
import type { Escalation, ReminderRole } from '../../domain/reminders/reminding.ts';
import { standingIn } from '../../domain/reminders/standing-in.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { DueTask, Recipient, Rooms } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import { systemViewer } from '../system-viewer.ts';
import type { Fallen } from './fallen-rungs.ts';

/** Somebody to be told of a task, and in which role. */
export interface Told {
  readonly recipientId: Recipient;
  readonly role: ReminderRole;
}

/**
 * Finds whom late tasks climb to; remembers the tree, the seats and the chair for one morning. Where nobody answers
 * for a group's lead seat and nobody of it has said a word, there is nobody to wait for: the group above is told at
 * the first overdue rung.
 */
export function climbing(
  { committee, today }: Pick<Morning, 'committee' | 'today'>,
  escalation: Escalation,
  calendar: WorkCalendar,
) {
  const parents = new Map<GroupId, GroupId | null>();
  const led = new Map<GroupId, boolean>();
  let chairs: readonly MemberId[] | null = null;
  return async (
    rooms: Rooms,
    tasks: readonly { readonly task: DueTask; readonly fallen: Fallen }[],
  ): Promise<Map<DueTask, readonly Told[]>> => {
    const overdue = tasks.filter(({ fallen: { latest } }) => latest && latest.rung > 0);
    await lookWhoLeads(
      rooms,
      overdue.map(({ task }) => task.leadGroupId),
    );
    const late = overdue.flatMap(({ task, fallen: { latest } }) => {
      const isWaitedFor = led.get(task.leadGroupId) || task.acknowledgedOn !== null;
      const delays = isWaitedFor || escalation.parent === null ? escalation : { ...escalation, parent: 0 };
      const roles = latest ? climbsTo(delays, calendar, latest, task.acknowledgedOn) : [];
      return roles.length > 0 ? [{ task, roles }] : [];
    });
    if (late.length === 0) return new Map();
    const unknown = [...new Set(late.map(({ task }) => task.leadGroupId))].filter((id) => !parents.has(id));
    for (const group of await rooms.groups.byIds(systemViewer(committee.id), unknown))
      parents.set(group.id, group.parentId);
    if (late.some(({ roles }) => roles.includes('chair')))
      chairs ??= await reachable(rooms, committee.id, await rooms.members.holding(committee.id, 'chair'));
    const idsOf = (
      role: ReminderRole,
      { leadGroupId }: DueTask,
    ): readonly (Recipient | null | undefined)[] => {
      if (role === 'parent') return [parents.get(leadGroupId)];
      return role === 'secretariat' ? [committee.secretariatGroupId] : (chairs ?? []);
    };
    return new Map(
      late.map(({ task, roles }) => [
        task,
        task.parentId
          ? // Who gave a part is told of it; to those above they owe the whole.
            [{ recipientId: task.leadGroupId, role: 'lead' }]
          : roles.flatMap((role) =>
              idsOf(role, task).flatMap((recipientId) => (recipientId ? [{ recipientId, role }] : [])),
            ),
      ]),
    );
  };

  async function lookWhoLeads(rooms: Rooms, groupIds: readonly GroupId[]): Promise<void> {
    const fresh = [...new Set(groupIds)].filter((id) => !led.has(id));
    if (fresh.length === 0 || escalation.parent === null) return;
    const holders = await rooms.groups.holders(systemViewer(committee.id), fresh, today);
    const seats = Map.groupBy(holders, ({ groupId }) => groupId);
    for (const id of fresh) led.set(id, standingIn(seats.get(id) ?? []) !== undefined);
  }
}

/** Those whom some chat platform reaches: nobody stands for a person, so the others are owed nothing. */
async function reachable(
  rooms: Rooms,
  committeeId: CommitteeId,
  members: readonly MemberId[],
): Promise<MemberId[]> {
  if (members.length === 0) return [];
  const known = await rooms.members.addressesOf(committeeId, members);
  const reached = new Set(
    known.filter(({ address }) => address.platform !== 'terminal').map(({ memberId }) => memberId),
  );
  return members.filter((id) => reached.has(id));
}

import { climbsTo } from '../../domain/escalation.ts';
import type { CommitteeId, GroupId, MemberId } from '../../domain/ids.ts';
import type { Escalation, ReminderRole } from '../../domain/reminding.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { CommitteeSettings, DueTask, Recipient, Rooms } from '../../store/index.ts';
import type { Fallen } from '../fallen-rungs.ts';
import { systemViewer } from '../system-viewer.ts';

/** Somebody to be told of a task, and in which role. */
export interface Told {
  readonly recipientId: Recipient;
  readonly role: ReminderRole;
}

/** Finds whom late tasks climb to; remembers the tree and the chair for one morning. */
export function climbing(committee: CommitteeSettings, escalation: Escalation, calendar: WorkCalendar) {
  const parents = new Map<GroupId, GroupId | null>();
  let chairs: readonly MemberId[] | null = null;
  return async (
    rooms: Rooms,
    tasks: readonly { readonly task: DueTask; readonly fallen: Fallen }[],
  ): Promise<Map<DueTask, readonly Told[]>> => {
    const late = tasks.flatMap(({ task, fallen: { latest } }) => {
      const roles = latest ? climbsTo(escalation, calendar, latest, task.acknowledgedOn) : [];
      return roles.length > 0 ? [{ task, roles }] : [];
    });
    if (late.length === 0) return new Map();
    const unknown = [...new Set(late.map(({ task }) => task.leadGroupId))].filter((id) => !parents.has(id));
    for (const group of await rooms.groups.byIds(systemViewer(committee.id), unknown))
      parents.set(group.id, group.parentId);
    if (late.some(({ roles }) => roles.includes('chair')))
      chairs ??= await reachable(rooms, committee.id, await rooms.members.chairs(committee.id));
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
        roles.flatMap((role) =>
          idsOf(role, task).flatMap((recipientId) => (recipientId ? [{ recipientId, role }] : [])),
        ),
      ]),
    );
  };
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

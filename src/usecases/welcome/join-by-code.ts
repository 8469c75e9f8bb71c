import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { CommitteeSettings, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { type Asker, deedAtTheDoor } from './asker.ts';
import { answerOpenRequest, linkAddress } from './link-address.ts';

/** Who has shown by a code who they are. */
export interface Known {
  readonly committee: CommitteeSettings;
  readonly member: Member;
  /** Whether the committee lives in this workspace from now on. */
  readonly settled: boolean;
}

/**
 * Makes an address a member's who was given a code (`/docket link`) where they are known. Where the member
 * administers the committee and the account the workspace, the committee lives there from then on.
 *
 * @throws UserError for a code that is used, old or invented, and where the address is somebody else's
 */
export async function joinByCode(asker: Asker, code: string): Promise<Known> {
  return asker.store.transaction(async (rooms) => {
    const holder = await rooms.room.takeCode(code.trim());
    const committee = holder && (await rooms.committees.find(holder.committeeId));
    if (!committee) throw mistake('welcome.error.code');
    const deed = deedAtTheDoor(asker, committee);
    await rooms.committees.hold(deed.viewer);
    const member = await rooms.members.byId(deed.viewer, holder.memberId);
    if (!member) throw mistake('welcome.error.code');
    const { address, about } = asker;
    await answerOpenRequest(rooms, deed, { address, member });
    if (!(await linkAddress(rooms, deed, { member, address, by: 'code' })))
      throw mistake('welcome.error.otherwise', { committee: committee.name });
    const mayBind = about.account === 'administrator' && member.office === 'administrator';
    return { committee, member, settled: mayBind && (await settleIn(rooms, deed, asker, member)) };
  });
}

/** Takes the workspace's next free place; two committees that come at once get one each. */
async function settleIn(rooms: Rooms, deed: Deed, { address }: Asker, member: Member): Promise<boolean> {
  const { platform, workspace } = address;
  for (;;) {
    const there = await rooms.workspaces.committeesIn(address);
    if (there.some(({ id }) => id === deed.committee.id)) return false;
    if (await rooms.workspaces.bind(deed.committee.id, address, there.length + 1)) break;
  }
  await rooms.history.append({
    ...authorOf(deed),
    memberId: member.id,
    action: 'bound',
    subject: 'committee',
    subjectId: deed.committee.id,
    after: { platform, workspace },
  });
  return true;
}

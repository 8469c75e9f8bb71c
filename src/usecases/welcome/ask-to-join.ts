import type { JoinRequest } from '../../domain/join-request.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { CommitteeSettings } from '../../store/index.ts';
import { type Asker, deedAtTheDoor, nameOf, vouchedEmail } from './asker.ts';
import { tellSecretariat } from './tell-secretariat.ts';
import { mayAskAgainAt } from './wait.ts';

/**
 * Puts a stranger's request before the secretariat. There is one open request of an address in a committee:
 * asking again finds it. Throws for those whose last one was refused lately.
 */
export async function askToJoin(asker: Asker, committee: CommitteeSettings): Promise<JoinRequest> {
  const deed = deedAtTheDoor(asker, committee);
  const { address, about, language, roles = [] } = asker;
  return asker.store.transaction(async (rooms) => {
    // Two calls at once: the second finds the request of the first.
    await rooms.committees.hold(deed.viewer);
    const latest = await rooms.joins.latestOf(committee.id, address);
    if (latest?.state === 'open') return latest;
    const again = latest && mayAskAgainAt(latest);
    if (again && again > deed.now)
      throw mistake('welcome.error.refused', {
        committee: committee.name,
        moment: (t) => t.moment(again, committee.timeZone),
      });
    const held = await rooms.groups.atRoles(address, roles);
    const request = await rooms.joins.ask({
      committeeId: committee.id,
      address,
      name: nameOf(asker),
      email: vouchedEmail(asker),
      guest: about.account === 'guest',
      language,
      groupIds: held.filter(({ committeeId }) => committeeId === committee.id).map(({ groupId }) => groupId),
      askedAt: deed.now,
    });
    if (!request) throw new Error(`another request of ${address.user} was made under the committee’s lock`);
    await tellSecretariat(rooms, deed, request);
    return request;
  });
}

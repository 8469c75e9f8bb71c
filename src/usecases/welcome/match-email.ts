import type { Member } from '../../domain/member.ts';
import type { CommitteeSettings, Rooms } from '../../store/index.ts';
import { type Asker, deedAtTheDoor, vouchedEmail } from './asker.ts';
import { answerOpenRequest, linkAddress } from './link-address.ts';

/** Who an asker turned out to be. */
export interface Matched {
  readonly committee: CommitteeSettings;
  readonly member: Member;
}

/**
 * Lets an asker into those of these committees that take a confirmed e-mail address for a proof, where it is a
 * member's who does not talk from that workspace yet: whoever comes second under one address asks.
 */
export async function matchByEmail(
  asker: Asker,
  committees: readonly CommitteeSettings[],
): Promise<Matched[]> {
  const email = vouchedEmail(asker);
  const matched: Matched[] = [];
  for (const committee of committees) {
    if (!email || !committee.matchEmail) continue;
    const deed = deedAtTheDoor(asker, committee);
    const member = await asker.store.transaction(async (rooms) => {
      await rooms.committees.hold(deed.viewer);
      const owner = await rooms.members.byEmail(committee.id, email);
      if (!owner || (await talksFrom(rooms, owner, asker))) return undefined;
      const linked = await linkAddress(rooms, deed, { member: owner, address: asker.address, by: 'email' });
      if (!linked) return undefined;
      await answerOpenRequest(rooms, deed, { address: asker.address, member: owner });
      return owner;
    });
    if (member) matched.push({ committee, member });
  }
  return matched;
}

async function talksFrom(rooms: Rooms, member: Member, { address }: Asker): Promise<boolean> {
  const known = await rooms.members.addressesOf(member.committeeId, [member.id]);
  return known.some(
    (one) => one.address.platform === address.platform && one.address.workspace === address.workspace,
  );
}

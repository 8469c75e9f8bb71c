import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** Who holds a group's seats today. */
export async function holdersOf(
  rooms: Rooms,
  deed: Deed,
  groupId: GroupId,
): Promise<{ lead: Member | null; deputies: Member[] }> {
  const holders = await rooms.groups.holders(deed.viewer, [groupId], deed.today);
  return {
    lead: holders.find(({ kind }) => kind === 'lead')?.member ?? null,
    deputies: holders.filter(({ kind }) => kind === 'deputy').map(({ member }) => member),
  };
}

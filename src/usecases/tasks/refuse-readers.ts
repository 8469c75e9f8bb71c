import type { MemberId } from '../../domain/ids.ts';
import { onlyReads } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** Throws where a task would be assigned to somebody who only reads: they could never say that it is done. */
export async function refuseReaders(
  rooms: Pick<Rooms, 'members'>,
  { viewer }: Deed,
  memberIds: readonly MemberId[],
): Promise<void> {
  const reader = (await rooms.members.byIds(viewer, memberIds)).find(({ office }) => onlyReads(office));
  if (!reader) return;
  const { name: member, office } = reader;
  throw mistake('seats.error.noTask', { member, office: (t) => t(`offices.${office}`) });
}

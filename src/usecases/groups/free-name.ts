import { fold } from '../../domain/fold.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';

/** Refuses a name that nobody could type, or that another group has in any language already. */
export async function checkNameIsFree(
  rooms: Rooms,
  viewer: Viewer,
  name: string,
  except?: GroupId,
): Promise<void> {
  const folded = fold(name);
  if (!folded) throw mistake('groups.error.noLetters', { name });
  const found = await rooms.groups.named(viewer, name, 20);
  const same = found.find(({ owner }) => owner.id !== except && isCalled(owner, folded));
  if (same) throw mistake('groups.error.taken', { name: (t) => t.worded(same.owner.name) });
}

/** Another group's short form may be taken: several groups of one alias are asked back. */
function isCalled({ name }: Group, folded: string): boolean {
  return [name.text, ...Object.values(name.translations ?? {})].some((wording) => fold(wording) === folded);
}

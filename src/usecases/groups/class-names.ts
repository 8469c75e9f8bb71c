import { fold } from '../../domain/fold.ts';
import type { ClassId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';

/** Refuses names that nobody could type, or by which another class goes: a directive's words mean one class. */
export async function checkClassNames(
  rooms: Rooms,
  viewer: Viewer,
  names: readonly string[],
  except?: ClassId,
): Promise<void> {
  for (const name of names) {
    if (!fold(name)) throw mistake('groups.error.noLetters', { name });
    const other = (await rooms.classes.find(viewer, name)).find(({ id }) => id !== except);
    if (other) throw mistake('classes.error.taken', { name: (t) => t.worded(other.name) });
  }
}

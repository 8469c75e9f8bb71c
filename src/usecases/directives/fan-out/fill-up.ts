import type { ItemId } from '../../../domain/ids.ts';
import { may } from '../../../domain/permissions.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { notAllowed } from '../../../i18n/roles.ts';
import type { Deed } from '../../deed.ts';
import { type Asking, fanOutIn } from './fan-out.ts';

/**
 * Asks an item of those, too, who joined its classes since, as the others were asked. Answers with how many
 * groups that are; throws where there are none.
 */
export function fillUp(deed: Deed, itemId: ItemId): Promise<number> {
  const { viewer, store, today } = deed;
  if (!may(viewer, 'tasks.add')) throw notAllowed('tasks.add');
  return store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const { without } = await rooms.classes.rollUp(viewer, itemId, today);
    if (without === 0) throw mistake('rollUp.error.nobodyWithout');
    for (const { classId, body } of await rooms.classes.ofItem(viewer, itemId))
      await fanOutIn(rooms, deed, { ...(JSON.parse(body) as Asking), itemId, classId });
    return without;
  });
}

import type { DirectiveId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import type { Ladder } from '../../domain/reminders/ladder.ts';
import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { lookAgain } from '../plan/look-again.ts';
import { authorOf, changeTask } from '../tasks/change-task.ts';
import { checkedLadder } from './reminding.ts';

/** Gives a task a ladder of its own, or (null) takes it away: it then climbs as its directive or committee says. */
export function changeTaskLadder(
  deed: Deed,
  { number, ladder }: { readonly number: number; readonly ladder: Ladder | null },
): Promise<Task> {
  if (ladder) checkedLadder(ladder);
  let before: Ladder | null = null;
  return changeTask(deed, {
    number,
    action: 'settings.change',
    change: 'edit',
    entry: 'ladder',
    facts: () => ({ before: { ladder: before }, after: { ladder } }),
    async write(rooms, task) {
      before = await rooms.tasks.ladderOf(deed.viewer, task);
      if (isSame(before, ladder)) throw mistake('errors.nothingToChange');
      const changed = await rooms.tasks.setLadder(deed.viewer, task, ladder);
      await lookAgain(rooms, deed, { taskId: task.id });
      return changed;
    },
  });
}

/** The same for all tasks of a directive that have none of their own. */
export async function changeDirectiveLadder(
  deed: Deed,
  { directiveId, ladder }: { readonly directiveId: DirectiveId; readonly ladder: Ladder | null },
): Promise<void> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  if (ladder) checkedLadder(ladder);
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const before = await rooms.directives.ladderOf(deed.viewer, directiveId);
    if (isSame(before, ladder)) throw mistake('errors.nothingToChange');
    await rooms.directives.setLadder(deed.viewer, directiveId, ladder);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'ladder',
      subject: 'directive',
      subjectId: directiveId,
      before: { ladder: before },
      after: { ladder },
    });
    await lookAgain(rooms, deed, { directiveId });
  });
}

const isSame = (one: Ladder | null, other: Ladder | null) => JSON.stringify(one) === JSON.stringify(other);

import { may } from '../../domain/permissions.ts';
import { type Ladder, rungsIn } from '../../domain/reminders/ladder.ts';
import { mostRungs, type Reminding } from '../../domain/reminders/reminding.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { lookAgain } from '../plan/look-again.ts';
import { authorOf } from '../tasks/change-task.ts';
import { checkHeard } from './reminding-heard.ts';

/** What is to be otherwise; the rest stays. */
export type RemindingChange = Partial<Omit<Reminding, 'ladder' | 'escalation'>> & {
  readonly ladder?: Partial<Ladder>;
  readonly escalation?: Partial<Reminding['escalation']>;
};

/** Changes how the committee reminds, and has the reminders of open tasks follow. */
export async function changeReminding(deed: Deed, to: RemindingChange): Promise<Reminding> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const { id, reminding: was } = await rooms.committees.settings(deed.viewer);
    const is: Reminding = {
      ...was,
      ...to,
      ladder: checkedLadder({ ...was.ladder, ...to.ladder }),
      escalation: { ...was.escalation, ...to.escalation },
    };
    const changed = (Object.keys(is) as (keyof Reminding)[]).filter(
      (name) => JSON.stringify(is[name]) !== JSON.stringify(was[name]),
    );
    if (changed.length === 0) throw mistake('errors.nothingToChange');
    await checkHeard(rooms, deed, { quiet: is.quiet });
    await rooms.committees.change(deed.viewer, { reminding: is });
    await rooms.history.append({
      ...authorOf(deed),
      action: 'reminding',
      subject: 'committee',
      subjectId: id,
      before: Object.fromEntries(changed.map((name) => [name, was[name]])),
      after: Object.fromEntries(changed.map((name) => [name, is[name]])),
    });
    if (changed.includes('ladder')) await lookAgain(rooms, deed);
    return is;
  });
}

/** The ladder, if it has no more steps than people bear. */
export function checkedLadder(ladder: Ladder): Ladder {
  const count = rungsIn(ladder);
  if (count > mostRungs) throw mistake('reminding.error.many', { count, limit: mostRungs });
  return ladder;
}

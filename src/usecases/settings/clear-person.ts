import { canBeCleared, seesConfidential } from '../../domain/clearance.ts';
import type { Member } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/** Lets a member see what is confidential, or no longer. Throws for whom it would change nothing, and for observers. */
export async function clearPerson(deed: Deed, asked: Member, cleared: boolean): Promise<Member> {
  const { viewer, store } = deed;
  if (!may(viewer, 'members.clear')) throw notAllowed('members.clear');
  return store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const member = (await rooms.members.byId(viewer, asked.id)) ?? asked;
    check(member, cleared);
    await rooms.members.change(viewer, member.id, { cleared });
    await rooms.history.append({
      ...authorOf(deed),
      action: cleared ? 'cleared' : 'uncleared',
      subject: 'member',
      subjectId: member.id,
      before: { cleared: member.cleared },
      after: { cleared },
    });
    return { ...member, cleared };
  });
}

function check({ name, office, cleared: was }: Member, cleared: boolean): void {
  if (cleared && !canBeCleared(office)) throw mistake('cleared.error.observer', { name });
  if (seesConfidential({ office }))
    throw mistake('cleared.error.seesAll', { name, office: (t) => t(`offices.${office}`) });
  if (was !== cleared) return;
  throw mistake(cleared ? 'cleared.error.already' : 'cleared.error.not', { name });
}

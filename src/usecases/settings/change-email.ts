import type { Member } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { checkEmailIsFree } from './add-person.ts';

/** Notes a member's e-mail address (`asEmail`), or with null takes it away. */
export async function changeEmail(deed: Deed, member: Member, email: string | null): Promise<void> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  await deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const owner = email ? await rooms.members.byEmail(deed.committee.id, email) : undefined;
    if (owner?.id === member.id) throw mistake('errors.nothingToChange');
    if (email) await checkEmailIsFree(rooms, deed, email);
    await rooms.members.change(deed.viewer, member.id, { email });
    await rooms.history.append({
      ...authorOf(deed),
      action: 'edited',
      subject: 'member',
      subjectId: member.id,
      after: { email },
    });
  });
}

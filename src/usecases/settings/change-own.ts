import type { Language } from '../../domain/language.ts';
import type { Member } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

type Own = Partial<{ language: Language; timeZone: string }>;

/** A member's own settings. Choosing what one has already is fine, and nothing happens. */
export async function changeOwn(deed: Deed, member: Member, to: Own): Promise<void> {
  if (!may(deed.viewer, 'settings.own')) throw notAllowed('settings.own');
  const changed = (Object.keys(to) as (keyof Own)[]).filter((name) => to[name] !== member[name]);
  if (changed.length === 0) return;
  await deed.store.transaction(async (rooms) => {
    await rooms.members.change(deed.viewer, member.id, to);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'edited',
      subject: 'member',
      subjectId: member.id,
      before: Object.fromEntries(changed.map((name) => [name, member[name]])),
      after: to,
    });
  });
}

import type { Language } from '../../domain/language.ts';
import type { Member, Office } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { notAllowed } from '../../i18n/roles.ts';
import { authorOf } from '../change-task.ts';
import type { Deed } from '../deed.ts';
import { handleChosen, handleFrom } from './handle.ts';

interface NewPerson {
  readonly name: string;
  readonly handle?: string | undefined;
  readonly office: Office;
  readonly language: Language | null;
}

/** Adds a member, who can be let into the web room and be spoken for in the terminal at once. */
export async function addPerson(deed: Deed, { name, handle, office, language }: NewPerson): Promise<Member> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  const { id: committeeId } = deed.committee;
  return deed.store.transaction(async (rooms) => {
    // Two who add somebody at once: the second gets the next free name.
    await rooms.committees.hold(deed.viewer);
    const called = handle
      ? await handleChosen(rooms, committeeId, handle)
      : await handleFrom(rooms, committeeId, name, language ?? deed.committee.language);
    const member = await rooms.members.add(committeeId, { handle: called, name, office, language });
    await rooms.members.addAddress(member, { platform: 'web', workspace: '', user: member.id });
    await rooms.members.addAddress(member, { platform: 'terminal', workspace: '', user: called });
    await rooms.room.directChannel(committeeId, member.id);
    await rooms.history.append({
      ...authorOf(deed),
      action: 'added',
      subject: 'member',
      subjectId: member.id,
      after: { handle: called, name, office, language },
    });
    return member;
  });
}

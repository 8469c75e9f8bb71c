import type { Language } from '../../domain/language.ts';
import type { Member, Office } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { handleChosen, handleFrom } from './handle.ts';

interface NewPerson {
  readonly name: string;
  readonly handle?: string | undefined;
  readonly office: Office;
  readonly language: Language | null;
  /** In small letters (`asEmail`). */
  readonly email?: string | null | undefined;
}

/** Adds a member, who can be let into the web room and be spoken for in the terminal at once. */
export async function addPerson(deed: Deed, person: NewPerson): Promise<Member> {
  if (!may(deed.viewer, 'settings.change')) throw notAllowed('settings.change');
  return deed.store.transaction((rooms) => addPersonIn(rooms, deed, person));
}

/** The same inside a transaction. Whether the doer may is the caller's business. */
export async function addPersonIn(rooms: Rooms, deed: Deed, person: NewPerson): Promise<Member> {
  const { name, handle, office, language, email = null } = person;
  const { id: committeeId } = deed.committee;
  // Two who add somebody at once: the second gets the next free name.
  await rooms.committees.hold(deed.viewer);
  if (email) await checkEmailIsFree(rooms, deed, email);
  const called = handle
    ? await handleChosen(rooms, committeeId, handle)
    : await handleFrom(rooms, committeeId, name, language ?? deed.committee.language);
  const member = await rooms.members.add(committeeId, { handle: called, name, office, language, email });
  await rooms.members.addAddress(member, { platform: 'web', workspace: '', user: member.id });
  await rooms.members.addAddress(member, { platform: 'terminal', workspace: '', user: called });
  await rooms.room.directChannel(committeeId, member.id);
  await rooms.history.append({
    ...authorOf(deed),
    action: 'added',
    subject: 'member',
    subjectId: member.id,
    after: { handle: called, name, office, language, ...(email && { email }) },
  });
  return member;
}

/** Refuses an e-mail address that another member of the committee has. */
export async function checkEmailIsFree(rooms: Rooms, { committee }: Deed, email: string): Promise<void> {
  const owner = await rooms.members.byEmail(committee.id, email);
  if (owner) throw mistake('welcome.error.emailTaken', { email, name: owner.name });
}

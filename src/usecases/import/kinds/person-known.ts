import { fold } from '../../../domain/fold.ts';
import type { Member } from '../../../domain/member.ts';
import type { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { Reading } from '../kind.ts';
import { keptPerson, newPerson, type PersonKept } from './person-kept.ts';
import type { PersonSaid } from './person-row.ts';

/** Whom an address or a short name belongs to: somebody, or a row that stays out. */
type Holder = PersonKept | { readonly outRow: number };

/**
 * Tells who is meant by the rows, one after the other: by the e-mail address first, then the short name, then
 * the name alone. Somebody new; somebody there or of an earlier row; 'there' where only a name says so twice;
 * or somebody to be told apart first.
 */
export async function peopleKnown(
  reading: Reading,
): Promise<{ who(said: PersonSaid, row: number): PersonKept | 'there' | UserError }> {
  const { rooms, deed, directory } = reading;
  const emails = await rooms.members.emails(deed.viewer);
  const members = new Map<Member['id'], PersonKept>();
  const of = (member: Member): PersonKept => {
    const kept = members.get(member.id) ?? keptPerson(member, emails.get(member.id) ?? null);
    members.set(member.id, kept);
    return kept;
  };
  const holders = new Map<string, Holder>();
  for (const [id, email] of emails) {
    const member = directory.membersById.get(id);
    if (member) holders.set(`e ${email}`, of(member));
  }
  const byHandle = (handle: string): Holder | undefined => {
    const found = directory.members.whole(handle).find((one) => one.handle === handle);
    return holders.get(`h ${handle}`) ?? (found && of(found));
  };
  const names = new Map<string, number>();
  const find = (said: PersonSaid, row: number): PersonKept | 'there' | UserError => {
    const { name, email, handle } = said;
    const same = (one: { readonly name: string }) => fold(one.name) === fold(name);
    const ofEmail = email ? holders.get(`e ${email}`) : undefined;
    const holder = ofEmail ?? (handle ? byHandle(handle) : undefined);
    if (holder && 'outRow' in holder) return mistake('imports.problem.twice', { row: holder.outRow });
    if (holder && same(holder)) return holder;
    if (holder?.row) return mistake('imports.problem.twice', { row: holder.row });
    if (holder && ofEmail)
      return mistake('imports.problem.emailTaken', { email: email ?? '', name: holder.name });
    if (holder) return mistake('imports.problem.handleTaken', { handle: handle ?? '', name: holder.name });
    if (handle) return newPerson(said, row);
    const namesakes = directory.members.whole(name).filter(same);
    const [namesake, ...others] = namesakes;
    if (namesake && email) return mistake('imports.problem.namesake', { name, handle: namesake.handle });
    const before = names.get(fold(name));
    // The name alone does not say which of several, nor of which row.
    if (namesake) return others.length > 0 || before !== undefined ? 'there' : of(namesake);
    if (before !== undefined && !email) return mistake('imports.problem.sameName', { row: before });
    return newPerson(said, row);
  };
  return {
    who(said, row) {
      const found = find(said, row);
      const isKept = typeof found === 'object' && 'seats' in found;
      const holder: Holder = isKept ? found : { outRow: row };
      const isNew = isKept && found.row === row;
      const claim = (key: string) => void (holders.has(key) || holders.set(key, holder));
      // Somebody there keeps a short name; an address is noted where there was none.
      if (said.email && (isNew || !isKept || found.email === null)) claim(`e ${said.email}`);
      if (said.handle && (isNew || (!isKept && !byHandle(said.handle)))) claim(`h ${said.handle}`);
      names.set(fold(said.name), row);
      return found;
    },
  };
}

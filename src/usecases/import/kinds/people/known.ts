import { fold } from '../../../../domain/fold.ts';
import type { Member } from '../../../../domain/member.ts';
import { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import type { Reading } from '../../kind.ts';
import { keptPerson, newPerson, type PersonKept } from './kept.ts';
import type { PersonSaid } from './row.ts';

export interface PersonRow {
  readonly row: number;
  readonly said: PersonSaid;
}

/** Whom a row names: somebody, a mistake, or nobody that it says so of. */
type Found = Member | UserError | undefined;

/**
 * Rows that could be of the same person are told from those before them by their addresses and short names;
 * the mistake of each row that is not.
 */
export function personsTwice(rows: readonly PersonRow[]): ReadonlyMap<PersonRow, UserError> {
  const wrong = new Map<PersonRow, UserError>();
  const keys = new Map<string, number>();
  const names = new Map<string, PersonRow>();
  for (const one of rows) {
    const { row, said } = one;
    const own = keysOf(said);
    const twice = own.map((key) => keys.get(key)).find((before) => before !== undefined);
    const namesake = names.get(fold(said.name));
    const isPlain = own.length === 0 || (namesake && keysOf(namesake.said).length === 0);
    if (twice !== undefined) wrong.set(one, mistake('imports.problem.twice', { row: twice }));
    else if (namesake && isPlain) wrong.set(one, mistake('imports.problem.sameName', { row: namesake.row }));
    if (wrong.has(one)) continue;
    for (const key of own) keys.set(key, row);
    if (!namesake) names.set(fold(said.name), one);
  }
  return wrong;
}

const keysOf = ({ email, handle }: PersonSaid) => [
  ...(email ? [`e ${email}`] : []),
  ...(handle ? [`h ${handle}`] : []),
];

/**
 * Who is meant by rows of different people: who has the e-mail address, else the short name, else the name
 * alone. The surest come first; nobody is meant by two rows.
 */
export async function peopleKnown(
  { rooms, deed, directory }: Reading,
  people: readonly PersonRow[],
): Promise<ReadonlyMap<PersonRow, PersonKept | UserError>> {
  const emails = await rooms.members.emails(deed.viewer);
  const byEmail = new Map([...emails].map(([id, email]) => [email, directory.membersById.get(id)]));
  const called = (name: string) =>
    directory.members.whole(name).filter((member) => fold(member.name) === fold(name));
  const taken = new Map<Member, number>();
  const ways: readonly ((said: PersonSaid) => Found)[] = [
    ({ email, name }) => {
      const one = email ? byEmail.get(email) : undefined;
      if (!one || fold(one.name) === fold(name)) return one;
      return mistake('imports.problem.emailTaken', { email: email ?? '', name: one.name });
    },
    ({ handle, name }) => {
      const one = handle ? directory.members.whole(handle).find((some) => some.handle === handle) : undefined;
      if (!one || fold(one.name) === fold(name)) return one;
      return mistake('imports.problem.handleTaken', { handle: handle ?? '', name: one.name });
    },
    ({ handle, email, name }) => {
      const [one, ...others] = handle ? [] : called(name).filter((some) => !taken.has(some));
      if (one && email) return mistake('imports.problem.namesake', { name, handle: one.handle });
      return others.length > 0 ? mistake('imports.problem.persons', { said: name }) : one;
    },
  ];
  const found = new Map<PersonRow, PersonKept | UserError>();
  for (const way of ways)
    for (const one of people) {
      const who = found.has(one) ? undefined : way(one.said);
      const before = who && !(who instanceof UserError) ? taken.get(who) : undefined;
      if (before !== undefined) found.set(one, mistake('imports.problem.same', { row: before }));
      else if (who instanceof UserError) found.set(one, who);
      else if (who) {
        taken.set(who, one.row);
        found.set(one, keptPerson(who, emails.get(who.id) ?? null));
      }
    }
  for (const one of people) if (!found.has(one)) found.set(one, newPerson(one.said));
  return found;
}

import { cleanLine } from '../../../../domain/clean.ts';
import { asEmail } from '../../../../domain/email.ts';
import type { Group } from '../../../../domain/group.ts';
import type { Language } from '../../../../domain/language.ts';
import type { Office, SeatKind } from '../../../../domain/member.ts';
import { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import { handleMadeOf, handleOf } from '../../../settings/handle.ts';
import type { Line, Reading } from '../../kind.ts';
import { groupsTold, severalOf } from '../../several.ts';
import { languageWords, meaningOf, officeWords, seatWords } from '../../words.ts';

const nameLimit = 100;

/** What a row says of a person, with the groups they belong to and the seat they take there. */
export interface PersonSaid {
  readonly name: string;
  readonly handle: string | undefined;
  readonly email: string | undefined;
  /** Null where the row does not say; it makes a member then. */
  readonly office: Office | null;
  readonly language: Language | null;
  readonly groups: readonly Group[];
  readonly seat: SeatKind | null;
}

/** A person from a row's cells, or what keeps them out. */
export function personIn({ directory, deed }: Reading, line: Line): PersonSaid | UserError {
  const name = cleanLine(line.of('name'));
  if (!/\p{L}/u.test(name)) return mistake('imports.problem.noName');
  if (name.length > nameLimit)
    return mistake('imports.problem.long', { length: name.length, limit: nameLimit });
  const [saidHandle, saidEmail] = [cleanLine(line.of('handle')), cleanLine(line.of('email'))];
  const handle = handleIn(() => (saidHandle ? handleOf(saidHandle) : undefined));
  if (handle instanceof UserError) return handle;
  const email = saidEmail ? asEmail(saidEmail) : undefined;
  if (saidEmail && !email) return mistake('imports.problem.email', { said: saidEmail });
  const saidOffice = cleanLine(line.of('office'));
  const office = saidOffice ? meaningOf(officeWords, saidOffice) : null;
  if (office === undefined)
    return unknownWord('docket.field.office', saidOffice, [
      'offices.member',
      'offices.secretariat',
      'offices.chair',
      'offices.administrator',
      'offices.inspector',
      'offices.observer',
    ]);
  const saidLanguage = cleanLine(line.of('language'));
  const language = saidLanguage ? meaningOf(languageWords, saidLanguage) : null;
  if (language === undefined)
    return unknownWord('docket.field.language', saidLanguage, [
      'languageNames.en',
      'languageNames.vi',
      'languageNames.ms',
    ]);
  const made = handle ?? handleIn(() => handleMadeOf(name, language ?? deed.committee.language));
  if (made instanceof UserError) return made;
  const groups = severalOf(directory.groups, line.of('group'), groupsTold);
  if (groups instanceof UserError) return groups;
  const saidSeat = cleanLine(line.of('seat'));
  const seat = saidSeat ? meaningOf(seatWords, saidSeat) : 'member';
  if (!seat)
    return unknownWord('imports.column.seat', saidSeat, ['roles.lead', 'roles.deputy', 'offices.member']);
  if (seat !== 'member' && groups.length === 0) return mistake('imports.problem.seatAlone');
  return { name, handle, email, office, language, groups, seat: seat === 'member' ? null : seat };
}

function handleIn<T>(make: () => T): T | UserError {
  try {
    return make();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

type Label = Parameters<typeof mistake>[0];

/** A word of a list that is none of it, with those that are. */
function unknownWord(label: Label, said: string, choices: readonly Label[]): UserError {
  return mistake('errors.unknownChoice', {
    label: (t) => t.say(label),
    said,
    choices: (t) => t.either(choices.map((choice) => t.say(choice))),
  });
}

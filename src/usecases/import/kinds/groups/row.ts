import { cleanLine } from '../../../../domain/clean.ts';
import { fold } from '../../../../domain/fold.ts';
import { type Language, languages, type Worded } from '../../../../domain/language.ts';
import type { Member } from '../../../../domain/member.ts';
import type { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import type { Line, Reading } from '../../kind.ts';
import { oneOf, peopleTold } from '../../several.ts';

const nameLimit = 200;

/** What a row has a group be called. */
export interface GroupCalled {
  readonly name: Worded;
  readonly aliases: readonly string[];
}

/** The names in a row's cells, or what keeps it out. */
export function calledIn({ deed }: Reading, line: Line): GroupCalled | UserError {
  const name = nameOf(line, deed.committee.language);
  if (!fold(name.text)) return mistake('imports.problem.noName');
  const aliases = line
    .of('aliases')
    .split(/[,;\n]/)
    .map(cleanLine)
    .filter((alias) => fold(alias));
  const all = [name.text, ...Object.values(name.translations ?? {}), ...aliases];
  const long = all.find((one) => one.length > nameLimit);
  return long
    ? mistake('imports.problem.long', { length: long.length, limit: nameLimit })
    : { name, aliases };
}

/** Whom a row has lead the group. */
export function leadIn({ directory }: Reading, line: Line): Member | UserError | null {
  const said = cleanLine(line.of('lead'));
  return said ? oneOf(directory.members, said, peopleTold) : null;
}

/** The name, in the committee's language where the table has several. */
function nameOf(line: Line, first: Language): Worded {
  const translations = Object.fromEntries(
    languages.flatMap((language) => {
      const text = cleanLine(line.of(`name_${language}`));
      return fold(text) ? [[language, text]] : [];
    }),
  ) as Partial<Record<Language, string>>;
  const [any = ''] = [translations[first], ...Object.values(translations)].filter((one) => one !== undefined);
  const text = cleanLine(line.of('name')) || any;
  return Object.keys(translations).length > 0 ? { text, translations } : { text };
}

import { cleanLine } from '../../../domain/clean.ts';
import { fold } from '../../../domain/fold.ts';
import type { Group } from '../../../domain/group.ts';
import { type Language, languages, type Worded } from '../../../domain/language.ts';
import type { Member } from '../../../domain/member.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { ChannelMeant, Channels } from '../channel.ts';
import type { Line, Reading } from '../kind.ts';
import { oneOf, peopleTold } from '../several.ts';

const nameLimit = 200;

/** What a row says of a group. */
export interface GroupSaid {
  readonly row: number;
  readonly name: Worded;
  readonly aliases: readonly string[];
  /** Groups of the name, of which there may be several. */
  readonly known: readonly Group[];
  /** As it is called: the table itself may add it. */
  readonly parent: string;
  readonly lead: Member | null;
  readonly channel: ChannelMeant | 'later' | null;
}

/** A group from a row's cells, or what keeps it out. */
export function groupIn({ directory, deed }: Reading, line: Line, channels: Channels): GroupSaid | UserError {
  const name = nameOf(line, deed.committee.language);
  if (!fold(name.text)) return mistake('imports.problem.noName');
  const aliases = line
    .of('aliases')
    .split(/[,;\n]/)
    .map(cleanLine)
    .filter((alias) => fold(alias));
  const long = [...wordingsIn(name), ...aliases].find((one) => one.length > nameLimit);
  if (long) return mistake('imports.problem.long', { length: long.length, limit: nameLimit });
  const leader = cleanLine(line.of('lead'));
  const lead = leader ? oneOf(directory.members, leader, peopleTold) : null;
  if (lead instanceof UserError) return lead;
  const channel = channels.meant(line.of('channel'));
  if (channel instanceof UserError) return channel;
  const known = directory.groups.whole(name.text);
  return { row: line.row, name, aliases, known, parent: cleanLine(line.of('parent')), lead, channel };
}

/** The name, in the committee's language where the table has several. */
export function nameOf(line: Line, first: Language): Worded {
  const translations = Object.fromEntries(
    languages.flatMap((language) => {
      const text = cleanLine(line.of(`name_${language}`));
      return text ? [[language, text]] : [];
    }),
  ) as Partial<Record<Language, string>>;
  const [any = ''] = [translations[first], ...Object.values(translations)].filter((one) => one !== undefined);
  const text = cleanLine(line.of('name')) || any;
  return Object.keys(translations).length > 0 ? { text, translations } : { text };
}

export const wordingsIn = ({ text, translations = {} }: Worded): string[] => [
  text,
  ...Object.values(translations),
];

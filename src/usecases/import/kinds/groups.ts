import { cleanLine } from '../../../domain/clean.ts';
import { fold } from '../../../domain/fold.ts';
import type { Group } from '../../../domain/group.ts';
import type { GroupId, MemberId } from '../../../domain/ids.ts';
import { type Language, languages, type Worded } from '../../../domain/language.ts';
import { editDistance, nearest } from '../../../domain/nearest.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import { authorOf } from '../../change-task.ts';
import { bindMeant, type ChannelMeant, channelMeant } from '../channel.ts';
import type { Names } from '../directory.ts';
import type { Fresh, Kind, Line, Plan, Problem, Reading } from '../kind.ts';
import { groupsTold, oneOf, peopleTold } from '../several.ts';
import { groupColumns } from './group-columns.ts';

const nameLimit = 200;

/** A group to be added; its parent by id, or by the name that the table itself adds. */
interface NewGroup {
  readonly name: Worded;
  readonly aliases: readonly string[];
  readonly parent: { readonly id: GroupId } | { readonly called: string } | null;
  readonly leadId: MemberId | null;
  readonly channel: ChannelMeant | null;
}

/** A table of groups: names, other names, parents, leads, channels. */
export const groupsKind: Kind<NewGroup> = {
  kind: 'groups',
  may: 'groups.change',
  columns: groupColumns,
  read,
  bring,
};

async function read(reading: Reading, lines: readonly Line[]): Promise<Plan<NewGroup>> {
  const { directory, deed } = reading;
  const problems: Problem[] = [];
  const added = new Map<string, Fresh<NewGroup>>();
  const channels = new Set<string>();
  let there = 0;
  const own = new Map(lines.map((line) => [fold(nameOf(line, deed.committee.language).text), line]));
  for (const line of lines) {
    const name = nameOf(line, deed.committee.language);
    const key = fold(name.text);
    if (added.has(key) || (key && directory.groups.whole(name.text).length > 0)) {
      there++;
      continue;
    }
    const value = await groupIn(reading, line, name, own);
    const channel = value instanceof UserError ? undefined : value.channel?.label;
    if (value instanceof UserError) problems.push({ row: line.row, error: value });
    else if (channel && channels.has(channel))
      problems.push({ row: line.row, error: mistake('imports.problem.channelTwice', { said: channel }) });
    else added.set(key, { row: line.row, value });
    if (channel) channels.add(channel);
  }
  const fresh = parentsFirst(added, problems);
  return { fresh, there, problems: problems.toSorted((a, b) => a.row - b.row), remarks: [] };
}

/** The name, in the committee's language where the table has several. */
function nameOf(line: Line, first: Language): Worded {
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

async function groupIn(
  reading: Reading,
  line: Line,
  name: Worded,
  own: ReadonlyMap<string, Line>,
): Promise<NewGroup | UserError> {
  const { directory } = reading;
  const wordings = [name.text, ...Object.values(name.translations ?? {})];
  if (!fold(name.text)) return mistake('imports.problem.noName');
  const aliases = line
    .of('aliases')
    .split(/[,;\n]/)
    .map(cleanLine)
    .filter(Boolean);
  const long = [...wordings, ...aliases].find((one) => one.length > nameLimit);
  if (long) return mistake('imports.problem.long', { length: long.length, limit: nameLimit });
  const taken = wordings.find((one) => directory.groups.whole(one).length > 0);
  if (taken) return mistake('imports.problem.nameTaken', { name: taken });
  const said = cleanLine(line.of('parent'));
  const inTable = said !== '' && own.has(fold(said)) && directory.groups.whole(said).length === 0;
  const groups = { ...directory.groups, near: (name: string) => near(directory.groups, own, name) };
  const parent = inTable ? { called: fold(said) } : said && oneOf(groups, said, groupsTold);
  if (parent instanceof UserError) return parent;
  const leader = cleanLine(line.of('lead'));
  const lead = leader && oneOf(directory.members, leader, peopleTold);
  if (lead instanceof UserError) return lead;
  const channel = await channelMeant(reading, line.of('channel'));
  if (channel instanceof UserError) return channel;
  return { name, aliases, parent: parent || null, leadId: lead ? lead.id : null, channel };
}

/** What a name resembles: one of the table's own, or one that is known. */
function near(groups: Names<Group>, own: ReadonlyMap<string, Line>, name: string): string | undefined {
  const folded = nearest(fold(name), own.keys());
  const known = groups.near(name);
  const row = folded === undefined ? undefined : own.get(folded);
  if (!row || folded === undefined) return known;
  const farther = known && editDistance(fold(name), fold(known)) < editDistance(fold(name), folded);
  return farther ? known : cleanLine(row.of('name')) || folded;
}

/**
 * Parents before their children, however the table has them. Whose parent cannot come in stays out too, and so
 * do those who are under each other.
 */
function parentsFirst(added: Map<string, Fresh<NewGroup>>, problems: Problem[]): Fresh<NewGroup>[] {
  const order = new Map<string, Fresh<NewGroup>>();
  const refused = new Set<string>();
  const place = (key: string, below: readonly string[]): boolean => {
    if (order.has(key)) return true;
    const one = added.get(key);
    if (!one || refused.has(key)) return false;
    const { parent } = one.value;
    const circle = below.includes(key);
    const fits = !circle && (!parent || 'id' in parent || place(parent.called, [...below, key]));
    if (fits) order.set(key, one);
    else if (!refused.has(key)) {
      refused.add(key);
      problems.push({
        row: one.row,
        error: mistake(circle ? 'imports.problem.circle' : 'imports.problem.parent'),
      });
    }
    return fits;
  };
  for (const key of added.keys()) place(key, []);
  return [...order.values()];
}

async function bring(reading: Reading, value: NewGroup, made: Map<string, string>): Promise<void> {
  const { rooms, deed } = reading;
  const { name, aliases, parent, leadId, channel } = value;
  const parentId = parent && ('id' in parent ? parent.id : (made.get(parent.called) as GroupId));
  const known = aliases.map((alias) => ({ alias, language: null }));
  const group = await rooms.groups.add(deed.viewer, { name, aliases: known, parentId });
  made.set(fold(name.text), group.id);
  const entry = { ...authorOf(deed), subject: 'group', subjectId: group.id } as const;
  await rooms.history.append({ ...entry, action: 'added', after: { name, parentId, aliases } });
  if (leadId) {
    const seat = { groupId: group.id, memberId: leadId, kind: 'lead', from: deed.today } as const;
    await rooms.groups.seat(deed.viewer, seat);
    await rooms.history.append({ ...entry, action: 'seated', before: { leadId: null }, after: { leadId } });
  }
  if (channel) await bindMeant(reading, group.id, channel);
}

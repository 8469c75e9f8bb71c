import type { GroupId } from '../../../../domain/ids.ts';
import type { UserError } from '../../../../domain/user-error.ts';
import type { Translator } from '../../../../i18n/translator.ts';
import { byDocket, byGroups, differs } from '../../differs.ts';
import type { Reading } from '../../kind.ts';
import type { PersonFilled, PersonKept } from './kept.ts';
import type { PersonSaid } from './row.ts';

/** What a row adds to somebody, new or not, and what is not as it says; they are as after it from then on. */
export function personCompletion(
  { directory }: Reading,
  said: PersonSaid,
  kept: PersonKept,
  leads: Map<GroupId, string>,
): { filled: PersonFilled; isMore: boolean; others: UserError[] } {
  const others: UserError[] = [];
  const own: { email?: string; language?: NonNullable<PersonSaid['language']> } = {};
  const { email, language, handle, office } = said;
  if (email && !kept.email) own.email = email;
  else if (email && kept.email && kept.email !== email)
    others.push(differs('imports.column.email', { kept: kept.email, said: email, how: byDocket('email') }));
  if (language && !kept.language) own.language = language;
  else if (language && kept.language !== language) {
    const words = (one: string) => (t: Translator) => t.say(`languageNames.${one}`);
    const told = { kept: words(kept.language ?? language), said: words(language) };
    others.push(differs('docket.field.language', told));
  }
  if (handle && kept.handle && handle !== kept.handle)
    others.push(differs('docket.field.handle', { kept: kept.handle, said: handle }));
  if (office && office !== kept.office) {
    const words = (one: string) => (t: Translator) => t.say(`offices.${one}`);
    others.push(differs('docket.field.office', { kept: words(kept.office), said: words(office) }));
  }
  const strange = said.groups.filter(({ id }) => !kept.groups.has(id));
  const joins = kept.groups.size === 0 ? strange.map(({ id }) => id) : [];
  if (joins.length < strange.length) {
    const has = [...kept.groups].flatMap((id) => directory.groupsById.get(id) ?? []);
    const words = (groups: PersonSaid['groups']) => (t: Translator) =>
      t.list(groups.map(({ name }) => t.worded(name)));
    const told = { kept: words(has), said: words(said.groups), how: byGroups('members') };
    others.push(differs('fields.group', told));
  }
  for (const id of joins) kept.groups.add(id);
  const seats = seatsOf(said, kept, leads, others);
  kept.email = own.email ?? kept.email;
  kept.language = own.language ?? kept.language;
  const isMore = Object.keys(own).length + joins.length + seats.length > 0;
  return { filled: { ...own, groups: joins, seats }, isMore, others };
}

/** Seats that were empty, in groups that are theirs. */
function seatsOf(
  { groups, seat, name }: PersonSaid,
  kept: PersonKept,
  leads: Map<GroupId, string>,
  others: UserError[],
): PersonFilled['seats'][number][] {
  return groups.flatMap(({ id }) => {
    const held = kept.seats.get(id);
    if (!seat || !kept.groups.has(id) || held === seat) return [];
    if (seat === 'deputy' && held) {
      const word = (one: 'lead' | 'deputy') => (t: Translator) => t(`imports.seat.${one}`);
      const told = { kept: word(held), said: word(seat), how: byGroups('deputy') };
      others.push(differs('imports.column.seat', told));
      return [];
    }
    const lead = leads.get(id);
    if (seat === 'lead' && lead !== undefined) {
      others.push(differs('groups.card.lead', { kept: lead, said: name, how: byGroups('lead') }));
      return [];
    }
    if (seat === 'lead') leads.set(id, kept.name);
    kept.seats.set(id, seat);
    return [{ groupId: id, kind: seat, instead: held === 'deputy' }];
  });
}

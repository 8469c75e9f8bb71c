import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { page, text } from '../../src/chat/field.ts';
import { fold } from '../../src/domain/fold.ts';
import type { Member, Office } from '../../src/domain/member.ts';
import { may } from '../../src/domain/permissions.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { peopleCard } from '../../src/views/committee/person.ts';
import { byName, stretchOf } from '../../src/views/offset-pages.ts';
import { addedPerson } from './shared/added-person.ts';
import { emailField, language, office } from './shared/choices.ts';
import { heldSeats } from './shared/held-seats.ts';

/** Who is in the committee, by name; with `add`, one more. */
export const people = command({
  path: ['docket', 'people'],
  summary: 'docket.people.summary',
  options: {
    words: text({ label: 'docket.field.words', max: 100, rest: true }).optional(),
    add: text({
      label: 'docket.field.add',
      hint: 'docket.field.add.hint',
      max: 100,
      may: 'settings.change',
    }).optional(),
    handle: text({ label: 'docket.field.handle', hint: 'docket.field.handle.hint', max: 30 }).optional(),
    office: office().optional(),
    language: language().optional(),
    email: emailField().optional(),
    page: page(),
  },
  also: ['add', 'members', 'member', 'person', 'invite', 'nguoi', 'orang', 'ahli'],
  may: 'settings.read',
  async run(ask, { words, add, handle, office, language, email, page }) {
    const { t } = ask;
    if (add) return addedPerson(ask, { name: add, handle, office, language, email });
    if (handle || language || email) throw mistake('docket.error.onlyWithAdd');
    const all = byName(t, await found(ask, words, office), ({ name }) => name);
    const shown = stretchOf(all, page);
    const hint = may(ask.viewer, 'settings.change') ? t('docket.people.hint') : null;
    const rows = await withSeats(ask, shown.rows);
    const card = await peopleCard(ask, { ...shown, rows }, { words, hint, said: ask.said });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

async function found(
  { store, viewer }: Ask,
  words: string | undefined,
  office: Office | undefined,
): Promise<Member[]> {
  const all = await store.members.all(viewer);
  const asked = fold(words ?? '');
  return all
    .filter((member) => !office || member.office === office)
    .filter(({ name, handle }) => fold(`${name} ${handle}`).includes(asked));
}

/** Seats are read for the people on the page alone. */
function withSeats(ask: Ask, members: readonly Member[]) {
  return Promise.all(
    members.map(async (member) => {
      const seats = await ask.store.members.seatsOf(ask.committee.id, member.id, ask.today);
      return { member, seats: await heldSeats(ask, seats) };
    }),
  );
}

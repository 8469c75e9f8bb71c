import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { choice, page, text } from '../../src/chat/field.ts';
import { fold } from '../../src/domain/fold.ts';
import type { Member, Office } from '../../src/domain/member.ts';
import { notice } from '../../src/domain/notice.ts';
import { may } from '../../src/domain/permissions.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { addPerson } from '../../src/usecases/settings/add-person.ts';
import { byName, stretchOf } from '../../src/views/offset-pages.ts';
import { peopleCard } from '../../src/views/person.ts';
import { language } from './choices.ts';
import { heldSeats } from './held-seats.ts';

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
    office: choice({
      label: 'docket.field.office',
      choices: {
        member: 'offices.member',
        secretariat: 'offices.secretariat',
        chair: 'offices.chair',
        administrator: 'offices.administrator',
      },
    }).optional(),
    language: language().optional(),
    page: page(),
  },
  also: ['add', 'members', 'member', 'person', 'invite', 'nguoi', 'orang', 'ahli'],
  may: 'settings.read',
  async run(ask, { words, add, handle, office, language, page }) {
    const { t } = ask;
    if (add) {
      const person = { name: add, handle, office: office ?? 'member', language: language ?? null } as const;
      const { name, handle: called } = await addPerson(ask, person);
      const role = t(`offices.${person.office}`);
      const next = t('docket.people.next', { handle: called });
      return notice(t('docket.people.added', { name, role, handle: called }), { details: [next] });
    }
    if (handle || language) throw mistake('docket.error.onlyWithAdd');
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

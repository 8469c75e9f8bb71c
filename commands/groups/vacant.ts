import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { vacancies } from '../../src/views/groups/vacancies.ts';
import { readStretch } from '../../src/views/offset-pages.ts';

/** Groups with open tasks for whose lead seat nobody answers, the worst first. */
export const vacant = command({
  path: ['groups', 'vacant'],
  summary: 'seats.vacant.summary',
  options: { page: page() },
  also: ['empty', 'leaderless', 'trong', 'khuyet', 'kosong'],
  may: 'groups.read',
  async run(ask, given) {
    const { store, viewer, today } = ask;
    const groups = await readStretch(given.page, (at) => store.groups.vacant(viewer, today, at));
    const card = await vacancies(ask, groups, ask.said);
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

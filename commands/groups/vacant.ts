import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { pageSize } from '../../src/views/task-list.ts';
import { vacancies } from '../../src/views/vacancies.ts';

/** Groups with open tasks for whose lead seat nobody answers, the worst first. */
export const vacant = command({
  path: ['groups', 'vacant'],
  summary: 'seats.vacant.summary',
  options: { page: page() },
  also: ['empty', 'leaderless', 'trong', 'khuyet', 'kosong'],
  may: 'groups.read',
  async run(ask, given) {
    const { store, viewer, today } = ask;
    const wanted = /^\d{1,6}$/.test(given.page ?? '') ? Number(given.page) : 0;
    const from = (offset: number) => store.groups.vacant(viewer, today, { offset, limit: pageSize });
    const found = await from(wanted);
    // An old button may point past the end of a list that has become shorter.
    const [groups, offset] = found.rows.length > 0 || wanted === 0 ? [found, wanted] : [await from(0), 0];
    const card = await vacancies(ask, { ...groups, offset }, ask.said);
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

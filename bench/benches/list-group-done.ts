import { asker, groupNamed, lines, ofOwner } from '../floors.ts';
import { listed } from '../lists.ts';
import { query } from '../query.ts';

export const bench = query({
  name: 'list-group-done',
  said: (n, { size }) => ['hoa', `/tasks list group:"${listed(n, size).name}" state:done`],
  floor:
    (n, { size }) =>
    async (db) => {
      await asker(db, 'hoa');
      const [group] = await groupNamed(db, listed(n, size).folded);
      return lines(db, ofOwner(db, group?.id ?? '', 'done'));
    },
});

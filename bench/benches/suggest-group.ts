import { asker, groupNamed } from '../floors.ts';
import { listed } from '../lists.ts';
import { query } from '../query.ts';

const begun = (name: string) => name.split(' ').slice(0, 2).join(' ');

/** Groups offered by the beginning of a province's name. */
export const bench = query({
  name: 'suggest-group',
  typing: true,
  said: (n, { size }) => ['hoa', `/tasks list group:"${begun(listed(n, size).name)}"`],
  floor:
    (n, { size }) =>
    async (db) => {
      await asker(db, 'hoa');
      const found = await groupNamed(db, begun(listed(n, size).folded), 6);
      return found.map(({ name }) => name);
    },
});

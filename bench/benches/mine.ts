import { asker, lines, ofOwner } from '../floors.ts';
import { query } from '../query.ts';

const who = (n: number, provinces: number) => `lead${n % provinces}`;

export const bench = query({
  name: 'mine',
  said: (n, { size }) => [who(n, size.provinces), '/tasks mine'],
  floor:
    (n, { size }) =>
    async (db) => {
      const { id, groups } = await asker(db, who(n, size.provinces));
      const [first, ...others] = [id, ...groups].map((owner) =>
        db.selectFrom(ofOwner(db, owner).as('own')).selectAll(),
      );
      if (!first) return [];
      const keys = others.reduce((all, own) => all.unionAll(own), first);
      return lines(db, db.selectFrom(keys.as('all')).selectAll().orderBy('day').orderBy('number').limit(11));
    },
});

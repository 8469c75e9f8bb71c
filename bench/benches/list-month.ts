import { asker, lines, ofCommittee } from '../floors.ts';
import { query } from '../query.ts';

export const bench = query({
  name: 'list-month',
  said: () => ['hoa', '/tasks list this month'],
  floor: () => async (db) => {
    await asker(db, 'hoa');
    const month = ofCommittee(db).where('day', '>=', '2025-09-01').where('day', '<=', '2025-09-30');
    return lines(db, month);
  },
});

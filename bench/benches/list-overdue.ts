import { today } from '../data/shape.ts';
import { asker, lines, ofCommittee } from '../floors.ts';
import { query } from '../query.ts';

export const bench = query({
  name: 'list-overdue',
  said: () => ['hoa', '/tasks list overdue'],
  floor: () => async (db) => {
    await asker(db, 'hoa');
    return lines(db, ofCommittee(db).where('day', '<', today));
  },
});

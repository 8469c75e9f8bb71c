import { sentences } from '../sentence.ts';

/** What `/groups` and its cards say. */
export const groups = sentences({
  'groups.list.title': { en: 'Groups', vi: 'Các cơ quan', ms: 'Kumpulan' },
});

import { query } from '../query.ts';
import { manyHits } from '../search-floor.ts';

/** Words that 30 % of all tasks hold: ordered by deadline above a thousand hits. */
export const bench = query({
  name: 'search-common',
  said: () => ['hoa', '/tasks search báo cáo'],
  floor: () => manyHits(['bao', 'cao']),
});

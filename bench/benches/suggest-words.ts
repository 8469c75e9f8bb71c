import { groupCode } from '../data/shape.ts';
import { query } from '../query.ts';
import { hits } from '../search-floor.ts';

const code = (n: number, provinces: number) => groupCode(n % provinces, provinces);

/** Tasks offered by a word that 300 of them hold. */
export const bench = query({
  name: 'suggest-words',
  typing: true,
  said: (n, { size }) => ['hoa', `/tasks show ${code(n, size.provinces)}`],
  floor: (n, { size }) => hits([code(n, size.provinces)], 6),
});

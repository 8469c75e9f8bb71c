import { groupCode } from '../data/shape.ts';
import { query } from '../query.ts';
import { hits } from '../search-floor.ts';

const code = (n: number, provinces: number) => groupCode(n % provinces, provinces);

/** A word that 300 tasks hold, in either size. */
export const bench = query({
  name: 'search',
  said: (n, { size }) => ['hoa', `/tasks search ${code(n, size.provinces)}`],
  floor: (n, { size }) => hits([code(n, size.provinces)]),
});

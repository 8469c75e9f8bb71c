import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparable, matchVersions } from '../../src/domain/drafts/version-match.ts';

const words = ['count', 'fill', 'train', 'report', 'posts', 'funds', 'land', 'villages', 'before', 'winter'];
const comparable = fc
  .tuple(
    fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 8 }),
    fc.constantFrom('Home Affairs', 'Finance'),
    fc.constantFrom('[]', '["by_date"]'),
  )
  .map(([said, lead, due]): Comparable => {
    const action = said.join(' ');
    return { path: '-', action, quote: `${lead} shall ${action}`, leads: [lead], coordinators: [], due };
  });
const text = fc.array(comparable, { maxLength: 25 });

test('a text has no difference from itself, in whatever order its items come', () => {
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.nat()), (all, keys) => {
      const mixed = all
        .map((one) => ({ one, key: keys.next().value }))
        .sort((a, b) => Number(a.key) - Number(b.key))
        .map(({ one }) => one);
      const { pairs, gone } = matchVersions(all, mixed);
      expect(gone).toEqual([]);
      expect(pairs.every((pair) => pair?.change === 'same')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('each is matched once, and what has no like is gone or new', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { pairs, gone } = matchVersions(before, after);
      const matched = pairs.flatMap((pair) => (pair ? [pair.was] : []));
      expect(pairs).toHaveLength(after.length);
      expect([...matched, ...gone].sort((a, b) => a - b)).toEqual([...before.keys()]);
    }),
    { numRuns: 60 },
  );
});

test('three thousand items that all read alike are compared in no time worth speaking of', () => {
  const all = Array.from({ length: 3000 }, (_, at): Comparable => {
    const action = `report to the ministry on item ${at} of the plan for the year`;
    return { path: '-', action, quote: action, leads: ['X'], coordinators: [], due: '[]' };
  });
  const { pairs, gone } = matchVersions(
    all,
    all.map((one, at) => (at % 2 ? one : { ...one, quote: `${one.quote} now`, action: `${one.action} now` })),
  );
  expect(pairs.filter((pair) => pair?.change === 'same')).toHaveLength(1500);
  expect(gone.length).toBeLessThan(1501);
});

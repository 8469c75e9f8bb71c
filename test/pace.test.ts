import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from '../src/domain/pace.ts';

const rates = fc.record({
  everyMs: fc.integer({ min: 1, max: 5_000 }),
  burst: fc.integer({ min: 1, max: 20 }),
});
const keys = fc.constantFrom('a', 'b', 'c');
const askings = fc.array(fc.record({ key: keys, afterMs: fc.nat(3_000) }), { maxLength: 200 });

describe('the pace', () => {
  it('lets through, in any stretch of time, no more than a burst and what the rate allows', () => {
    fc.assert(
      fc.property(rates, askings, (rate, all) => {
        const pace = paceOf(rate);
        const went = new Map<string, number[]>();
        let now = 0;
        for (const { key, afterMs } of all) {
          now += afterMs;
          const at = now + pace.waitMs(key, now);
          pace.take(key, now);
          went.set(key, [...(went.get(key) ?? []), at]);
        }
        for (const times of went.values())
          for (const [first, from] of times.entries())
            for (const [last, to] of times.entries())
              if (last >= first)
                expect(last - first + 1).toBeLessThanOrEqual(rate.burst + (to - from) / rate.everyMs + 1e-6);
      }),
    );
  });

  it('makes nobody wait who keeps to the rate, and no key for another', () => {
    fc.assert(
      fc.property(rates, fc.array(keys, { maxLength: 50 }), (rate, all) => {
        const pace = paceOf(rate);
        for (const [n, key] of all.entries()) {
          const now = n * rate.everyMs;
          expect(pace.waitMs(key, now)).toBe(0);
          pace.take(key, now);
        }
      }),
    );
  });

  it('gives no turn to one who rests, and one at a time after it', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 100_000 }), fc.nat(20), (rate, restMs, taken) => {
        const pace = paceOf(rate);
        for (let n = 0; n < taken; n++) pace.take('a', 0);
        const before = pace.waitMs('a', 0);
        pace.rest('a', restMs, 0);
        const wait = pace.waitMs('a', 0);
        expect(wait).toBe(Math.max(before, restMs));
        pace.take('a', wait);
        expect(pace.waitMs('a', wait)).toBe(rate.everyMs);
        expect(pace.waitMs('b', 0)).toBe(0);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { sessionPace } from '../../src/platforms/discord/gateway/session-pace.ts';

const hour = 60 * 60_000;

/** A clock that stands while nobody waits. */
function clockAt(start = 0) {
  const clock = {
    time: start,
    now: () => clock.time,
    async pause(ms: number, signal: AbortSignal) {
      signal.throwIfAborted();
      clock.time += ms;
    },
  };
  return clock;
}
const { signal } = new AbortController();

describe('new sessions', () => {
  it('begin one after the other, five seconds apart, and those of several lanes side by side', async () => {
    const clock = clockAt();
    const pace = sessionPace(2, clock);
    for (const shard of [0, 1]) await pace.waitForIdentify(shard, signal);
    expect(clock.time).toBe(0);
    for (const shard of [2, 3]) await pace.waitForIdentify(shard, signal);
    expect(clock.time).toBe(5_000);
  });

  it('stay below Discord’s thousand a day however often the connection breaks, and come quickly the next day', async () => {
    const clock = clockAt();
    const pace = sessionPace(1, clock);
    let begun = 0;
    for (; clock.time < 24 * hour; begun++) await pace.waitForIdentify(0, signal);
    expect(begun).toBeGreaterThan(500);
    expect(begun).toBeLessThan(1000);
    clock.time += 24 * hour;
    const then = clock.time;
    for (let again = 0; again < 3; again++) await pace.waitForIdentify(0, signal);
    expect(clock.time - then).toBe(10_000);
  });

  it('that are given up hold up nobody', async () => {
    const clock = clockAt();
    const pace = sessionPace(1, clock);
    await pace.waitForIdentify(0, signal);
    await expect(pace.waitForIdentify(1, AbortSignal.abort())).rejects.toThrow();
    await pace.waitForIdentify(2, signal);
    expect(clock.time).toBe(5_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, replay, type TaskRecord } from '../../src/domain/history/task-record.ts';
import { makeWorld, type Someone } from '../world.ts';

/** Things people say about tasks 1 to 4; some are refused, which must leave no trace. */
const line = fc.tuple(
  fc.constantFrom<Someone>('hoa', 'lan', 'minh', 'an'),
  fc.oneof(
    fc
      .tuple(fc.constantFrom('done', 'undo', 'reopen', 'show', 'ack'), fc.integer({ min: 1, max: 4 }))
      .map(([verb, n]) => `${verb} ${n}`),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('31/8', '1/9', 'before 15 September'))
      .map(([n, day]) => `due ${n} ${day} budget`),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('an', 'lan, dan', 'minh'))
      .map(([n, who]) => `assign ${n} ${who}`),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('finance', 'home'))
      .map(([n, lead]) => `assign ${n} lead:${lead} coordinators:home`),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }))
      .map(([n, words]) => `edit ${n} title:${words}`),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('21/7', '22/7', '24/7', 'off'))
      .map(([n, day]) => `snooze ${n} ${day}`),
    fc
      .tuple(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('on track', 'at risk slow', 'blocked no data by:finance', 'blocked ill by:an'),
      )
      .map(([n, words]) => `progress ${n} ${words}`),
    fc.integer({ min: 1, max: 4 }).map((n) => `drop ${n} merged`),
    fc.integer({ min: 1, max: 4 }).map((n) => `note ${n} seen`),
    fc.constantFrom('add Report lead:finance due:25/8', 'add Count lead:home to:an priority:urgent'),
  ),
);

describe('the history', () => {
  it('tells enough to rebuild every task, whatever was said, in unbroken numbers', async () => {
    const world = await makeWorld();
    for (let n = 0; n < 4; n++) await world.aTask({ called: `Task ${n}` });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (said) => {
        for (const [who, words] of said) await world.say(who, `/tasks ${words}`);
        expect(world.faults).toEqual([]);
        const viewer = await world.viewerOf('hoa');
        for (let number = 1; ; number++) {
          const task = await world.store.tasks.byNumber(viewer, number);
          if (!task) break;
          const entries = (await world.store.history.of(viewer, task.id, 1000)).toReversed();
          expect(replay(entries.map((entry) => (entry.after ?? {}) as TaskRecord))).toEqual(recordOf(task));
        }
      }),
      { numRuns: 25 },
    );
    const numbers = (await world.store.query('select number from history order by number')).map((row) =>
      Number(row.number),
    );
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});

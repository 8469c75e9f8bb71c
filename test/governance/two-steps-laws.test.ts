import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, replay, type TaskRecord } from '../../src/domain/history/task-record.ts';
import type { TaskState } from '../../src/domain/task.ts';
import type { Someone } from '../world.ts';
import { twoSteps } from './two-steps-scene.ts';

const verbs = ['done', 'accept', 'return', 'undo', 'reopen', 'drop'] as const;
type Verb = (typeof verbs)[number];

const step = fc.record({
  who: fc.constantFrom<Someone>('lan', 'dan', 'hoa', 'an', 'minh', 'chi'),
  verb: fc.constantFrom<Verb>('done', 'done', 'accept', 'accept', 'return', 'undo', 'reopen', 'drop'),
});

const lines: Readonly<Record<Verb, string>> = {
  done: '/tasks done 1 sent',
  accept: '/tasks accept 1',
  return: '/tasks return 1 not enough',
  undo: '/tasks undo 1',
  reopen: '/tasks reopen 1',
  drop: '/tasks drop 1 merged',
};

/** What the rules say comes of it; `last` is who reported or closed it with the last change. */
function after(
  state: TaskState,
  last: Someone | null,
  { who, verb }: { who: Someone; verb: Verb },
): TaskState {
  const isOfficer = who === 'hoa' || who === 'an';
  const isOwn = who === 'lan' || who === 'dan';
  if (verb === 'done' && state === 'open') return isOfficer ? 'done' : isOwn ? 'reported' : state;
  if (verb === 'undo') return last === who ? 'open' : state;
  if (!isOfficer) return state;
  if (verb === 'accept' && state === 'reported') return 'done';
  if (verb === 'return' && state === 'reported') return 'open';
  if (verb === 'reopen' && (state === 'done' || state === 'dropped')) return 'open';
  if (verb === 'drop' && (state === 'open' || state === 'reported')) return 'dropped';
  return state;
}

describe('whatever is done, accepted, returned, undone and reopened by whomever', () => {
  it('the state follows the rules, the history replays to the task, and one card waits for each report', async () => {
    const { world, store, post, asked, task } = await twoSteps();
    await world.aTask();
    let last: Someone | null = null;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        for (const one of steps) {
          const { state, version } = await task(1);
          await world.say(one.who, lines[one.verb]);
          const now = await task(1);
          expect(now.state, `${one.who} ${one.verb} when ${state}`).toBe(after(state, last, one));
          if (now.version !== version) last = one.verb === 'done' ? one.who : null;
          expect(now.report !== null).toBe(
            now.state === 'reported' || (now.state === 'done' && now.report !== null),
          );
          expect(now.state === 'open' && now.report).toBeFalsy();
        }
        expect(world.faults).toEqual([]);
        await post();
        const { id, state } = await task(1);
        const waiting = asked().filter(({ card }) => card.buttons.some(({ label }) => label === 'Accept'));
        expect(waiting.length, state).toBe(state === 'reported' ? 1 : 0);
        const entries = (await store.history.of(await world.viewerOf('hoa'), id, 1000)).toReversed();
        expect(replay(entries.map((entry) => (entry.after ?? {}) as TaskRecord))).toEqual(
          recordOf(await task(1)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

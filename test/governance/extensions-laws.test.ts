import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { ExtensionFacts } from '../../src/domain/extension.ts';
import type { HistoryEntry } from '../../src/store/index.ts';
import { makeWorld, type Someone, type World } from '../world.ts';

const everybody = ['ada', 'chi', 'hoa', 'lan', 'dan', 'minh', 'an', 'bao'] as const satisfies Someone[];
const number = fc.integer({ min: 1, max: 4 });
const day = fc.constantFrom('22/7', '25/7', '1/8', '15/8', '1/9');

/** Everything that people can say which could move a day, and what stands in its way; and the days that go by. */
const line = fc.oneof(
  fc.tuple(number, day).map(([n, to]) => `/extensions ask ${n} ${to} no budget`),
  number.map((n) => `/extensions grant ${n}`),
  fc.tuple(number, day).map(([n, to]) => `/extensions grant ${n} ${to} fine`),
  fc.tuple(number, fc.constantFrom('refuse', 'withdraw')).map(([n, verb]) => `/extensions ${verb} ${n} no`),
  fc.tuple(number, day).map(([n, to]) => `/tasks due ${n} ${to} the law says so`),
  fc
    .tuple(number, fc.constantFrom('done', 'accept', 'undo', 'reopen', 'ack', 'snooze 21/7', 'drop merged'))
    .map(([n, words]) => `/tasks ${words.replace(/^(\w+)/, `$1 ${n}`)}`),
  fc
    .tuple(number, fc.constantFrom('return 1 no', 'edit Reworded', 'assign an'))
    .map(([n, words]) => `/tasks ${words.replace(/^(\w+)/, `$1 ${n}`)}`),
  fc.constant('/tasks import Title,Lead,Due\nUndated,home,1/9/2025'),
  fc.constant('/tasks import Title,Lead,Due\nFill the vacant commune posts,home,1/9/2025'),
  fc.constant('/directives supersede 2 3 extends'),
  fc.constant('tomorrow'),
);

const anybody = fc.tuple(fc.constantFrom<Someone>(...everybody), line);
/** What those say who may: left to chance alone, few would come as far as to a decision. */
const rightly = fc
  .tuple(
    fc.constantFrom(1, 2),
    fc.constantFrom('1/8', '15/8', '1/9'),
    fc.constantFrom('lan', 'dan', 'hoa', 'hoa', 'chi'),
  )
  .map(([n, to, who]): [Someone, string] => [
    who,
    who === 'lan' || who === 'dan' ? `/extensions ask ${n} ${to} no budget` : `/extensions grant ${n}`,
  ]);

/** Tasks 2 and 3 are of two directives, of which the later may give the earlier a later day; task 4 has none. */
async function committee(levels: 1 | 2, acceptance: boolean): Promise<World> {
  const world = await makeWorld({ governance: { extensionLevels: levels, acceptance, products: [] } });
  const { store } = world;
  const hoa = await world.viewerOf('hoa');
  await world.aTask({ assigneeIds: [world.people.an.id] });
  for (const [signedOn, due] of [
    ['2025-07-01', '2025-07-25'],
    ['2025-07-02', '2025-09-01'],
  ] as const) {
    const words = { text: `Plan of ${signedOn}` };
    const given = { number: signedOn, kind: 'plan', title: words, issuer: words, signedOn };
    const directiveId = await store.directives.add(hoa, given);
    const itemId = await store.directives.addItem(hoa, directiveId, { path: '1', text: words, position: 0 });
    await world.aTask({ called: `Of ${signedOn}`, directiveId, itemId, due });
  }
  await world.aTask({ called: 'Undated', due: null });
  return world;
}

const dayIn = ({ after }: HistoryEntry) => (after?.deadline as { readonly day: Day | null } | undefined)?.day;
const requestIn = ({ after }: HistoryEntry) => after?.extension as ExtensionFacts | undefined;

describe('whatever anybody says, in whatever order', () => {
  it('a day moves by the secretariat with a reason, or by a request that was asked in time and granted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<1 | 2>(1, 2),
        fc.boolean(),
        fc.array(fc.oneof(anybody, rightly), { minLength: 15, maxLength: 25 }),
        async (levels, acceptance, said) => {
          const world = await committee(levels, acceptance);
          let date = 18;
          for (const [who, words] of said) {
            if (words === 'tomorrow') await world.at(`2025-07-${++date}` as Day);
            else await world.say(who, words);
          }
          expect(world.faults).toEqual([]);
          for (const number of [1, 2, 3, 4]) await holds(world, number, levels);
          await world.store.close();
        },
      ),
      { numRuns: 10 },
    );
  });
});

async function holds({ store, viewerOf, people }: World, number: number, levels: 1 | 2): Promise<void> {
  const hoa = await viewerOf('hoa');
  const task = (await store.tasks.byNumber(hoa, number))!;
  const entries = (await store.history.of(hoa, task.id, 1000)).toReversed();
  let stands = dayIn(entries[0]!) ?? null;
  let extended = 0;
  let moved = 0;
  for (const entry of entries.slice(1)) {
    const next = dayIn(entry);
    if (next === undefined) continue;
    if (entry.action === 'moved') {
      expect(entry.memberId).toBe(people.hoa.id);
      expect(entry.note).toBeTruthy();
      moved++;
    } else {
      expect(entry.action).toBe('extended');
      const { id, asker } = requestIn(entry)!;
      const ofIt = entries.filter((one) => requestIn(one)?.id === id);
      const asked = ofIt.find(({ action }) => action === 'extensionAsked')!;
      expect(stands && asked.day <= stands).toBe(true);
      expect([people.lan.id, people.dan.id, people.an.id]).toContain(asker.id);
      const support = ofIt.find(({ action }) => action === 'extensionSupported');
      expect(entry.memberId).toBe(people[levels === 2 ? 'chi' : 'hoa'].id);
      expect(support?.memberId).toBe(levels === 2 ? people.hoa.id : undefined);
      expect(next! > stands!).toBe(true);
      extended++;
    }
    stands = next;
  }
  expect(task.deadline.day).toBe(stands);
  expect(task.extensions).toBe(extended);
  expect(await store.tasks.deadlinesOf(hoa, task.id)).toHaveLength(1 + moved + extended);
  const waiting = await store.extensions.openOf(hoa, task.id);
  if (waiting) expect([task.state, waiting.fromDay]).toEqual(['open', stands]);
}

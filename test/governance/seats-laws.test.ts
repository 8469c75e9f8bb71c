import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { GroupId, MemberId } from '../../src/domain/ids.ts';
import { thereOf } from '../../src/domain/reminders/standing-in.ts';
import { engineOfRun } from '../engines.ts';
import { makeWorld, type Someone } from '../world.ts';
import { expectSound } from './behind.ts';
import { daysFrom, withWorker } from './seats-scene.ts';

const today: Day = '2025-07-18';
const people = ['lan', 'dan', 'minh', 'an', 'bao'] as const satisfies Someone[];
const horizon = 12;

const person = fc.constantFrom(...people);
const offset = fc.nat(8);
const step = fc.oneof(
  fc.record({ verb: fc.constantFrom('lead', 'deputy', 'vacate', 'unseat', 'handover'), who: person, offset }),
  fc.record({ verb: fc.constant('wait' as const), who: person, offset: fc.nat(2) }),
);
const story = fc.array(step, { minLength: 1, maxLength: 8 });

describe('laws of seats', () => {
  it('at any day a group has one lead at most, who is none of its deputies, and what is over stays', async () => {
    const store = await engineOfRun.open();
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const world = await makeWorld({ store });
        const viewer = await world.viewerOf('hoa');
        const held = async (day: Day) =>
          (await store.groups.holders(viewer, [world.groups.home.id], day)).map(
            ({ kind, member }) => `${kind} ${member.handle}`,
          );
        let now = today;
        const past = new Map<Day, string[]>();
        for (const { verb, who, offset } of steps) {
          const day = addDays(now, offset);
          const from = `from:${day}`;
          if (verb === 'wait') {
            for (const over of daysFrom(now, offset)) past.set(over, await held(over));
            now = day;
            await world.at(now);
          } else if (verb === 'lead') await world.say('hoa', `/groups lead home ${who} ${from}`);
          else if (verb === 'deputy') await world.say('hoa', `/groups deputy home ${who} ${from}`);
          else if (verb === 'vacate') await world.say('hoa', `/groups lead home ${who} vacant:yes ${from}`);
          else if (verb === 'unseat') await world.say('hoa', `/groups deputy home ${who} remove:yes ${from}`);
          else await world.say('hoa', `/groups handover home ${who} day:${day}`);
          for (const at of daysFrom(now, horizon)) {
            const seats = await held(at);
            expect(seats.filter((seat) => seat.startsWith('lead')).length).toBeLessThanOrEqual(1);
            const handles = seats.map((seat) => seat.split(' ')[1]);
            expect(new Set(handles).size, `${at}: ${seats}`).toBe(seats.length);
          }
          for (const [over, seats] of past) expect(await held(over), over).toEqual(seats);
        }
        expect(world.faults).toEqual([]);
        await expectSound(world);
      }),
      { numRuns: 8 },
    );
    await store.close();
  }, 120_000);

  it('a handover moves exactly the unfinished tasks of that group that were the giver’s, and nothing else', async () => {
    const task = fc.record({
      group: fc.constantFrom('home', 'finance'),
      assignees: fc.uniqueArray(person, { maxLength: 3 }),
      isDone: fc.boolean(),
    });
    const store = await engineOfRun.open();
    await fc.assert(
      fc.asyncProperty(fc.array(task, { maxLength: 30 }), person, async (tasks, to) => {
        fc.pre(to !== 'lan');
        const world = await makeWorld({ store });
        for (const { group, assignees, isDone } of tasks) {
          const assigneeIds = assignees.map((who) => world.people[who].id);
          const { number } = await world.aTask({ leadGroupId: world.groups[group].id, assigneeIds });
          if (isDone) await world.say('hoa', `/tasks done ${number}`);
        }
        await world.say('hoa', `/groups handover home ${to}`);
        await withWorker(world).work();
        const viewer = await world.viewerOf('hoa');
        const { lan } = world.people;
        for (const [at, { group, assignees, isDone }] of tasks.entries()) {
          const found = await store.tasks.byNumber(viewer, at + 1);
          const before: MemberId[] = assignees.map((who) => world.people[who].id);
          const passes = group === 'home' && !isDone && before.includes(lan.id);
          const after = passes
            ? [...new Set(before.map((id) => (id === lan.id ? world.people[to].id : id)))]
            : before;
          expect(found?.assigneeIds).toEqual(after);
          expect(found?.leadGroupId satisfies GroupId | undefined).toBe(world.groups[group].id);
        }
      }),
      { numRuns: 6 },
    );
    await store.close();
  }, 120_000);

  it('those who stand for a seat are there, the lead before the deputies', () => {
    const holder = fc.record({
      kind: fc.constantFrom('lead' as const, 'deputy' as const),
      awayUntil: fc.constantFrom(null, '2025-08-01' as Day),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(holder), (holders) => {
        const there = thereOf(holders);
        expect(there.every(({ awayUntil, gone }) => awayUntil === null && !gone)).toBe(true);
        expect(there).toHaveLength(holders.filter(({ awayUntil, gone }) => !awayUntil && !gone).length);
        const kinds = there.map(({ kind }) => kind);
        expect(kinds).toEqual(kinds.toSorted().reverse());
      }),
    );
  });
});

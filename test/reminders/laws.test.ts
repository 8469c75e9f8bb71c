import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayAt } from '../../src/domain/day.ts';
import type { GroupId } from '../../src/domain/ids.ts';
import { defaultReminding } from '../../src/domain/reminders/reminding.ts';
import { openStore } from '../../src/store/index.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { dropTask } from '../../src/usecases/tasks/drop-task.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { reopenTask } from '../../src/usecases/tasks/reopen-task.ts';
import { numbersOn } from './chat-server.ts';
import { type House, makeHouse } from './house.ts';
import { type Deed, dayPlus, type Story, whatIsSaid } from './model.ts';

const begin: Day = '2025-07-18';
const length = 75;
const end = dayPlus(begin, length);

const offset = (max: number) => fc.integer({ min: 0, max });
const deeds = fc.array(
  fc.record({
    after: offset(50),
    what: fc.oneof(
      fc.constantFrom('done' as const, 'reopen' as const, 'drop' as const),
      offset(70).map((days) => ({ moveTo: dayPlus(begin, days) })),
    ),
  }),
  { maxLength: 3 },
);
const plans = fc.array(
  fc.record({
    added: offset(30),
    due: fc.integer({ min: -5, max: 60 }),
    lead: offset(3),
    coordinators: fc.uniqueArray(offset(3), { maxLength: 2 }),
    deeds,
  }),
  { minLength: 1, maxLength: 5 },
);
/** Days on which Docket does not run. */
const absences = fc.uniqueArray(offset(length), { maxLength: 25 });

describe('a committee over two and a half months', () => {
  it('is told of each task on exactly the mornings that a plain account of the ladder names', async () => {
    await fc.assert(
      fc.asyncProperty(plans, absences, async (given, away) => {
        const store = await openStore({ url: ':memory:' });
        try {
          const house = await makeHouse(store);
          // Who is told above the lead is another account's: this one is of those who owe.
          const escalation = { parent: null, secretariat: null, chair: null };
          await store.committees.change(house.viewer, { reminding: { ...defaultReminding, escalation } });
          const places = await settle(house);
          const stories = given
            .toSorted((a, b) => a.added - b.added)
            .map((plan, at) =>
              storyOf(
                plan,
                at + 1,
                places.map((place) => place.channel),
              ),
            );
          const runs = new Set(daysFromBegin().filter((_, at) => !away.includes(at)));
          for (const day of daysFromBegin()) {
            await house.at(day, '07:00');
            for (const story of stories) await tell(house, story, day, places);
            await house.at(day);
            if (!runs.has(day)) continue;
            await Promise.all([house.plan(), house.plan()]);
            await Promise.all([house.deliver({ owner: 'a', limit: 3 }), house.deliver({ owner: 'b' })]);
            await house.deliver();
          }
          expect(await heard(house)).toEqual(
            whatIsSaid(
              stories.map((one) => one.story),
              runs,
              begin,
              end,
            ),
          );
        } finally {
          await store.close();
        }
      }),
      { numRuns: 15 },
    );
  }, 300_000);
});

interface Place {
  readonly groupId: GroupId;
  readonly channel: string;
}

/** Two groups with channels, one that is told through the group above it, one through its lead. */
async function settle(house: House): Promise<Place[]> {
  const below = await house.group('Department of Cadres', undefined, house.groups.home.id);
  const bare = await house.group('Ministry of Health');
  const mai = await house.person('mai', 'Mai');
  await house.store.groups.seat(house.viewer, {
    groupId: bare.id,
    memberId: mai.id,
    kind: 'lead',
    from: '2025-01-01',
  });
  return [
    { groupId: house.groups.home.id, channel: 'home' },
    { groupId: house.groups.finance.id, channel: 'finance' },
    { groupId: below.id, channel: 'home' },
    { groupId: bare.id, channel: 'dm-mai' },
  ];
}

function daysFromBegin(): Day[] {
  return Array.from({ length: length + 1 }, (_, days) => dayPlus(begin, days));
}

interface Told {
  readonly story: Story;
  readonly owners: readonly number[];
}

type Plan = typeof plans extends fc.Arbitrary<(infer One)[]> ? One : never;

function storyOf(plan: Plan, number: number, channels: readonly string[]): Told {
  const added = dayPlus(begin, plan.added);
  const owners = [plan.lead, ...plan.coordinators.filter((one) => one !== plan.lead)];
  const own = [...new Set(owners.map((at) => channels[at] ?? ''))];
  const done: Deed[] = plan.deeds.map(({ after, what }) => ({ day: dayPlus(added, after), what }));
  return { owners, story: { number, added, due: dayPlus(added, plan.due), channels: own, deeds: done } };
}

/** Does what a story says of this day's early morning; what cannot be done (a done task done) is not. */
async function tell(
  house: House,
  { story, owners }: Told,
  day: Day,
  places: readonly Place[],
): Promise<void> {
  const groupAt = (at: number) => places[at]?.groupId as GroupId;
  if (story.added === day) {
    const [lead, ...others] = owners.map(groupAt);
    const task = await house.task(`Task ${story.number}`, story.due, {
      leadGroupId: lead as GroupId,
      coordinatorIds: others,
    });
    expect(task.number).toBe(story.number);
  }
  for (const { what } of story.deeds.filter((deed) => deed.day === day && deed.day >= story.added)) {
    const deed = await house.deed();
    const { number } = story;
    const refused = () => {};
    if (what === 'done') await doneTask(deed, { number }).catch(refused);
    else if (what === 'drop') await dropTask(deed, { number, reason: 'not needed' }).catch(refused);
    else if (what === 'reopen') await reopenTask(deed, { number, reason: 'not finished' }).catch(refused);
    else
      await moveTask(deed, {
        number,
        reason: 'later',
        deadline: { wording: null, rule: { kind: 'on', day: what.moveTo }, day: what.moveTo },
      }).catch(refused);
  }
}

async function heard(house: House): Promise<string[]> {
  const ledger = await house.store.outbox.ledger(house.committeeId, 100_000);
  const mornings = new Set<string>(ledger.filter((line) => line.kind === 'morning').map((line) => line.id));
  const said: string[] = [];
  for (const [channel, posts] of house.chat.channels)
    for (const post of posts.filter((one) => mornings.has(one.key)))
      for (const number of numbersOn(post.card))
        said.push(`${channel} #${number} ${dayAt(post.at, 'Asia/Ho_Chi_Minh')}`);
  return said.sort();
}

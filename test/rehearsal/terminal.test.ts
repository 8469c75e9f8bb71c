import { describe, expect, it } from 'vitest';
import { rehearsed } from '../../src/roof/rehearsed.ts';
import { addDuty } from '../../src/usecases/duties/add-duty.ts';
import { eachInItsOwn } from '../world.ts';

describe('a rehearsal in the terminal', () => {
  const house = eachInItsOwn();

  async function rehearse(from: string | null, to: string | null) {
    const { store } = house.world;
    const [committee] = await store.committees.all();
    if (!committee) throw new Error('no committee');
    return rehearsed(store, committee, { from, to, committee: null, language: 'en' });
  }

  it('is told to programs in a shape that stays', async () => {
    const { store, groups, channel, viewerOf } = house.world;
    await store.groups.bindChannel(await viewerOf('hoa'), groups.home.id, channel, '#steering-committee');
    await house.world.aTask({ called: 'Fill the vacant posts', due: '2025-07-25' });
    const { report } = await rehearse('2025-07-24', '2025-07-24');
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      committee: { code: '1', name: 'Steering Committee', timeZone: 'Asia/Ho_Chi_Minh' },
      from: '2025-07-24',
      to: '2025-07-24',
      unsettled: false,
      days: [
        {
          day: '2025-07-24',
          tooFull: false,
          putOff: 0,
          posts: [
            {
              at: '2025-07-24T01:30:00Z',
              place: {
                kind: 'channel',
                name: '#steering-committee',
                platform: 'web',
                workspace: '',
                channel: channel.channel,
              },
              isLateList: false,
              tooFull: false,
              tasks: [
                {
                  number: 1,
                  title: 'Fill the vacant posts',
                  due: '2025-07-25',
                  rung: -1,
                  role: 'lead',
                  wasDue: null,
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('knows the tasks that recurring duties will make, and the late lists', async () => {
    const { groups, channel, store, viewerOf } = house.world;
    await store.committees.change(await viewerOf('hoa'), { secretariatGroupId: groups.home.id });
    await store.groups.bindChannel(await viewerOf('hoa'), groups.home.id, channel, '#steering-committee');
    await addDuty(await house.world.deedOf('hoa'), {
      title: { text: 'Report the month' },
      first: '2025-07-25',
      wording: null,
      leadGroupId: groups.finance.id,
      coordinatorIds: [],
      recurrence: { kind: 'monthly', dayOfMonth: 25 },
      directiveId: null,
      itemId: null,
    });
    await house.world.aTask({ called: 'Fill the vacant posts', due: '2025-08-01' });
    const { report } = await rehearse(null, '2025-08-25');
    const posts = report.days.flatMap(({ day, posts }) => posts.map((post) => ({ day, ...post })));
    const ofDuty = posts.flatMap(({ day, tasks }) =>
      tasks
        .filter(({ title }) => title === 'Report the month')
        .map(({ due, rung }) => `${day} ${due} ${rung}`),
    );
    expect(ofDuty).toContain('2025-07-25 2025-07-25 0');
    expect(ofDuty).toContain('2025-08-25 2025-08-25 0');
    const lists = posts.filter(({ isLateList }) => isLateList).map(({ day }) => day);
    // From the first working day after a deadline that nobody has kept.
    expect(lists.slice(0, 2)).toEqual(['2025-07-28', '2025-07-29']);
  });

  it.each([
    ['18/7/2025', null, 'rehearsal.error.day'],
    ['2025-07-17', null, 'rehearsal.error.past'],
    ['2025-07-20', '2025-07-19', 'rehearsal.error.order'],
    ['2025-07-20', '2026-07-20', 'rehearsal.error.far'],
  ])('is not held from %s to %s', async (from, to, key) => {
    await expect(rehearse(from, to)).rejects.toMatchObject({ key });
  });
});

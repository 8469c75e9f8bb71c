import { describe, expect, it } from 'vitest';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { button, cardOf, eachInItsOwn, textOf } from '../world.ts';

describe('the reminders ahead', () => {
  const house = eachInItsOwn();

  /** Gives Home Affairs a channel to be reminded in. */
  async function withChannel() {
    const { store, groups, channel, viewerOf } = house.world;
    await store.groups.bindChannel(await viewerOf('hoa'), groups.home.id, channel, '#steering-committee');
  }

  it('are told day by day and place by place, and nothing is written for it', async () => {
    await withChannel();
    await house.world.aTask({ called: 'Fill the vacant posts', due: '2025-07-25' });
    const { store, groups } = house.world;
    await house.world.aTask({
      called: 'Settle the accounts',
      due: '2025-07-29',
      leadGroupId: groups.finance.id,
    });
    const before = await store.digest();
    const said = await house.read('an', '/reminders preview 12');
    expect(await store.digest()).toBe(before);
    expect(said.split('\n')).toEqual([
      'Reminders ahead: Fri, 18 Jul 2025 to Tue, 29 Jul 2025',
      '8 messages about 2 tasks on 6 days, if nothing changes until then.',
      'Fri, 18 Jul 2025, 08:30: Minh Finance (directly)',
      '#2 Settle the accounts | 7 working days ahead | Due Tue, 29 Jul 2025',
      'Tue, 22 Jul 2025, 08:30: #steering-committee',
      '#1 Fill the vacant posts | 3 working days ahead | Due Fri, 25 Jul 2025',
      'Thu, 24 Jul 2025, 08:30: #steering-committee',
      '#1 Fill the vacant posts | 1 working day ahead | Due Fri, 25 Jul 2025',
      'Thu, 24 Jul 2025, 08:30: Minh Finance (directly)',
      '#2 Settle the accounts | 3 working days ahead | Due Tue, 29 Jul 2025',
      'Fri, 25 Jul 2025, 08:30: #steering-committee',
      '#1 Fill the vacant posts | the day itself | Due Fri, 25 Jul 2025',
      'Mon, 28 Jul 2025, 08:30: #steering-committee',
      '#1 Fill the vacant posts | 1 working day late | Due Fri, 25 Jul 2025',
      'Mon, 28 Jul 2025, 08:30: Minh Finance (directly)',
      '#2 Settle the accounts | 1 working day ahead | Due Tue, 29 Jul 2025',
      'Tue, 29 Jul 2025, 08:30: Minh Finance (directly)',
      '#2 Settle the accounts | the day itself | Due Tue, 29 Jul 2025',
    ]);
  });

  it('name the days that are too full, and come page by page', async () => {
    await withChannel();
    for (let count = 1; count <= 12; count++) await house.world.aTask({ called: `Task ${count}` });
    const first = await house.say('hoa', '/reminders preview 7');
    expect(cardOf(first).tone).toBe('yellow');
    expect(textOf(first)).toContain('Too full: Tue, 22 Jul 2025 and Thu, 24 Jul 2025.');
    expect(textOf(first)).toContain('#steering-committee – 12 tasks at once');
    expect(textOf(first)).toContain('Lines 1 to 20 of 24.');
    const second = await house.world.press('hoa', first, 'Next page');
    expect(textOf(second)).toContain('Lines 21 to 24 of 24.');
    expect(button(second, 'First page').line).toContain('reminders preview');
  });

  it('say how many have to wait where one person would be told too much', async () => {
    const { groups } = house.world;
    await house.say('hoa', '/docket reminders cap:2');
    for (let count = 1; count <= 3; count++)
      await house.world.aTask({ called: `Task ${count}`, leadGroupId: groups.finance.id });
    const said = await house.read('hoa', '/reminders preview 6');
    expect(said).toContain('1 reminder waits for a later morning.');
    expect(said).toContain(
      '#3 Task 3 | 3 working days ahead | Due Fri, 25 Jul 2025 | Should have come on Tue, 22 Jul 2025.',
    );
  });

  it('leave out what has been said this morning', async () => {
    await withChannel();
    await house.world.aTask({ called: 'Fill the vacant posts', due: '2025-07-18' });
    const { committee, now, today } = await house.world.deedOf('hoa');
    await planReminders(house.world.store, { committee, now, today });
    expect(await house.read('hoa', '/reminders preview 1')).toContain('No reminder falls on these days.');
  });

  it.each(['0', '63', 'a week'])('are not told for “%s” days', async (said) => {
    expect(await house.refused('an', `/reminders preview days:"${said}"`)).toContain('from 1 to 62');
  });
});

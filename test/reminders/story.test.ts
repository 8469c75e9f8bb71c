import { describe, expect, it } from 'vitest';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { dropTask } from '../../src/usecases/tasks/drop-task.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { reopenTask } from '../../src/usecases/tasks/reopen-task.ts';
import { engines, type TestStore } from '../engines.ts';
import { numbersOn, rowsOn, textOn } from './chat-server.ts';
import { eachInHouse } from './each-in-house.ts';
import type { House } from './house.ts';

describe.each(engines)('reminders on $name', (engine) => {
  let store: TestStore;
  let house: House;

  eachInHouse(engine, (opened) => ({ store, house } = opened));

  it('tells the working group on 24 July of the task that is due on 25 July, once, naming its lead', async () => {
    await house.task('Fill the vacant commune posts', '2025-07-25');
    await house.quiet();
    await house.move(house.moment('2025-07-24'));
    const [threeDays, oneDay, ...more] = house.chat.in('home');
    expect(more).toEqual([]);
    expect(threeDays?.at).toBe(house.moment('2025-07-22'));
    expect(threeDays?.card.mentions).toBeUndefined();
    expect(oneDay?.at).toBe(house.moment('2025-07-24'));
    expect(oneDay?.card.title).toBe('1 task is due tomorrow');
    expect(textOn(oneDay!.card)).toContain(
      '#1 Fill the vacant commune posts | due tomorrow – Fri, 25 Jul 2025 | You lead: Ministry of Home Affairs. Yours to finish.',
    );
    expect(textOn(oneDay!.card)).toContain('Secretariat is waiting for word on this.');
    expect(oneDay?.card.mentions?.map((one) => one.name)).toEqual(['Lan']);
    expect(oneDay?.card.summary).toBe(
      '1 task is due tomorrow: #1 Fill the vacant commune posts (due tomorrow – Fri, 25 Jul 2025). Secretariat is waiting for word on this. Finished? Press Done, and the reminders stop. If the day cannot be kept, ask for more time before it has passed.',
    );
    const lines = rowsOn(oneDay!.card)
      .flatMap((row) => row.buttons ?? [])
      .map((one) => one.line);
    expect(lines).toEqual([
      expect.stringMatching(/tasks done 1 v\d+$/),
      expect.stringMatching(/tasks progress 1 answer:on-track v\d+$/),
      expect.stringMatching(/tasks progress 1 answer:at-risk v\d+$/),
      expect.stringMatching(/tasks progress 1 answer:blocked v\d+$/),
      expect.stringMatching(/extensions ask 1$/),
      expect.stringMatching(/tasks show 1$/),
    ]);
    expect(
      await store.query("select platform_message_id from messages where kind = 'morning' and state = 'sent'"),
    ).toHaveLength(2);
  });

  it('says nothing before the committee’s reminder time', async () => {
    await house.task('Fill the posts', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24', '08:29');
    expect(await house.plan()).toBe(0);
    await house.at('2025-07-24', '08:30');
    expect(await house.plan()).toBe(1);
  });

  it('changes nothing when it is run twice, or by two at once', async () => {
    await house.task('Fill the posts', '2025-07-25', { coordinatorIds: [house.groups.finance.id] });
    await house.quiet();
    await house.at('2025-07-24');
    await Promise.all([house.plan(), house.plan()]);
    const planned = await store.digest();
    expect(await house.plan()).toBe(0);
    expect(await store.digest()).toBe(planned);
    await Promise.all([house.deliver({ owner: 'w1' }), house.deliver({ owner: 'w2' })]);
    await house.deliver();
    expect(house.chat.numbersIn('home')).toEqual([[1]]);
    expect(house.chat.numbersIn('finance')).toEqual([[1]]);
  });

  it('puts all of a morning into one message for a channel, the most pressing first', async () => {
    await house.task('Ordinary', '2025-07-25');
    await house.task('Later', '2025-07-29');
    await house.task('Urgent', '2025-07-29', { priority: 'urgent' });
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    await house.deliver();
    expect(house.chat.numbersIn('home')).toEqual([[3, 1, 2]]);
    expect(house.chat.in('home')[0]?.card.title).toBe('1 task is due tomorrow, and 2 more tasks');
  });

  it('shows ten of many and a button for all', async () => {
    for (let n = 1; n <= 12; n++) await house.task(`Task ${n}`, '2025-07-25');
    await house.quiet();
    await house.move('next-reminder');
    const [post] = house.chat.in('home');
    expect(rowsOn(post!.card)).toHaveLength(10);
    expect(post?.card.buttons).toMatchObject([{ label: 'Show all 12' }]);
    expect(rowsOn(post!.card).filter((row) => row.buttons?.length)).toHaveLength(5);
  });

  it('leaves out what was done, dropped or moved between planning and sending, and notes why', async () => {
    for (const title of ['Done', 'Dropped', 'Moved', 'Open']) await house.task(title, '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    const deed = await house.deed();
    await doneTask(deed, { number: 1 });
    await dropTask(deed, { number: 2, reason: 'not needed' });
    await moveTask(deed, {
      number: 3,
      reason: 'late data',
      deadline: { wording: null, rule: { kind: 'on', day: '2025-08-15' }, day: '2025-08-15' },
    });
    await house.deliver();
    const reminders = house.chat.in('home').filter((post) => post.card.mentions);
    expect(reminders.map((post) => numbersOn(post.card))).toEqual([[4]]);
    const rungs = await store.query('select state, reason from rungs where rung = -1 order by reason');
    expect(rungs.map((row) => row.reason ?? row.state).toSorted()).toEqual([
      'carried',
      'done',
      'dropped',
      'moved',
    ]);
  });

  it('sends no message at all when nothing is left to say', async () => {
    await house.task('Done in time', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    await doneTask(await house.deed(), { number: 1 });
    await house.deliver();
    expect(house.chat.everything).toEqual([]);
    expect(await store.query("select state, error from messages where kind = 'morning'")).toEqual([
      { state: 'skipped', error: 'done' },
    ]);
  });

  it('starts a moved deadline’s ladder anew and says the day first set', async () => {
    await house.task('Moved', '2025-07-25');
    await house.quiet();
    await moveTask(await house.deed(), {
      number: 1,
      reason: 'late data',
      deadline: { wording: null, rule: { kind: 'on', day: '2025-08-01' }, day: '2025-08-01' },
    });
    await house.quiet();
    await house.move(house.moment('2025-08-01'));
    const days = house.chat.in('home').map((post) => new Date(post.at).toISOString().slice(0, 10));
    expect(days).toEqual(['2025-07-23', '2025-07-29', '2025-07-31', '2025-08-01']);
    expect(textOn(house.chat.in('home')[0]!.card)).toContain('Originally due Fri, 25 Jul 2025, moved once.');
  });

  it('skips rungs that had gone by when the deadline was entered, and all of them for one entered late', async () => {
    await house.task('Entered late on the ladder', '2025-07-23');
    await house.task('Entered overdue', '2025-07-10');
    await house.quiet();
    await house.move(house.moment('2025-07-31'));
    expect(
      house.chat
        .numbersIn('home')
        .flat()
        .filter((number) => number === 2),
    ).toEqual([]);
    const days = house.chat.in('home').map((post) => new Date(post.at).toISOString().slice(0, 10));
    // 18 July is itself the third working day before; then one day before, the day, and one and three after.
    expect(days).toEqual(['2025-07-18', '2025-07-22', '2025-07-23', '2025-07-24', '2025-07-28']);
  });

  it('says missed rungs once, as the latest, after having been away', async () => {
    await house.task('Long ago', '2025-08-15');
    await house.quiet();
    await house.at('2025-08-14');
    await house.plan();
    await house.deliver();
    expect(house.chat.in('home')).toHaveLength(1);
    const rungs = await store.query('select rung, state, reason from rungs order by rung');
    expect(rungs.map((row) => [row.rung, row.reason ?? row.state])).toEqual([
      [-14, 'merged'],
      [-7, 'merged'],
      [-3, 'merged'],
      [-1, 'carried'],
    ]);
  });

  it('stays quiet on a weekend and catches up on Monday', async () => {
    await house.task('Weekend', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-26');
    expect(await house.plan()).toBe(0);
    await house.at('2025-07-28');
    await house.plan();
    await house.deliver();
    expect(house.chat.in('home').map((post) => post.card.title)).toEqual(['1 task is overdue']);
  });

  it('words a coordinator’s reminder as a contribution to the lead, without a Done button', async () => {
    await house.task('Shared', '2025-07-25', { coordinatorIds: [house.groups.finance.id] });
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    await house.deliver();
    const card = house.chat.in('finance')[0]!.card;
    expect(textOn(card)).toContain(
      'You coordinate: contribution due to Ministry of Home Affairs by Fri, 25 Jul 2025.',
    );
    expect(rowsOn(card)[0]?.buttons?.map((one) => one.label)).toEqual(['Details']);
    expect(card.mentions?.map((one) => one.name)).toEqual(['Minh']);
  });

  it('lets a rung that arises after the morning’s message wait for the next, unless the task is due today', async () => {
    await house.task('First', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    await house.deliver();
    await house.at('2025-07-24', '10:00');
    await house.task('Can wait', '2025-07-29');
    await house.plan();
    await house.deliver();
    await house.task('Due today', '2025-07-24');
    await house.plan();
    await house.deliver();
    const reminders = () =>
      house.chat
        .in('home')
        .filter((post) => !post.card.title.includes('to your tasks'))
        .map((post) => numbersOn(post.card));
    expect(reminders()).toEqual([[1], [3]]);
    await house.move('next-reminder');
    expect(
      reminders()
        .slice(2)
        .map((numbers) => numbers.toSorted()),
    ).toEqual([[1, 2, 3]]);
  });

  it('keeps a task that was entered overdue off the ladder, also when it is opened again', async () => {
    await house.task('Entered overdue', '2025-07-10');
    const nextRung = async () => (await store.query('select next_rung_day as day from tasks'))[0]?.day;
    expect(await nextRung()).toBe('9999-12-31');
    await doneTask(await house.deed(), { number: 1 });
    await reopenTask(await house.deed(), { number: 1, reason: 'not finished' });
    expect(await nextRung()).toBe('9999-12-31');
    await house.quiet();
    await house.move(house.moment('2025-08-20'));
    expect(house.chat.in('home')).toEqual([]);
    // The late list shows it.
    expect(house.chat.in('office')).toMatchObject([
      { card: { title: '1 task is late on Fri, 18 Jul 2025' } },
    ]);
  });

  it('goes on with the ladder of a task that is opened again, rungs gone by left out', async () => {
    await house.task('Opened again', '2025-07-25');
    await doneTask(await house.deed(), { number: 1 });
    await house.at('2025-07-23');
    await reopenTask(await house.deed(), { number: 1, reason: 'not finished' });
    await house.quiet();
    await house.move(house.moment('2025-07-25'));
    const days = house.chat.in('home').map((post) => new Date(post.at).toISOString().slice(0, 10));
    expect(days).toEqual(['2025-07-24', '2025-07-25']);
  });

  it('shows a task once where a channel hears of it for the lead and for a group below', async () => {
    const below = await house.group('Department of Cadres', undefined, house.groups.home.id);
    await house.bind(house.groups.home.id, 'home-too');
    await house.task('Both', '2025-07-25', { coordinatorIds: [below.id] });
    await house.task('Led from below', '2025-07-25', {
      leadGroupId: below.id,
      coordinatorIds: [house.groups.finance.id],
    });
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    await house.deliver();
    // The group's second channel hears just what its first one hears.
    for (const channel of ['home', 'home-too']) {
      expect(house.chat.numbersIn(channel)).toEqual([[1, 2]]);
      const [both, led] = rowsOn(house.chat.in(channel)[0]!.card);
      for (const row of [both, led]) {
        expect(row?.buttons?.map((one) => one.label)).toEqual(
          expect.arrayContaining(['Done', 'On track', 'Details']),
        );
        expect(row?.details).toContain('For Department of Cadres, with no channel of their own yet.');
      }
    }
  });
});

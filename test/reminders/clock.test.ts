import { describe, expect, it } from 'vitest';
import { dayAt } from '../../src/domain/day.ts';
import { monthlyDay } from '../../src/domain/deadline.ts';
import { nowOf } from '../../src/store/index.ts';
import { addDuty } from '../../src/usecases/duties/add-duty.ts';
import { openPeriods } from '../../src/usecases/open-periods.ts';
import { startWorker } from '../../src/worker/index.ts';
import { engines, type TestStore } from '../engines.ts';
import { numbersOn } from './chat-server.ts';
import { eachInHouse } from './each-in-house.ts';
import { type House, makeHouse } from './house.ts';

describe.each(engines)('the demo’s clock and recurring duties on $name', (engine) => {
  let store: TestStore;
  let house: House;

  eachInHouse(engine, (opened) => ({ store, house } = opened));

  const report = async (dayOfMonth: number) =>
    addDuty(await house.deed(), {
      title: { text: 'Monthly report' },
      wording: { text: `by the ${dayOfMonth}th of each month` },
      leadGroupId: house.groups.home.id,
      coordinatorIds: [house.groups.finance.id],
      recurrence: { kind: 'monthly', dayOfMonth },
      first: monthlyDay('2025-07', dayOfMonth),
      directiveId: null,
      itemId: null,
    });
  const days = async () => (await store.query('select day from tasks order by day')).map((row) => row.day);

  it('goes to the next reminder, to the next day, and never back', async () => {
    await house.task('Task', '2025-07-25');
    expect(await house.move('next-reminder')).toBe(house.moment('2025-07-22'));
    expect(await house.move('next-day')).toBe(house.moment('2025-07-23'));
    await expect(house.move(house.moment('2025-07-20'))).rejects.toMatchObject({ key: 'clock.backward' });
    await expect(house.move(house.moment('2035-07-20'))).rejects.toMatchObject({ key: 'clock.tooFar' });
    expect((await house.settings()).clockAt).toBe(house.moment('2025-07-23'));
  });

  it('says so when no reminder lies ahead', async () => {
    await expect(house.move('next-reminder')).rejects.toMatchObject({ key: 'clock.nothingDue' });
  });

  it('refuses to move the clock of a real committee', async () => {
    const real = await makeHouse(store, { demo: false });
    await expect(real.move('next-day')).rejects.toMatchObject({ key: 'clock.real' });
  });

  it('dates each message with the morning it belongs to, however far the clock jumps', async () => {
    await house.task('Task', '2025-07-25');
    await house.quiet();
    await house.move(house.moment('2026-07-20', '15:00'));
    const posts = house.chat.in('home');
    expect(posts.slice(0, 5).map((post) => post.at)).toEqual(
      (['2025-07-22', '2025-07-24', '2025-07-25', '2025-07-28', '2025-07-30'] as const).map((day) =>
        house.moment(day),
      ),
    );
    expect((await house.settings()).clockAt).toBe(house.moment('2026-07-20', '15:00'));
  });

  it('lets the story happen at its own time on the way', async () => {
    await house.task('Task', '2025-07-25');
    const at = house.moment('2025-07-23', '14:00');
    const seen: number[] = [];
    await house.move(house.moment('2025-07-24'), (after, upTo) =>
      after < at && at <= upTo
        ? [{ at, run: async () => void seen.push((await house.settings()).clockAt ?? 0) }]
        : [],
    );
    expect(seen).toEqual([at]);
    expect(house.chat.in('home').at(-1)?.at).toBe(house.moment('2025-07-24'));
  });

  it('makes one task for each month of a duty, when its ladder begins; the 31st is a short month’s last day', async () => {
    await report(31);
    await house.move(house.moment('2025-11-15'));
    expect(await days()).toEqual(['2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30']);
    const added = await store.query("select door, member_id from history where action = 'added'");
    expect(added.every((row) => row.door === 'worker' && row.member_id === null)).toBe(true);
  });

  it('opens a period once, also when two look at the same time', async () => {
    await report(25);
    await house.at('2025-08-10');
    const committee = await house.settings();
    const open = () => openPeriods(store, committee, committee.clockAt ?? 0);
    await Promise.all([open(), open()]);
    expect(await open()).toBe(0);
    expect(await days()).toEqual(['2025-07-25', '2025-08-25']);
  });

  it('goes a whole year ahead at once, a report due each month', async () => {
    await report(25);
    await house.task('Task', '2025-07-25');
    await house.quiet();
    await house.move(house.moment('2026-07-18'));
    expect(await days()).toHaveLength(14);
    const mornings = await store.query("select day, channel from messages where kind = 'morning'");
    const said = mornings.map((row) => `${row.day} ${row.channel}`);
    expect(new Set(said).size).toBe(said.length);
    const left = await store.query("select 1 from messages where state <> 'sent'");
    expect(left).toEqual([]);
  }, 180_000);

  it('says the same, once, when two move it at the same time and the worker ticks on', async () => {
    await report(25);
    await house.task('Task', '2025-07-25', { coordinatorIds: [house.groups.finance.id] });
    await house.quiet();
    const worker = startWorker({
      store,
      senders: house.senders,
      clock: nowOf,
      log: { warn: () => {} },
    });
    const busy = setInterval(() => worker.nudge(), 5);
    await Promise.all([
      house.move(house.moment('2025-08-29')),
      house
        .move(house.moment('2025-08-26'))
        .catch((refused: { key: string }) => expect(refused.key).toBe('clock.backward')),
    ]);
    clearInterval(busy);
    await worker.stop();
    const task = ['22', '24', '25', '28', '30'].map((day) => `2025-07-${day}`);
    for (const channel of ['home', 'finance']) {
      const reminders = house.chat.in(channel).filter((post) => !post.card.title.includes('to your tasks'));
      const days = reminders.map((post) => dayAt(post.at, 'Asia/Ho_Chi_Minh'));
      expect(new Set(days).size).toBe(days.length);
      const ofTask = days.filter((_, at) => numbersOn(reminders[at]!.card).includes(1));
      expect(ofTask.slice(0, 5)).toEqual(task);
    }
    // Worded by the light of its own day, whoever sent it.
    const eve = house.chat.in('home').find((post) => post.at === house.moment('2025-07-24'));
    expect(eve?.card.title).toContain('due tomorrow');
  }, 180_000);
});

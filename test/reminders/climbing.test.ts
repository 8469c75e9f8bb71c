import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { defaultReminding, type Reminding } from '../../src/domain/reminders/reminding.ts';
import { addDaysOff } from '../../src/usecases/calendar/day-off.ts';
import { lookAgain } from '../../src/usecases/plan/look-again.ts';
import { acknowledgeTask } from '../../src/usecases/tasks/acknowledge-task.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { noteTask } from '../../src/usecases/tasks/note-task.ts';
import { snoozeTask } from '../../src/usecases/tasks/snooze-task.ts';
import { engines, type TestStore } from '../engines.ts';
import { numbersOn, textOn } from './chat-server.ts';
import { eachInHouse } from './each-in-house.ts';
import type { House } from './house.ts';

describe.each(engines)('who is told above the lead, and how much of it, on $name', (engine) => {
  let store: TestStore;
  let house: House;

  eachInHouse(engine, (opened) => ({ store, house } = opened));

  const reminds = (how: Partial<Reminding>) =>
    store.committees.change(house.viewer, { reminding: { ...defaultReminding, ...how } });

  /** The committee's morning of a day, planned and posted. */
  async function morning(day: Day, time: `${number}:${number}` = '08:30') {
    await house.at(day, time);
    await house.plan();
    await house.deliver();
  }

  async function mornings(...days: Day[]) {
    for (const day of days) await morning(day);
  }

  /** The days on which a channel was told of a task, and under which heading. */
  const told = (channel: string) =>
    house.chat.in(channel).map(({ at, card }) => `${new Date(at).toISOString().slice(0, 10)} ${card.title}`);

  it('climbs from the lead to the group above, the secretariat and the chair', async () => {
    const chair = await store.members.add(house.committeeId, {
      handle: 'binh',
      name: 'Binh',
      office: 'chair',
    });
    await store.members.addAddress(chair, { platform: 'web', workspace: '', user: 'binh' });
    const above = await house.group('Government Office', 'government');
    await store.groups.change(house.viewer, house.groups.home.id, { parentId: above.id });
    await house.task('Fill the posts', '2025-07-18');
    await house.quiet();
    await mornings('2025-07-18', '2025-07-21', '2025-07-23', '2025-08-01');
    expect(told('home')).toHaveLength(4);
    expect(told('government').map((one) => one.slice(0, 10))).toEqual([
      '2025-07-21',
      '2025-07-23',
      '2025-08-01',
    ]);
    expect(told('dm-binh').map((one) => one.slice(0, 10))).toEqual(['2025-08-01']);
    const rungs = await store.query(
      "select role, rung from rungs where state = 'carried' order by role, rung",
    );
    expect(rungs.map(({ role, rung }) => `${role} ${rung}`)).toEqual([
      'chair 10',
      'lead 0',
      'lead 1',
      'lead 3',
      'lead 10',
      'parent 1',
      'parent 3',
      'parent 10',
      'secretariat 3',
      'secretariat 10',
    ]);
  });

  it('lets word from the lead buy time', async () => {
    const above = await house.group('Government Office', 'government');
    await store.groups.change(house.viewer, house.groups.home.id, { parentId: above.id });
    await reminds({ escalation: { parent: 2, secretariat: null, chair: null }, lateList: false });
    await house.task('Fill the posts', '2025-07-18');
    await house.quiet();
    await mornings('2025-07-18', '2025-07-21', '2025-07-22');
    await acknowledgeTask(await house.deed(), { number: 1 });
    // Three working days late, but only one since the lead said that they know.
    await morning('2025-07-23');
    expect(told('government')).toEqual([]);
    await morning('2025-08-01');
    expect(told('government')).toHaveLength(1);
  });

  it('lists each working morning for the secretariat, and on Mondays for all, who was told and what they said', async () => {
    const everybody = { platform: 'web', workspace: '', channel: 'all' } as const;
    await store.committees.addChannel(house.viewer, everybody, '#all');
    await house.task('Fill the posts', '2025-07-17');
    await house.task('Count the plots', '2025-07-18');
    await house.quiet();
    await mornings('2025-07-18', '2025-07-19', '2025-07-20', '2025-07-21');
    await noteTask(await house.deed(), { number: 2, note: 'waiting for the provinces' });
    await mornings('2025-07-22');
    await doneTask(await house.deed(), { number: 1 });
    await doneTask(await house.deed(), { number: 2 });
    await mornings('2025-07-23');
    expect(told('office')).toEqual([
      '2025-07-18 1 task is late on Fri, 18 Jul 2025',
      '2025-07-21 2 tasks are late on Mon, 21 Jul 2025',
      '2025-07-22 2 tasks are late on Tue, 22 Jul 2025',
    ]);
    expect(told('all')).toEqual(['2025-07-21 2 tasks are late on Mon, 21 Jul 2025']);
    const [, , last] = house.chat.in('office');
    expect(textOn(last!.card)).toContain(
      '#2 Count the plots | late by 4 days | Ministry of Home Affairs | was due Fri, 18 Jul 2025 | reminded: lead 2×, last on Mon, 21 Jul 2025 | Hoa, Mon, 21 Jul 2025: “waiting for the provinces”',
    );
    expect(textOn(last!.card)).toContain('#1 Fill the posts | late by 5 days');
    expect(textOn(last!.card)).toContain('nobody was reminded | no answer yet');
    // What the history is held against by whoever has read this.
    expect(textOn(last!.card)).toMatch(/History \d+ · [0-9a-z]{4}-/);
  });

  it('tells one person of so many tasks a morning, the rest the next, what is due today on top', async () => {
    await reminds({ personCap: 2 });
    const lead = await house.group('Department of Cadres');
    const { minh } = house.people;
    await store.groups.seat(house.viewer, {
      groupId: lead.id,
      memberId: minh.id,
      kind: 'lead',
      from: '2025-01-01',
    });
    for (const title of ['A', 'B', 'C', 'D']) await house.task(title, '2025-07-25', { leadGroupId: lead.id });
    await house.task('Today', '2025-07-22', { leadGroupId: lead.id });
    await house.quiet();
    await mornings('2025-07-22', '2025-07-23');
    const numbers = house.chat.in('dm-minh').map(({ card }) => numbersOn(card).toSorted());
    expect(numbers).toEqual([
      [1, 2, 5],
      [3, 4],
    ]);
    const late = house.chat.in('dm-minh')[1];
    expect(textOn(late!.card)).toMatch(/22 Jul 2025/);
  });

  it('reminds a group at a time of its own', async () => {
    await store.groups.setReminderTime(house.viewer, house.groups.home.id, '10:15');
    await store.groups.setReminderTime(house.viewer, house.groups.finance.id, '07:00');
    await house.task('Later', '2025-07-25');
    await house.task('Earlier', '2025-07-25', { leadGroupId: house.groups.finance.id });
    await house.quiet();
    await morning('2025-07-22', '07:00');
    const at = (channel: string) => house.chat.in(channel).map((post) => post.at);
    expect(at('finance')).toEqual([house.moment('2025-07-22', '07:00')]);
    expect(at('home')).toEqual([house.moment('2025-07-22', '10:15')]);
  });

  it('is silent in quiet hours and says it when they are over', async () => {
    await reminds({ quiet: { from: '18:00', to: '09:30' }, lateList: false });
    await house.task('Fill the posts', '2025-07-25');
    await house.quiet();
    await morning('2025-07-22', '08:30');
    expect(house.chat.everything).toEqual([]);
    await morning('2025-07-22', '09:30');
    expect(told('home')).toHaveLength(1);
    await house.at('2025-07-22', '20:00');
    await house.task('News', null);
    const [waits] = await store.query(
      "select due_at - at as wait from messages where kind = 'announcement' and state = 'waiting'",
    );
    expect(Number(waits?.wait)).toBeGreaterThan(0);
  });

  it('moves a rung earlier when its day is given off, and says what has fallen by that', async () => {
    await house.task('Fill the posts', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-22', '12:00');
    // Thursday off: the reminder of the day before falls on Wednesday.
    await addDaysOff(await house.deed(), { from: '2025-07-24', to: '2025-07-24' }, 'Flood');
    await house.move(house.moment('2025-07-25'));
    const days = house.chat.in('home').map((post) => new Date(post.at).toISOString().slice(0, 10));
    expect(days).toEqual(['2025-07-22', '2025-07-23', '2025-07-25']);
  });

  it('follows a changed ladder from the next morning on, and says nothing twice', async () => {
    await house.task('Fill the posts', '2025-07-25');
    await house.quiet();
    await morning('2025-07-22');
    await reminds({ ladder: { ...defaultReminding.ladder, before: [3, 2] } });
    const deed = await house.deed();
    await store.transaction((rooms) => lookAgain(rooms, deed));
    await house.move(house.moment('2025-07-25'));
    const days = house.chat.in('home').map((post) => new Date(post.at).toISOString().slice(0, 10));
    expect(days).toEqual(['2025-07-22', '2025-07-23', '2025-07-25']);
  });

  it('lists what it missed for too long, and says once what it missed for a while, with the day it was due', async () => {
    await reminds({ limitDays: 5, lateList: false });
    await house.task('Long ago', '2025-07-18');
    await house.task('Missed', '2025-07-30');
    await house.quiet();
    // Docket is away from the 18th until the 25th: rungs of the 18th, 21st (seven before) and 25th.
    await morning('2025-07-28');
    const [once, ...more] = house.chat.in('home');
    expect(more).toEqual([]);
    expect(textOn(once!.card)).toContain('25 Jul 2025');
    const skipped = await store.query("select rung, reason from rungs where state = 'skipped' order by rung");
    expect(skipped).toContainEqual({ rung: -7, reason: 'merged' });
  });

  it('puts off what the lead snoozes, never past the day', async () => {
    await house.task('Fill the posts', '2025-07-29');
    await house.quiet();
    await snoozeTask(await house.deed(), { number: 1, until: '2025-07-28' });
    await house.move(house.moment('2025-07-29'));
    const days = house.chat.in('home').map((post) => new Date(post.at).toISOString().slice(0, 10));
    expect(days).toEqual(['2025-07-28', '2025-07-29']);
    const skipped = await store.query("select rung, reason from rungs where state = 'skipped' order by rung");
    expect(skipped).toContainEqual({ rung: -3, reason: 'snoozed' });
  });
});

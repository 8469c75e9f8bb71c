import { describe, expect, it } from 'vitest';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { dropTask } from '../../src/usecases/tasks/drop-task.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { reopenTask } from '../../src/usecases/tasks/reopen-task.ts';
import { testMessage } from '../../src/usecases/test-message.ts';
import { engines, type TestStore } from '../engines.ts';
import { rowsOn, textOn } from './chat-server.ts';
import { eachInHouse } from './each-in-house.ts';
import type { House } from './house.ts';

describe.each(engines)('delivery on $name', (engine) => {
  let store: TestStore;
  let house: House;

  eachInHouse(engine, (opened) => ({ store, house } = opened));

  const messages = () =>
    store.query(
      "select channel, state, attempts, error from messages where kind = 'morning' order by channel, id",
    );
  /** Lets back-off and leases run out. */
  const later = () =>
    store.query(
      'update messages set due_at = 0, lease_until = case when lease_until is null then null else 0 end',
    );

  /** A reminder for Home Affairs and Finance on the morning of 24 July, planned and not sent. */
  async function plannedForTwo() {
    await house.task('Shared', '2025-07-25', { coordinatorIds: [house.groups.finance.id] });
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
  }

  it('leaves what a platform has put off to its time, whatever the planner’s clock says meanwhile', async () => {
    await plannedForTwo();
    house.chat.throttled.set('home', 400_000);
    await house.deliver();
    const dueIn = async () => {
      const [row] = await store.query(
        "select due_at from messages where channel = 'home' and kind = 'morning'",
      );
      return Number(row?.due_at) - Date.now();
    };
    for (const day of ['2025-07-24', '2025-07-22', '2025-07-24'] as const) {
      await house.at(day);
      await house.plan();
      expect(await dueIn()).toBeGreaterThan(200_000);
      expect(await dueIn()).toBeLessThan(401_000);
    }
  });

  it('tells the seat’s holder directly when a group has no channel, in their own language', async () => {
    const bare = await house.group('Ministry of Health');
    const mai = await house.person('mai', 'Mai');
    await store.members.change(house.viewer, mai.id, { language: 'vi' });
    await store.groups.seat(house.viewer, {
      groupId: bare.id,
      memberId: mai.id,
      kind: 'lead',
      from: '2025-01-01',
    });
    await house.task('Vaccines', '2025-07-25', { leadGroupId: bare.id });
    await house.quiet();
    await house.move('next-reminder');
    const [post] = house.chat.in('dm-mai');
    expect(post?.card.title).toBe('1 nhiệm vụ sắp đến hạn');
    await doneTask(await house.deed(), { number: 1 });
    await house.edit();
    expect(house.chat.in('dm-mai')[0]?.card.tone).toBe('green');
  });

  it('else the channel above it, else the secretariat’s, saying on whose behalf', async () => {
    const below = await house.group('Department of Cadres', undefined, house.groups.home.id);
    const alone = await house.group('Office of Nobody');
    await house.task('Below', '2025-07-25', { leadGroupId: below.id });
    await house.task('Alone', '2025-07-25', { leadGroupId: alone.id });
    await house.quiet();
    await house.move('next-reminder');
    expect(textOn(house.chat.in('home')[0]!.card)).toContain(
      'For Department of Cadres, with no channel of their own yet.',
    );
    expect(textOn(house.chat.in('office')[0]!.card)).toContain('For Office of Nobody');
  });

  it('else the secretariat’s officers in person, where the secretariat has no place', async () => {
    await store.committees.change(house.viewer, { secretariatGroupId: null });
    const hoa = { platform: 'web', workspace: '', user: 'hoa' } as const;
    await store.members.addAddress(house.people.hoa, hoa);
    const alone = await house.group('Office of Nobody');
    await house.task('Alone', '2025-07-25', { leadGroupId: alone.id });
    await house.quiet();
    await house.move('next-reminder');
    expect(house.chat.everything).toHaveLength(1);
    expect(textOn(house.chat.in('dm-hoa')[0]!.card)).toContain('For Office of Nobody');
  });

  it('keeps a reminder that nobody can be told, for all to see', async () => {
    await store.committees.change(house.viewer, { secretariatGroupId: null });
    const alone = await house.group('Office of Nobody');
    await house.task('Alone', '2025-07-25', { leadGroupId: alone.id });
    await house.move('next-reminder');
    expect(house.chat.everything).toEqual([]);
    const [line] = await store.outbox.ledger(house.committeeId, 10);
    expect(line).toMatchObject({
      state: 'unreachable',
      error: 'nobody to tell',
      route: { groupId: alone.id },
    });
  });

  it('does not let one dead channel silence another', async () => {
    await plannedForTwo();
    house.chat.dead.add('finance');
    await house.deliver();
    expect(house.chat.in('home')).toHaveLength(1);
    expect(await messages()).toContainEqual({
      channel: 'finance',
      state: 'unreachable',
      attempts: 0,
      error: 'channel_not_found',
    });
  });

  it('still tells a group’s second channel when its first one is dead', async () => {
    await house.bind(house.groups.home.id, 'home-too');
    await house.task('Two rooms', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    house.chat.dead.add('home');
    await house.deliver({ limit: 1 });
    await house.deliver();
    expect(house.chat.in('home-too')).toHaveLength(1);
  });

  it('waits as long as a platform asks, without counting it as an attempt', async () => {
    await plannedForTwo();
    house.chat.throttled.set('finance', 400_000);
    await house.deliver();
    expect(house.chat.in('home')).toHaveLength(1);
    expect(await messages()).toContainEqual({
      channel: 'finance',
      state: 'waiting',
      attempts: 0,
      error: 'try again in 400000 ms',
    });
    await house.deliver({ force: false });
    house.chat.throttled.clear();
    await house.deliver({ force: false });
    expect(house.chat.in('finance')).toEqual([]);
    await later();
    await house.deliver({ force: false });
    expect(house.chat.in('finance')).toHaveLength(1);
  });

  it('tries again after a fault, and shows a message once whose answer was lost', async () => {
    await plannedForTwo();
    house.chat.breaks = ['after', 'before'];
    await house.deliver();
    expect((await messages()).filter((row) => row.state === 'waiting').map((row) => row.attempts)).toEqual([
      1, 1,
    ]);
    await later();
    await house.deliver({ force: false });
    expect([house.chat.in('home').length, house.chat.in('finance').length]).toEqual([1, 1]);
  });

  it('gives a message up after ten attempts and keeps it to be seen', async () => {
    await plannedForTwo();
    house.chat.breaks = Array.from({ length: 20 }, () => 'before' as const);
    for (let round = 0; round < 12; round++) await house.deliver();
    expect((await messages()).map((row) => [row.state, row.error])).toEqual([
      ['failed', 'socket hang up'],
      ['failed', 'socket hang up'],
    ]);
  });

  it('hands what a dead process had claimed to another one when its lease ends, and to nobody before', async () => {
    await plannedForTwo();
    await store.outbox.claimMessages({ owner: 'dead', limit: 10, leaseMs: 60_000 });
    await later();
    await store.query("update messages set lease_until = 9999999999999 where channel = 'home'");
    await house.deliver({ owner: 'alive' });
    expect(house.chat.in('finance')).toHaveLength(1);
    expect(house.chat.in('home')).toEqual([]);
    await later();
    await house.deliver({ owner: 'alive' });
    expect(house.chat.in('home')).toHaveLength(1);
  });

  it('lets several planners share one large morning: nothing twice, nothing forgotten', async () => {
    const { home, finance, office } = house.groups;
    for (let n = 1; n <= 120; n++)
      await house.task(`Task ${n}`, '2025-07-25', {
        leadGroupId: n % 2 ? home.id : finance.id,
        coordinatorIds: [n % 2 ? finance.id : home.id, office.id],
      });
    await house.quiet();
    await house.at('2025-07-24');
    const booked = await Promise.all([house.plan(), house.plan(), house.plan()]);
    expect(booked.reduce((sum, one) => sum + one)).toBe(360);
    await house.deliver();
    for (const channel of ['home', 'finance', 'office'])
      expect(house.chat.in(channel).map((post) => post.card.title)).toEqual(['120 tasks are due tomorrow']);
  });

  it('shares the messages between several deliverers, each message going to one of them', async () => {
    for (let n = 0; n < 30; n++) {
      const group = await house.group(`Province ${n}`, `province-${n}`);
      await house.task(`Task ${n}`, '2025-07-25', { leadGroupId: group.id });
    }
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd'].map((owner) =>
        store.outbox.claimMessages({ owner, limit: 10, leaseMs: 60_000, force: true }),
      ),
    );
    const ids = claims.flat().map((message) => message.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gathers the news of a few seconds into one message for each channel', async () => {
    await house.task('One', '2025-07-25', { coordinatorIds: [house.groups.finance.id] });
    await house.task('Two', '2025-08-25');
    await moveTask(await house.deed(), {
      number: 1,
      reason: 'figures come later',
      deadline: { wording: null, rule: { kind: 'on', day: '2025-08-01' }, day: '2025-08-01' },
    });
    expect(await house.deliver({ force: false })).toMatchObject({ claimed: 0 });
    await later();
    await house.deliver({ force: false });
    expect(house.chat.in('home')).toHaveLength(1);
    const { card } = house.chat.in('home')[0]!;
    expect(rowsOn(card).map((row) => row.title)).toEqual(['#1 One', '#2 Two', '#1 One']);
    expect(textOn(card)).toContain('deadline moved from Fri, 25 Jul 2025 to Fri, 1 Aug 2025');
    expect(textOn(card)).toContain('Reason: figures come later | By Hoa');
    expect(rowsOn(house.chat.in('finance')[0]!.card)).toHaveLength(2);
  });

  it('says who was given a task, and why one was dropped or opened again', async () => {
    const { lan } = house.people;
    await house.task('One', null, { assigneeIds: [lan.id], coordinatorIds: [house.groups.finance.id] });
    await dropTask(await house.deed(), { number: 1, reason: 'done by decree' });
    await reopenTask(await house.deed(), { number: 1, reason: 'the decree was withdrawn' });
    await house.deliver();
    const told = rowsOn(house.chat.in('home')[0]!.card).map(({ badge, details }) => [
      badge,
      ...(details ?? []),
    ]);
    expect(told).toEqual([
      [
        'new task',
        'Lead: Ministry of Home Affairs',
        'Coordinating: Ministry of Finance',
        'Assigned to Lan',
        'By Hoa',
      ],
      ['dropped', 'Lead: Ministry of Home Affairs', 'Reason: done by decree', 'By Hoa'],
      ['open again', 'Lead: Ministry of Home Affairs', 'Reason: the decree was withdrawn', 'By Hoa'],
    ]);
  });

  it('draws ten pieces of news and counts the rest', async () => {
    for (let n = 1; n <= 13; n++) await house.task(`Task ${n}`, null);
    await house.deliver();
    const { card } = house.chat.in('home')[0]!;
    expect(rowsOn(card)).toHaveLength(10);
    expect(textOn(card)).toContain('3 more tasks');
    expect(card.title).toBe('13 changes to your tasks');
  });

  it('strikes a task that was done off the posted card, naming who did it, and the latest state wins', async () => {
    await house.task('First', '2025-07-25');
    await house.task('Second', '2025-07-25');
    await house.quiet();
    await house.move('next-reminder');
    await doneTask(await house.deed(), { number: 1 });
    await house.edit();
    const post = () => house.chat.in('home')[0]!;
    expect(post().card.title).toBe('1 task is coming up');
    expect(rowsOn(post().card).at(-1)).toEqual({
      title: '#1 First',
      tone: 'green',
      badge: 'done by Hoa on Tue, 22 Jul 2025',
    });
    await reopenTask(await house.deed(), { number: 1, reason: 'not yet' });
    await doneTask(await house.deed(), { number: 2 });
    await doneTask(await house.deed(), { number: 1 });
    await house.edit();
    expect(post().edits).toBe(2);
    expect(post().card).toMatchObject({ title: 'Nothing is waiting here any more', tone: 'green' });
    expect(await house.edit()).toMatchObject({ claimed: 0 });
  });

  it('draws a card anew that was being sent while its task changed', async () => {
    await plannedForTwo();
    const send = house.chat.sender.send;
    house.chat.sender.send = async (post) => {
      house.chat.sender.send = send;
      await doneTask(await house.deed(), { number: 1 });
      return send(post);
    };
    await house.deliver();
    await house.edit();
    for (const { card } of house.chat.everything) expect(card.tone).toBe('green');
  });

  it('posts a test message into a channel that was just bound', async () => {
    const deed = await house.deed();
    const channel = { platform: 'web', workspace: '', channel: 'new' } as const;
    await store.transaction((rooms) => testMessage(rooms, deed, { groupId: house.groups.home.id, channel }));
    await house.deliver({ force: false });
    expect(house.chat.in('new').map((post) => post.card.title)).toEqual([
      'This channel now belongs to Ministry of Home Affairs',
    ]);
  });
});

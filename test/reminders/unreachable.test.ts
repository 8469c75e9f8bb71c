import { describe, expect, it } from 'vitest';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { engines, type TestStore } from '../engines.ts';
import { textOn } from './chat-server.ts';
import { eachInHouse } from './each-in-house.ts';
import type { House } from './house.ts';

describe.each(engines)('a reminder whose place is lost, on $name', (engine) => {
  let store: TestStore;
  let house: House;

  eachInHouse(engine, (opened) => ({ store, house } = opened));

  /** How rungs stand, and where their messages went. */
  const rungs = () =>
    store.query(
      `select r.state, m.state as message, m.channel from rungs r left join messages m on m.id = r.message_id
       where r.state <> 'skipped' or r.reason <> 'merged' order by m.channel`,
    );
  const states = async () => (await rungs()).map(({ state }) => state);

  /** Plans and delivers as the worker does, minute after minute. */
  async function minutes(count: number) {
    for (let n = 0; n < count; n++) {
      await house.plan();
      await house.deliver();
    }
  }

  /** One task of a group's on the morning before its deadline, its announcement said. */
  async function morning(given: Parameters<House['task']>[2] = {}) {
    await house.task('Shared', '2025-07-25', given);
    await house.quiet();
    await house.at('2025-07-24');
  }

  async function seated(name: string, kind: 'lead' | 'deputy', group = house.groups.home) {
    const member = await house.person(name.toLowerCase(), name);
    await store.groups.seat(house.viewer, {
      groupId: group.id,
      memberId: member.id,
      kind,
      from: '2025-01-01',
    });
    return member;
  }

  it('goes to the group’s lead directly the same morning, once, while the channel is still bound', async () => {
    await morning();
    house.chat.dead.add('home');
    await minutes(5);
    expect(house.chat.numbersIn('dm-lan')).toEqual([[1]]);
    expect(house.chat.everything).toHaveLength(1);
    expect(await states()).toEqual(['carried']);
    const lines = await store.outbox.ledger(house.committeeId, 10);
    expect(lines.filter((line) => line.state === 'unreachable')).toHaveLength(1);
  });

  it('goes the same way when the channel was unbound in between', async () => {
    await morning();
    house.chat.dead.add('home');
    await minutes(1);
    const channel = { platform: 'web', workspace: '', channel: 'home' } as const;
    await store.groups.unbindChannel(house.viewer, house.groups.home.id, channel);
    await minutes(2);
    expect(house.chat.numbersIn('dm-lan')).toEqual([[1]]);
    expect(house.chat.everything).toHaveLength(1);
  });

  it('goes to the channel above it where the group has no lead', async () => {
    const below = await house.group('Department of Cadres', 'cadres', house.groups.home.id);
    await morning({ leadGroupId: below.id });
    house.chat.dead.add('cadres');
    await minutes(2);
    expect(house.chat.numbersIn('home')).toEqual([[1]]);
    expect(textOn(house.chat.in('home')[0]!.card)).toContain('For Department of Cadres');
  });

  it('is said by the secretariat’s channel though that had its morning message already', async () => {
    const bare = await house.group('Office of Nobody', 'nobody');
    await house.task('Theirs', '2025-07-25', { leadGroupId: house.groups.office.id });
    await morning({ leadGroupId: bare.id });
    house.chat.dead.add('nobody');
    await minutes(4);
    expect(house.chat.numbersIn('office')).toEqual([[1], [2]]);
    expect(await states()).toEqual(['carried', 'carried']);
  });

  it('asks each lost place once, and is kept for all to see when none is left', async () => {
    await morning();
    for (const place of ['home', 'dm-lan', 'office']) house.chat.dead.add(place);
    await minutes(6);
    expect(house.chat.everything).toEqual([]);
    const tried = await store.query(
      "select error from messages where kind = 'morning' and state = 'unreachable' order by error",
    );
    expect(tried.map(({ error }) => error)).toEqual([
      'channel_not_found',
      'channel_not_found',
      'channel_not_found',
      'nobody to tell',
    ]);
    expect(await house.deliver()).toMatchObject({ claimed: 0 });
    expect(await house.plan()).toBe(0);
  });

  it('says on the day itself, too, what a lost channel did not get', async () => {
    await house.task('Today', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-25');
    house.chat.dead.add('home');
    await minutes(4);
    expect(house.chat.numbersIn('dm-lan')).toEqual([[1]]);
    expect(house.chat.everything).toHaveLength(1);
  });

  it.each([['home'], ['home-too']])(
    'is not said again where another channel said it: %s is lost',
    async (lost) => {
      await house.bind(house.groups.home.id, 'home-too');
      await morning();
      house.chat.dead.add(lost);
      await minutes(4);
      expect(house.chat.everything).toHaveLength(1);
      expect(house.chat.numbersIn(lost === 'home' ? 'home-too' : 'home')).toEqual([[1]]);
      expect(await states()).toEqual(['carried']);
    },
  );

  it('goes to the lead when both of the group’s channels are lost', async () => {
    await house.bind(house.groups.home.id, 'home-too');
    await morning();
    for (const place of ['home', 'home-too']) house.chat.dead.add(place);
    await minutes(4);
    expect(house.chat.numbersIn('dm-lan')).toEqual([[1]]);
    expect(await states()).toEqual(['carried']);
  });

  it('is not said of what was done before another place was found', async () => {
    await morning();
    house.chat.dead.add('home');
    await minutes(1);
    await doneTask(await house.deed(), { number: 1 });
    await minutes(2);
    expect(house.chat.in('dm-lan')).toEqual([]);
    expect(await states()).toEqual(['skipped']);
  });

  it('reaches somebody else the same morning as a demo’s clock is moved', async () => {
    await house.task('Shared', '2025-07-25');
    await house.quiet();
    house.chat.dead.add('home');
    await house.move('next-reminder');
    expect(house.chat.numbersIn('dm-lan')).toEqual([[1]]);
  });

  it('is tried once a morning while the channel stays bound, and never lost', async () => {
    await morning();
    house.chat.dead.add('home');
    await minutes(2);
    await house.at('2025-07-25');
    await minutes(2);
    expect(house.chat.numbersIn('dm-lan')).toEqual([[1], [1]]);
  });

  describe('to a person', () => {
    /** Lan’s group without a channel. */
    async function direct() {
      const group = await house.group('Ministry of Health');
      const mai = await seated('Mai', 'lead', group);
      return { group, mai };
    }

    it('goes to that person’s next address when the first takes no messages', async () => {
      const { group, mai } = await direct();
      await store.members.addAddress(mai, { platform: 'web', workspace: '', user: 'mai-too' });
      await morning({ leadGroupId: group.id });
      house.chat.dead.add('dm-mai');
      await minutes(1);
      expect(house.chat.numbersIn('dm-mai-too')).toEqual([[1]]);
      const [line] = await store.outbox.ledger(house.committeeId, 1);
      expect(line).toMatchObject({ state: 'sent', route: { channel: 'dm-mai-too' } });
      // What it says is kept up to date where it was said.
      await doneTask(await house.deed(), { number: 1 });
      await house.edit();
      expect(house.chat.in('dm-mai-too')[0]?.edits).toBe(1);
    });

    it('goes to a deputy, else to the secretariat, when no address of theirs takes any', async () => {
      const { group } = await direct();
      await seated('Nga', 'deputy', group);
      await morning({ leadGroupId: group.id });
      house.chat.dead.add('dm-mai');
      await minutes(1);
      expect(house.chat.everything).toEqual([]);
      await minutes(1);
      expect(house.chat.numbersIn('dm-nga')).toEqual([[1]]);
      await house.at('2025-07-25');
      house.chat.dead.add('dm-nga');
      await minutes(4);
      expect(house.chat.numbersIn('office')).toEqual([[1]]);
      expect(textOn(house.chat.in('office')[0]!.card)).toContain('For Ministry of Health');
      expect(await states()).toEqual(['carried', 'carried']);
    });

    it('waits where the next address asks for patience', async () => {
      const { group, mai } = await direct();
      await store.members.addAddress(mai, { platform: 'web', workspace: '', user: 'mai-too' });
      await morning({ leadGroupId: group.id });
      house.chat.dead.add('dm-mai');
      house.chat.throttled.set('dm-mai-too', 4000);
      await minutes(1);
      const [line] = await store.outbox.ledger(house.committeeId, 1);
      expect(line).toMatchObject({ state: 'waiting', attempts: 0 });
      house.chat.throttled.clear();
      await minutes(1);
      expect(house.chat.numbersIn('dm-mai-too')).toEqual([[1]]);
    });
  });
});

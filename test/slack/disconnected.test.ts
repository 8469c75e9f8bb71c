import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/domain/day.ts';
import { problemTeller } from '../../src/roof/slack/problems.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { engines, type TestStore } from '../engines.ts';
import { ChatServer } from '../reminders/chat-server.ts';
import { makeHouse } from '../reminders/house.ts';

describe.each(engines)('a connection to Slack that was lost for long, on $name', (engine) => {
  const friday = '2025-07-25';
  const morning = instantOf(friday, '08:30', 'Asia/Ho_Chi_Minh');
  let store: TestStore;
  let house: Awaited<ReturnType<typeof makeHouse>>;
  let chat: ChatServer;
  let tell: ReturnType<typeof problemTeller>;
  let clock: number;
  let told: Promise<void>;

  beforeEach(async () => {
    store = await engine.open();
    house = await makeHouse(store);
    for (const [group, channel] of [
      [house.groups.home, 'C-home'],
      [house.groups.office, 'C-office'],
    ] as const)
      await store.groups.bindChannel(
        house.viewer,
        group.id,
        { platform: 'slack', workspace: 'T1', channel },
        channel,
      );
    await store.query("delete from group_channels where platform = 'web'");
    chat = new ChatServer();
    const { promise, resolve } = Promise.withResolvers<void>();
    told = promise;
    tell = problemTeller({ store, log: pino({ level: 'silent' }) }, resolve, () => clock);
  });
  afterEach(() => store.close());

  const round = { owner: 'me', limit: 50, force: true };
  const send = () => deliver(store, { slack: chat.sender }, round);
  /** The reminder of a task that was due on Friday; it stays in the outbox. */
  async function owed() {
    await house.task('Send the report', friday);
    await send();
    chat.channels.clear();
    await house.at(friday);
    await house.plan();
    await inRealTime();
  }
  const inRealTime = () => store.query('update committees set clock_at = null');
  const inOffice = () => chat.in('C-office').map(({ card }) => card.summary);

  test('is told to the secretariat once it is back: from when to when, and what was late by how much', async () => {
    clock = morning - 60_000;
    tell({ kind: 'disconnected' });
    await owed();
    clock = Date.now();
    tell({ kind: 'connected' });
    await told;
    tell({ kind: 'connected' });
    await send();
    expect(inOffice()).toEqual([
      expect.stringMatching(
        /^Reminders on Slack were late\. It could not be reached from Fri, 25 Jul 2025, 08:29 to .*\. 1 reminder was late, by up to [\d,]+ hours\. None is lost\.$/,
      ),
    ]);
    expect(chat.in('C-home')).toHaveLength(1);
  });

  test('is told once, however many processes had lost it', async () => {
    clock = morning - 60_000;
    const doors = [0, 1, 2].map(() => {
      const done = Promise.withResolvers<void>();
      const teller = problemTeller({ store, log: pino({ level: 'silent' }) }, done.resolve, () => clock);
      teller({ kind: 'disconnected' });
      return { teller, done: done.promise };
    });
    await owed();
    clock = Date.now();
    for (const { teller } of doors) teller({ kind: 'connected' });
    await Promise.all(doors.map(({ done }) => done));
    await send();
    expect(inOffice()).toHaveLength(1);
  });

  test.for([
    ['that was short', 5 * 60_000, true],
    ['in which nothing was due', 60 * 60_000, false],
  ] as const)('bothers nobody when it was one %s', async ([, lastedMs, isOwed]) => {
    await (isOwed ? owed() : inRealTime());
    clock = Date.now() - lastedMs;
    tell({ kind: 'disconnected' });
    clock += lastedMs;
    tell({ kind: 'connected' });
    await told;
    await send();
    expect(inOffice()).toEqual([]);
  });
});

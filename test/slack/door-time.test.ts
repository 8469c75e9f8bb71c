import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openSlackDoor } from '../../src/platforms/slack/index.ts';
import { modes, openDoorHouse } from './door-house.ts';
import { startFakeSlack } from './fake/index.ts';

describe.each(modes)('Slack is never kept waiting, by %s', (mode) => {
  test('a command that takes long says so, and is answered after', async () => {
    const house = await openDoorHouse(mode, { hurried: true });
    await house.world.aTask({ called: 'Hand over the land data' });
    const answers = house.ponder();
    await house.type('lan', '/tasks mine');
    expect(house.read('lan')).toContain('One moment');
    answers();
    await house.slack.until(() => house.read('lan').includes('land data'));
    expect(house.slack.violations()).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test('nothing is promised before its time: a Slack that waits longer is given the answer itself', async () => {
    const house = await openDoorHouse(mode);
    await house.world.aTask({ called: 'Hand over the land data' });
    const answers = house.ponder();
    const typed = house.type('lan', '/tasks mine');
    await pause(1_200);
    expect(house.slack.seen({ user: house.people.lan.id, channel: house.channel })).toEqual([]);
    answers();
    await typed;
    expect(house.read('lan')).toContain('land data');
    expect(house.slack.violations()).toEqual([]);
  });

  test('a form that came too late to open by itself is opened by a button', async () => {
    const house = await openDoorHouse(mode, { hurried: true });
    const { slack, door, people, channel } = house;
    const answers = house.ponder();
    const typed = door.slash({ user: people.hoa.id, channel, command: '/tasks', text: 'add' });
    await slack.until(() => house.read('hoa').includes('One moment'));
    house.later(40_000);
    answers();
    await typed;
    await slack.until(() => house.read('hoa').includes('Press the button'));
    expect(slack.modalOf(people.hoa.id)).toBeUndefined();
    await door.press({ user: people.hoa.id, message: house.last('hoa'), label: 'Open the form' });
    await slack.until(() => slack.modalOf(people.hoa.id));
  });

  test('and keeps the message it is about until it is', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, channel, world } = house;
    const message = await door.say({ user: people.minh.id, channel, text: 'Count the cars' });
    const answers = house.ponder();
    const heard = house.heard.length;
    const chosen = door.shortcut({ user: people.hoa.id, message, callbackId: 'track_task' });
    await slack.until(() => house.heard.length > heard);
    house.later(40_000);
    answers();
    await chosen;
    await slack.until(() => house.read('hoa').includes('Press the button'));
    await door.press({ user: people.hoa.id, message: house.last('hoa'), label: 'Open the form' });
    const form = await slack.until(() => slack.modalOf(people.hoa.id));
    expect(slack.textOf(form)).toContain('Count the cars');
    await door.submit({ user: people.hoa.id, values: { lead: 'Ministry of Finance' } });
    await slack.until(() => house.read('hoa').includes('Added #1 Count the cars'));
    const kept = await world.store.query('select text, author from task_sources');
    expect(kept).toEqual([{ text: 'Count the cars', author: 'Minh Finance' }]);
    expect(house.faults).toEqual([]);
  });

  test('a form that takes long says so in its view, and then what came of it', async () => {
    const house = await openDoorHouse(mode, { hurried: true });
    const { slack, door, people, channel, world } = house;
    await door.slash({ user: people.hoa.id, channel, command: '/tasks', text: 'add' });
    await slack.until(() => slack.modalOf(people.hoa.id));
    const answers = house.ponder();
    const values = { title: 'Count the cars', lead: '' };
    const { labels } = await door.suggest({ user: people.hoa.id, field: 'lead', typed: 'fin' });
    await door.submit({ user: people.hoa.id, values: { ...values, lead: labels[0]! } });
    const view = slack.modalOf(people.hoa.id)!;
    expect(slack.textOf(view)).toContain('One moment');
    answers();
    await slack.until(() => slack.textOf(slack.modalOf(people.hoa.id)!).includes('Count the cars'));
    expect(await world.store.query('select title from tasks')).toHaveLength(1);
    expect(slack.violations()).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test('a button is acknowledged before anything else', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, world } = house;
    await world.aTask();
    const list = await house.type('lan', '/tasks mine');
    const answers = house.ponder();
    const { value } = slack.buttonsOf(list).find((one) => one.value.includes('done 1'))!;
    const pressed = await door.press({ user: people.lan.id, message: list, value });
    expect(pressed.acked).toBe(true);
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'open' }]);
    answers();
    await slack.until(() => list.edits === 1);
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);
  });

  test('what Slack delivers twice is done once', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, channel, world } = house;
    await world.aTask();
    const typed = await door.slash({ user: people.lan.id, channel, command: '/tasks', text: 'note 1 once' });
    await door.again(typed, { sameEnvelope: true });
    await door.again(typed, { retry: { num: 1, reason: 'http_timeout' } });
    const list = await house.type('lan', '/tasks mine');
    const { value } = slack.buttonsOf(list).find((one) => one.value.includes('done 1'))!;
    const pressed = await door.press({ user: people.lan.id, message: list, value });
    await door.again(pressed);
    await slack.quiet(300);
    const entries = await world.store.query('select action from history order by number');
    expect(entries.map(({ action }) => action)).toEqual(['added', 'noted', 'done']);
    expect(house.faults).toEqual([]);
  });

  test('an answer finds its asker when the address for it is worn out', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, channel } = house;
    await door.slash({ user: people.hoa.id, channel, command: '/tasks', text: 'add' });
    await slack.until(() => slack.modalOf(people.hoa.id));
    house.later(31 * 60_000);
    const values = { title: 'Count the cars', lead: 'Ministry of Finance' };
    await door.submit({ user: people.hoa.id, values });
    await slack.until(() => slack.calls('chat.postMessage').some(({ ok }) => ok));
    expect(house.read('hoa', door.dm(people.hoa.id))).toContain('Count the cars');
    expect(house.faults).toEqual([]);
  });
});

describe.each(modes)('A door that closes, by %s', (mode) => {
  test('still answers those who were acknowledged', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, world } = house;
    await world.aTask();
    const list = await house.type('lan', '/tasks mine');
    const answers = house.ponder();
    const { value } = slack.buttonsOf(list).find((one) => one.value.includes('done 1'))!;
    await door.press({ user: people.lan.id, message: list, value });
    const closed = house.slackDoor.close();
    await slack.until(() => house.heard.length === 2);
    answers();
    await closed;
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);
    expect(list.edits).toBe(1);
    expect(house.faults).toEqual([]);
  });
});

describe.each(modes)('What goes wrong on our side, by %s', (mode) => {
  const broken = {
    hear: async () => {
      throw new Error('the roof fell in on xoxb-secret');
    },
  };

  test('before the acknowledgement is left to Slack to say', async () => {
    const house = await openDoorHouse(mode, { bot: broken });
    const { door, people, channel } = house;
    await door.slash({ user: people.lan.id, channel, command: '/tasks', text: 'mine' });
    expect(house.faults).toHaveLength(1);
  });

  test('after it, the asker is told with a reference', async () => {
    const house = await openDoorHouse(mode, { bot: { ...broken, repeats: () => true } });
    const { door, people, channel, slack, team } = house;
    const message = await door.say({ user: people.minh.id, channel, text: 'Count the cars' });
    await door.shortcut({ user: people.hoa.id, message, callbackId: 'track_task' });
    await slack.until(() => house.read('hoa').includes('reference'));
    const [, reference = ''] = /reference: (\w{8})/.exec(house.read('hoa')) ?? [];
    expect(house.faults.join()).toContain(reference);
    expect(slack.seen({ user: people.lan.id, channel })).toHaveLength(1);
    expect(team.id).toMatch(/^T/);
  });
});

describe('Over a socket', () => {
  test('the connection is opened again when it breaks, and nothing is done twice', async () => {
    const house = await openDoorHouse('socket');
    const { slack, people, channel, world } = house;
    const door = house.door as Extract<typeof house.door, { connections: number }>;
    await world.aTask();
    const reconnected = (times: number) =>
      slack.until(() => house.problems.filter(({ kind }) => kind === 'connected').length >= times);
    door.drop();
    await reconnected(1);
    await house.type('lan', '/tasks note 1 after the storm');
    door.refresh();
    await reconnected(2);
    door.dropAtNext('before');
    const typed = await door.slash({
      user: people.lan.id,
      channel,
      command: '/tasks',
      text: 'note 1 in the storm',
    });
    await reconnected(3);
    await door.again(typed, { sameEnvelope: true });
    await slack.quiet(300);
    const entries = await world.store.query("select note from history where action = 'noted'");
    expect(entries).toEqual([{ note: 'after the storm' }, { note: 'in the storm' }]);
  });

  test('an app token that Slack does not take is said so at once', async () => {
    const slack = await startFakeSlack();
    const onFault = () => {};
    await expect(
      openSlackDoor({
        doors: { onFault } as never,
        mode: { socket: { appToken: 'xapp-wrong' } },
        apiUrl: slack.apiUrl,
      }),
    ).rejects.toThrow('invalid_auth');
    await slack.close();
  });
});

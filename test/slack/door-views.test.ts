import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import { type DoorHouse, modes, openDoorHouse } from './door-house.ts';
import type { App, View } from './fake/types.ts';

const appOf = ({ slack }: DoorHouse): App => [...slack.state.apps.values()][0]!;

async function openHome(house: DoorHouse): Promise<View> {
  const { slack, door, people } = house;
  await door.openHome({ user: people.lan.id });
  return slack.until(() => slack.homeOf(people.lan.id, appOf(house)));
}

describe.each(modes)('The App Home, by %s', (mode) => {
  test('shows what waits, and a press there is answered in a view', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, world } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const home = await openHome(house);
    expect(slack.textOf(home)).toContain('Hand over the land data');
    const { value } = slack.buttonsOf(home).find((one) => one.value.includes('done 1'))!;
    await door.press({ user: people.lan.id, home: true, value });
    const view = await slack.until(() => slack.modalOf(people.lan.id));
    expect(slack.textOf(view)).toContain('#1');
    await slack.until(() => !slack.textOf(slack.homeOf(people.lan.id, appOf(house))!).includes('land data'));
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);

    const undo = slack.buttonsOf(view).find((one) => one.value.includes('undo 1'))!;
    await door.press({ user: people.lan.id, view, value: undo.value });
    await slack.until(() => slack.textOf(slack.homeOf(people.lan.id, appOf(house))!).includes('land data'));
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'open' }]);
    expect(slack.violations()).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test('a form opened from a view lies above it, and is answered there', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, world } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const home = await openHome(house);
    const show = slack.buttonsOf(home).find((one) => one.value.includes('show 1'))!;
    await door.press({ user: people.lan.id, home: true, value: show.value });
    const card = await slack.until(() => slack.modalOf(people.lan.id));
    const note = slack.buttonsOf(card).find((one) => one.value.includes('note'))!;
    await door.press({ user: people.lan.id, view: card, value: note.value });
    const form = await slack.until(() => {
      const top = slack.modalOf(people.lan.id);
      return top?.callbackId === 'form' ? top : undefined;
    });
    expect(form.previousId).toBe(card.id);
    await door.submit({ user: people.lan.id, view: form, values: { note: 'Sent by post' } });
    expect(slack.textOf(slack.modalOf(people.lan.id)!)).toContain('Sent by post');
    const entries = await world.store.query("select note from history where action = 'noted'");
    expect(entries).toEqual([{ note: 'Sent by post' }]);
    expect(slack.violations()).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test('is kept fresh for whoever has it open, and drawn once for each change', async () => {
    const house = await openDoorHouse(mode);
    const { slack, world, people } = house;
    await world.aTask({ called: 'Hand over the land data' });
    await openHome(house);
    await slack.quiet();
    expect(await house.slackDoor.refreshHomes()).toBe(0);
    await world.aTask({ called: 'Count the official cars' });
    expect(await house.slackDoor.refreshHomes()).toBe(1);
    expect(slack.textOf(slack.homeOf(people.lan.id, appOf(house))!)).toContain('official cars');
    expect(await house.slackDoor.refreshHomes()).toBe(0);
  });

  test('is never put over a newer one', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, world } = house;
    await world.aTask({ called: 'Hand over the land data' });
    const old = await openHome(house);
    const team = house.team;
    await slack.quiet();
    await door.event(team, {
      type: 'app_home_opened',
      user: people.lan.id,
      tab: 'home',
      channel: 'D1',
      view: { hash: 'of long ago' },
    });
    await slack.quiet();
    expect(slack.textOf(slack.homeOf(people.lan.id, appOf(house)) ?? old)).toContain('land data');
    expect(house.faults).toEqual([]);
  });
});

describe.each(modes)('Cards for everyone, by %s', (mode) => {
  const card: Reply = {
    kind: 'card',
    to: 'channel',
    language: 'en',
    card: { title: 'How we stand', tone: 'plain', summary: 'How we stand.', parts: [], buttons: [] },
  };
  const bot = { hear: async () => card, repeats: () => false };

  test('are messages of their own, under a key', async () => {
    const house = await openDoorHouse(mode, { bot });
    await house.type('lan', '/reports now');
    expect(house.read('minh')).toContain('How we stand');
    const [call] = house.slack.calls('chat.postMessage');
    expect(String(call?.args.metadata)).toMatch(/"key":"[\w-]{22}"/);
    expect(house.slack.violations()).toEqual([]);
  });

  test('are shown to the asker, with the reason, where Docket may not write', async () => {
    const house = await openDoorHouse(mode, { bot });
    house.channel.members.delete(house.botUser);
    (house.slack.state.installs[0] as { scopes: readonly string[] }).scopes = ['chat:write', 'commands'];
    await house.type('lan', '/reports now');
    await house.slack.until(() => house.read('lan').includes('How we stand'));
    expect(house.read('lan')).toContain('Invite Docket');
    expect(house.slack.seen({ user: house.people.minh.id, channel: house.channel })).toEqual([]);
    expect(house.faults).toEqual([]);
  });
});

describe.each(modes)('What happens in a workspace, by %s', (mode) => {
  test('whoever brings Docket into a channel is told once how to use it there', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, team, people, channel } = house;
    const joined = {
      type: 'member_joined_channel',
      user: house.botUser,
      channel: channel.id,
      inviter: people.hoa.id,
    };
    await door.event(team, joined);
    await slack.until(() => house.read('hoa').includes('/groups channel'));
    expect(slack.seen({ user: people.lan.id, channel })).toEqual([]);
    await door.event(team, joined);
    await door.event(team, { ...joined, user: people.an.id });
    await slack.quiet();
    expect(slack.calls('chat.postEphemeral')).toHaveLength(1);
    expect(house.faults).toEqual([]);
  });

  test('channels that are not what they were are told of once', async () => {
    const house = await openDoorHouse(mode);
    const { door, team, channel, slack } = house;
    const { id } = channel;
    await door.event(team, { type: 'channel_rename', channel: { id, name: 'interior' } });
    await door.event(team, { type: 'channel_archive', channel: id, user: 'U1' });
    await door.again(await door.event(team, { type: 'group_left', channel: id }));
    await slack.until(() => house.problems.length >= 3);
    await slack.quiet();
    const at = { platform: 'slack', workspace: team.id, channel: id };
    expect(house.problems).toEqual([
      { kind: 'renamed', channel: at, name: 'interior' },
      { kind: 'closed', channel: at },
      { kind: 'removed', channel: at },
    ]);
    expect(house.faults).toEqual([]);
  });

  test('a workspace that puts Docket out is forgotten, and a late repetition does not put it out again', async () => {
    const house = await openDoorHouse(mode);
    const { door, team, slack, world, people, channel } = house;
    const gone = await door.event(team, { type: 'app_uninstalled' });
    await slack.until(() => house.problems.length === 1);
    expect(house.problems).toEqual([{ kind: 'uninstalled', workspace: team.id }]);
    expect(await world.store.installations.find('slack', team.id)).toBeUndefined();
    await door.slash({ user: people.lan.id, channel, command: '/tasks', text: 'mine' });
    expect(house.heard).toEqual([]);
    await house.reinstall();
    await door.again(gone);
    await slack.quiet();
    await house.type('lan', '/tasks mine');
    expect(house.heard).toEqual(['/tasks mine']);
  });

  test('tokens of people that were revoked are none of our business', async () => {
    const house = await openDoorHouse(mode);
    const { door, team, slack, world } = house;
    await door.event(team, { type: 'tokens_revoked', tokens: { oauth: ['U1'] } });
    await slack.quiet();
    expect(await world.store.installations.find('slack', team.id)).toBeDefined();
    expect(house.problems).toEqual([]);
    expect(house.faults).toEqual([]);
  });
});

describe.each(modes)('A single workspace, by %s', (mode) => {
  test('needs its bot token and nothing else, and commands may have another name', async () => {
    const house = await openDoorHouse(mode, { token: true, prefix: 'x' });
    await house.world.aTask({ called: 'Hand over the land data' });
    await house.type('lan', '/xtasks mine');
    expect(house.read('lan')).toContain('Hand over the land data');
    const message = await house.door.say({
      user: house.people.lan.id,
      channel: house.channel,
      text: 'Count',
    });
    await house.door.shortcut({ user: house.people.hoa.id, message, callbackId: 'track_task' });
    await house.slack.until(() => house.slack.modalOf(house.people.hoa.id));
    expect(house.heard).toEqual(['/xtasks mine', '/xtasks add']);
    expect(await house.world.store.query('select * from installations')).toEqual([]);
    expect(house.faults).toEqual([]);
  });
});

describe.each(modes)('A list handed in with a form, by %s', (mode) => {
  test('is fetched with the workspace’s token and tried out before anything changes', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, channel, world } = house;
    const content = 'name\nMinistry of Health\nMinistry of Labour\n';
    const file = slack.addFile({ user: people.hoa.id, name: 'groups.csv', content });
    await door.slash({ user: people.hoa.id, channel, command: '/groups', text: 'import' });
    await slack.until(() => slack.modalOf(people.hoa.id));
    await door.submit({ user: people.hoa.id, values: { file: file.id } });
    await slack.until(() => house.read('hoa').includes('2'));
    expect(await world.store.groups.all(await world.viewerOf('hoa'))).toHaveLength(2);
    expect(house.faults).toEqual([]);
  });
});

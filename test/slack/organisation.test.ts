import { describe, expect, test, vi } from 'vitest';
import { examineWorkspace } from '../../src/platforms/slack/check-up.ts';
import { withToken } from '../../src/platforms/slack/index.ts';
import { oneInstallation } from '../../src/roof/slack/installations.ts';
import { modes } from './door-house.ts';
import { organisationHouse } from './organisation-house.ts';

const patiently = { timeout: 30_000 };

describe.each(modes)('An organisation that lets Docket into all its workspaces, by %s', (mode) => {
  async function installed() {
    const house = await organisationHouse(mode);
    const [north, south] = [await house.branch('North'), await house.branch('South')];
    const page = await house.letIn(house.enterprise, north.hoa);
    house.invite(north, south);
    return { house, north, south, page };
  }

  test('does so once, and the committees of two workspaces are answered and reminded', async () => {
    const { house, north, south, page } = await installed();
    expect(page).toContain('Docket is installed in Ministry Group.');
    expect((await house.store.installations.all('slack')).map(({ workspace }) => workspace)).toEqual([
      house.enterprise.id,
    ]);
    await north.world.aTask({ called: 'Clear the snow' });
    await south.world.aTask({ called: 'Mend the dykes' });
    expect(await house.say(north, '/tasks mine')).toContain('Clear the snow');
    const there = await house.say(south, '/tasks mine');
    expect(there).toContain('Mend the dykes');
    expect(there).not.toContain('Clear the snow');
    for (const branch of [north, south]) {
      await house.post();
      await house.morning(branch, '2025-07-24');
    }
    expect(house.readIn(north.channel, north.lan)).toContain('Clear the snow');
    expect(house.readIn(south.channel, south.lan)).toContain('Mend the dykes');
    expect(house.slack.violations()).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test('has buttons, forms and App Homes there, and these are kept fresh', async () => {
    const { house, north, south } = await installed();
    const { slack, door, app } = house;
    await north.world.aTask({ called: 'Clear the snow' });
    await door.openHome({ user: north.lan.id });
    await slack.until(() => slack.homeOf(north.lan.id, app));
    await north.world.aTask({ called: 'Salt the roads' });
    expect(await house.slackDoor.refreshHomes()).toBe(1);
    const home = slack.homeOf(north.lan.id, app);
    expect(home && slack.textOf(home)).toContain('Salt the roads');
    await door.slash({ user: south.hoa.id, channel: south.channel, command: '/tasks', text: 'add' });
    const form = await slack.until(() => slack.modalOf(south.hoa.id));
    expect(form.installed).toBe(house.enterprise.id);
    await house.say(north, '/tasks mine');
    const [card] = slack.seen({ user: north.lan.id, channel: north.channel }).slice(-1);
    if (!card) throw new Error('no card');
    const [first] = slack.buttonsOf(card);
    await door.press({ user: north.lan.id, message: card, value: first?.value ?? '' });
    await slack.quiet();
    expect(slack.violations()).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test('puts it out everywhere at once, and what was held goes out when it is back', async () => {
    const { house, north, south } = await installed();
    await north.world.aTask({ called: 'Clear the snow' });
    await south.world.aTask({ called: 'Mend the dykes' });
    for (const branch of [north, south]) await house.say(branch, '/tasks mine');
    await house.post();
    await house.door.uninstallOrganisation(house.enterprise);
    await vi.waitFor(
      async () => expect(await house.store.installations.absencesOn('slack')).toHaveLength(2),
      patiently,
    );
    expect(await house.store.installations.all('slack')).toEqual([]);
    expect(
      (await house.store.installations.absencesOn('slack')).map(({ workspace }) => workspace).toSorted(),
    ).toEqual([north.team.id, south.team.id].toSorted());
    for (const { channel } of [north, south]) channel.messages.length = 0;
    for (const branch of [north, south]) await house.morning(branch, '2025-07-24');
    expect([...north.channel.messages, ...south.channel.messages]).toEqual([]);
    await house.letIn(house.enterprise, north.hoa);
    house.invite(north, south);
    await house.returns();
    await house.post();
    expect(house.readIn(north.channel, north.lan)).toContain('Clear the snow');
    expect(house.readIn(south.channel, south.lan)).toContain('Mend the dykes');
    expect(await house.store.installations.absencesOn('slack')).toEqual([]);
  });

  test('leaves a workspace with an installation of its own as it is', async () => {
    const { house, north, south } = await installed();
    for (const branch of [north, south]) await house.say(branch, '/tasks mine');
    expect(await house.letIn(south.team, south.hoa)).toContain('Docket is installed in South.');
    expect((await house.installations.find(south.team.id))?.workspace).toBe(south.team.id);
    expect((await house.installations.find(north.team.id))?.workspace).toBe(house.enterprise.id);
    await house.door.uninstallOrganisation(house.enterprise);
    await vi.waitFor(
      async () => expect(await house.store.installations.absencesOn('slack')).toHaveLength(1),
      patiently,
    );
    expect((await house.store.installations.absencesOn('slack')).map(({ workspace }) => workspace)).toEqual([
      north.team.id,
    ]);
    expect(await house.installations.find(south.team.id)).toBeDefined();
  });

  test('may leave one of them out: what is meant for it is held, and nobody knocks in a loop', async () => {
    const { house, north, south } = await installed();
    await north.world.aTask({ called: 'Clear the snow' });
    await south.world.aTask({ called: 'Mend the dykes' });
    for (const branch of [north, south]) await house.say(branch, '/tasks mine');
    await house.post();
    const { notIn } = house.slack.state.install(house.app.id, south.team.id);
    for (const { channel } of [north, south]) channel.messages.length = 0;
    notIn.add(south.team.id);
    for (const branch of [north, south]) await house.morning(branch, '2025-07-24');
    expect(house.readIn(north.channel, north.lan)).toContain('Clear the snow');
    const posts = house.slack.calls('chat.postMessage').length;
    for (let n = 0; n < 3; n++) {
      await house.returns();
      await house.post();
    }
    expect(house.slack.calls('chat.postMessage')).toHaveLength(posts);
    expect(await house.store.installations.all('slack'), 'the organisation stays in').toHaveLength(1);
    notIn.clear();
    await house.returns();
    await house.post();
    expect(house.readIn(south.channel, south.lan)).toContain('Mend the dykes');
  });

  test('is looked through by the doctor, workspace by workspace', async () => {
    const { house, north, south } = await installed();
    const { token } = house.slack.state.install(house.app.id, north.team.id);
    const teams = [north.team.id, south.team.id];
    const seen = await examineWorkspace(token, house.slack.apiUrl, async () => teams);
    expect(seen).toMatchObject({ state: 'accepted', workspaces: teams, missingScopes: [] });
    const channels = 'channels' in seen && !('why' in seen.channels) ? [...seen.channels.keys()] : [];
    expect(channels.toSorted()).toEqual([north.channel.id, south.channel.id].toSorted());
    expect(await examineWorkspace(token, house.slack.apiUrl)).toMatchObject({ workspaces: [] });
  });

  test('can be had with its token alone', async () => {
    const { house, north } = await installed();
    const { token } = house.slack.state.install(house.app.id, north.team.id);
    const one = await withToken(oneInstallation(house.store), token, house.slack.apiUrl);
    expect(one.own).toMatchObject({ workspace: house.enterprise.id, teamName: 'Ministry Group' });
    expect(await one.find(north.team.id), 'nothing was heard of it yet').toBeUndefined();
    await one.belongs(north.team.id, house.enterprise.id);
    expect(await one.find(north.team.id)).toMatchObject({ botToken: token });
    await one.belongs(north.team.id, 'E0ANOTHER');
    expect(await one.find(north.team.id)).toBeUndefined();
  });
});

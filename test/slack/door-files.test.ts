import { describe, expect, test } from 'vitest';
import { type DoorHouse, modes, openDoorHouse } from './door-house.ts';

const report = { name: 'Biên bản.pdf', content: '%PDF-1.7 handed over', mimetype: 'application/pdf' };

/** Lan marks #1 done by the form, with a file from her machine. */
async function handIn(house: DoorHouse, file: { name: string; content: string | Buffer; mimetype?: string }) {
  const { slack, door, people, channel } = house;
  const { id } = slack.addFile({ user: people.lan.id, ...file });
  await door.slash({ user: people.lan.id, channel, command: '/tasks', text: 'done' });
  await slack.until(() => slack.modalOf(people.lan.id));
  await door.submit({ user: people.lan.id, values: { task: '1', file: id } });
}

const direct = ({ slack, botUser, people }: DoorHouse) => {
  const channel = [...slack.state.channels.values()].find(
    ({ kind, members }) => kind === 'im' && members.has(botUser) && members.has(people.an.id),
  );
  return channel?.messages ?? [];
};

describe.each(modes)('A file of a task, by %s', (mode) => {
  test('comes in with a form, and goes into the direct messages of whoever asks for it', async () => {
    const house = await openDoorHouse(mode);
    const { slack, world, channel } = house;
    await world.aTask();
    await handIn(house, report);
    await slack.until(() => house.read('lan').includes('is kept with the task'));
    expect(await world.store.query('select name, media_type, size from files')).toEqual([
      { name: 'Biên bản.pdf', media_type: 'application/pdf', size: 20 },
    ]);

    await house.type('an', '/tasks file 1');
    await slack.until(() => house.read('an').includes('The file is in your direct messages with Docket.'));
    const [message] = direct(house);
    expect(message && slack.textOf(message)).toBe('[Biên bản.pdf]');
    const file = slack.state.files.get(message?.files?.[0] ?? '');
    expect(file?.bytes.toString()).toBe(report.content);
    const public_ = channel.messages.filter(({ onlyFor }) => !onlyFor);
    expect(JSON.stringify(public_)).not.toContain('Biên bản');
    expect([house.faults, slack.violations()]).toEqual([[], []]);
  });

  test('that is empty is answered in the form, which stays open', async () => {
    const house = await openDoorHouse(mode);
    await house.world.aTask();
    await handIn(house, { name: 'plan.pdf', content: '' });
    const { slack, people } = house;
    await slack.until(() => JSON.stringify(slack.modalOf(people.lan.id) ?? '').includes('is empty'));
    expect(await house.world.store.query('select * from files')).toEqual([]);
  });
});

describe('A file that Slack', () => {
  test('does not hand over is told of, and the task stays as it was', async () => {
    const house = await openDoorHouse('HTTP');
    await house.world.aTask();
    const before = await house.world.store.digest();
    const { slack, people } = house;
    // Slack shows its sign-in page then, and says that all is well.
    for (const install of slack.state.installs)
      install.scopes = install.scopes.filter((scope) => scope !== 'files:read');
    await handIn(house, report);
    await slack.until(() =>
      JSON.stringify(slack.modalOf(people.lan.id) ?? '').includes('could not be fetched'),
    );
    expect(String(house.faults)).toContain('something else than the file');
    expect(await house.world.store.digest()).toBe(before);
  });

  test.each([
    [
      'may not be given, since the app is older, is told of with what helps',
      'missing_scope',
      'install Docket anew',
    ],
    ['does not take is told of', 'fatal_error', 'could not be handed over'],
  ])('%s', async (_, error, told) => {
    const house = await openDoorHouse('HTTP');
    const { slack, world } = house;
    await world.aTask();
    await world.handIn('lan', '/tasks done 1', report);
    slack.faults.next('files.getUploadURLExternal', { answer: 'error', error });
    await house.type('an', '/tasks file 1');
    await slack.until(() => house.read('an').includes(told));
    expect(direct(house)).toEqual([]);
    expect(String(house.faults)).toContain('a file could not be handed over');
  });
});

import { expect, test } from 'vitest';
import { modes, openDoorHouse } from '../slack/door-house.ts';

test.each(modes)(
  'channels of Slack go by their names there, and one nobody can speak in is left out, by %s',
  async (mode) => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, channel, world, team, botUser } = house;
    const addChannel = (name: string, members: string[]) =>
      slack.addChannel({ team: team.id, name, members });
    const health = addChannel('health-news', [people.hoa.id, botUser]);
    const mute = addChannel('labour', [people.hoa.id]);
    const table = [
      'Name,Channel',
      `Ministry of Health,${health.id}`,
      `Ministry of Labour,${mute.id}`,
      'Ministry of Culture,C0NOWHERE',
      'Ministry of Justice,#justice',
      `Ministry of Home Affairs,<#${channel.id}|old-name>`,
    ].join('\n');
    const file = slack.addFile({ user: people.hoa.id, name: 'groups.csv', content: table });
    await door.slash({ user: people.hoa.id, channel, command: '/groups', text: 'import' });
    await slack.until(() => slack.modalOf(people.hoa.id));
    await door.submit({ user: people.hoa.id, values: { file: file.id } });
    await slack.until(() => house.read('hoa').includes('4 new'));
    const seen = house.read('hoa');
    expect(seen).toContain('4 new, 1 to complete, 0 already here, 3 said otherwise, no problems');
    expect(seen).toContain('Docket cannot post in #labour yet.');
    expect(seen).toContain('Its channel is left out. There is no channel C0NOWHERE');
    expect(seen).toContain('“#justice” is no channel’s id.');
    const message = house.last('hoa');
    const go = slack.buttonsOf(message).find(({ value }) => value.endsWith('step:go'));
    await door.press({ user: people.hoa.id, message, value: go?.value ?? '' });
    await slack.until(() => house.read('hoa').includes('4 groups are in'));
    const bound = await world.store.query('select channel, label from group_channels order by label');
    expect(bound).toEqual([
      { channel: health.id, label: '#health-news' },
      { channel: channel.id, label: '#home-affairs' },
    ]);
    expect(house.faults).toEqual([]);
  },
);

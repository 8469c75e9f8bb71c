import { beforeEach, describe, expect, it } from 'vitest';
import type { Committee } from '../../src/domain/member.ts';
import { systemViewer } from '../../src/usecases/system-viewer.ts';
import { type Account, type Installation, kiet, lan, makeInstallation, ways } from '../commands/newcomers.ts';
import { textOf } from '../world.ts';

/** Sits in both committees, under the same account. */
const both: Account = { user: 'U-both', name: 'Phạm Thu Hà' };

describe('two committees in one workspace', () => {
  let house: Installation;
  let land: Committee;
  let water: Committee;

  beforeEach(async () => {
    house = await makeInstallation();
    const { found, say, store } = house;
    await found();
    // The second is founded by whoever holds the machine, and let in by a code; both live in "T1".
    const elsewhere: Account = { ...kiet, user: 'U-minh', workspace: 'T2', name: 'Minh' };
    await found(elsewhere, 'Water Committee');
    const [first, second] = await store.committees.all();
    if (!first || !second) throw new Error('two committees were to be founded');
    [land, water] = [first, second];
    await store.workspaces.bind(water.id, { platform: 'slack', workspace: 'T1' }, 2);
    for (const committee of [land, water]) {
      const officer = {
        committeeId: committee.id,
        memberId: '' as never,
        office: 'secretariat',
        seats: [],
      } as const;
      const member = await store.members.add(committee.id, {
        handle: 'ha',
        name: 'Phạm Thu Hà',
        office: 'secretariat',
      });
      await store.members.addAddress(member, { platform: 'slack', workspace: 'T1', user: both.user });
      const group = await store.groups.add(officer, { name: { text: `Office of ${committee.name}` } });
      await store.groups.seat(officer, {
        groupId: group.id,
        memberId: member.id,
        kind: 'lead',
        from: '2025-01-01',
      });
    }
    await say(both, '/docket me');
  });

  it('answer for the one that its member chose, and say which it is', async () => {
    const { read, say, press } = house;
    expect(await read(both, '/groups list')).toContain('Office of Land Committee');
    expect(await read(both, '/groups list')).toContain('This is Land Committee.');
    const card = await say(both, '/docket me');
    expect(textOf(card)).toContain('Your committees here: Land Committee (meant now) and Water Committee');
    const chosen = await press(both, card, 'Water Committee');
    expect(textOf(chosen)).toContain('From now on you speak with Water Committee here');
    const seen = await read(both, '/groups list');
    expect(seen).toContain('Office of Water Committee');
    expect(seen).toContain('This is Water Committee.');
    expect(seen).not.toContain('Land');
  });

  it('are chosen by name or number too, and only where one is a member', async () => {
    const { read } = house;
    expect(await read(both, '/docket me committee:"water committee"')).toContain('Water Committee here');
    expect(await read(both, '/docket me committee:c1')).toContain('Land Committee here');
    expect(await read(both, '/docket me committee:Fire')).toContain(
      'You are in no committee called “Fire” here. Yours are: Land Committee and Water Committee.',
    );
    expect(await read(kiet, '/docket me committee:Water')).toContain('Yours are: Land Committee.');
    expect(await read(kiet, '/docket me')).not.toContain('Water');
    expect(ways(await house.say(kiet, '/docket me'))).not.toContain('Water Committee');
  });

  it('are told apart by their short codes where they have the same name, or words of it are said', async () => {
    const { read, say, store } = house;
    expect(await read(both, '/docket me committee:Committee')).toBe(
      '“Committee” could be Land Committee (c1) and Water Committee (c2). Say the short code: /docket me committee:c1',
    );
    await store.committees.change(systemViewer(water.id), { name: 'Land Committee' });
    expect(await read(both, '/docket me committee:"land committee"')).toContain(
      'could be Land Committee (c1) and Land Committee (c2)',
    );
    const card = await say(both, '/docket me');
    expect(textOf(card)).toContain(
      'Your committees here: Land Committee (c1) (meant now) and Land Committee (c2)',
    );
    expect(textOf(await house.press(both, card, 'Land Committee (c2)'))).toContain(
      'From now on you speak with Land Committee (c2) here',
    );
    expect(await read(both, '/groups list')).toContain('This is Land Committee (c2).');
    expect(`${ways(await say(lan, '/tasks'))}`).toContain('Ask: Land Committee (c2)');
  });

  it('each have their own channels, and neither gets the other’s', async () => {
    const { read, say, store } = house;
    await say(both, '/docket me committee:Land');
    const own = await read(both, '/groups channel "Office of Land Committee" channel:C1');
    expect(own).not.toContain('another committee');
    const before = await store.query('select committee_id, channel from group_channels');
    expect(before).toEqual([{ committee_id: land.id, channel: 'C1' }]);
    // In a channel of one committee it is that one which is meant, whatever was chosen, and nothing need be said.
    await say(both, '/docket me committee:Water');
    const there = await read(both, '/groups list');
    expect(there).toContain('Office of Land Committee');
    expect(there).not.toContain('This is');
    const taken = await say(both, 'c2 groups channel "Office of Water Committee" channel:C1');
    expect(taken).toMatchObject({ failed: true });
    expect(textOf(taken)).toContain('belongs to another committee');
    expect(textOf(taken)).not.toContain('Land');
    const whole = await say(both, 'c2 docket channel channel:C1');
    expect(textOf(whole)).toContain('belongs to another committee');
    expect(await store.query('select committee_id, channel from group_channels')).toEqual(before);
  });

  it('show strangers how to ask either, and nothing else of them', async () => {
    const answer = await house.say(lan, '/tasks');
    const seen = `${textOf(answer)} ${ways(answer)}`;
    expect(seen).toContain('Land Committee');
    expect(seen).toContain('Water Committee');
    expect(seen).not.toContain('Office of');
  });
});

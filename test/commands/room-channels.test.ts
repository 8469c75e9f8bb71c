import { beforeEach, describe, expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { eachInItsOwn, textOf } from '../world.ts';

// The web room's own channels, which go by their names: these stories are told in the room alone.
describe('groups', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;
  describe('channels', () => {
    let roomId: string;
    beforeEach(async () => {
      const name = { text: 'home-affairs', translations: { vi: 'nội-vụ' } };
      roomId = await here.world.store.room.addChannel(here.world.committee.id, { name, position: 1 });
    });

    const sayIn = (channel: string, line: string): Promise<Reply> =>
      dispatch(
        { store: here.world.store, menu, onFault: (fault) => here.world.faults.push(fault) },
        {
          door: 'web',
          caller: { platform: 'web', workspace: '', user: here.world.people.hoa.id },
          channel: { platform: 'web', workspace: '', channel },
          line,
        },
      );

    test('saying it in a channel binds it, and a test message is owed there', async () => {
      expect(textOf(await sayIn(roomId, '/groups channel home affairs'))).toContain('#home-affairs');
      expect(await read('an', '/groups show home affairs')).toContain('Channels: #home-affairs');
      expect(await here.world.store.query(`select kind, channel from messages`)).toEqual([
        { kind: 'test', channel: roomId },
      ]);
      expect(textOf(await sayIn(roomId, '/groups channel home affairs'))).toContain('already');
    });

    test('a channel is found by its name in any language, and belongs to one group', async () => {
      await say('hoa', '/groups channel group:"home affairs" channel:#home-affairs');
      const moved = await read('hoa', '/groups channel group:finance channel:#noi-vu');
      expect(moved).toContain('channel of Ministry of Home Affairs before');
      expect(await read('an', '/groups show home affairs')).toContain('Channels: none');
      await say('hoa', '/groups channel group:finance channel:home-affairs remove:yes');
      expect(await read('an', '/groups show finance')).toContain('Channels: none');
    });

    test('a channel that is not there, and a private conversation, are refused', async () => {
      expect(await refused('hoa', '/groups channel group:finance channel:#nowhere')).toContain(
        '#home-affairs',
      );
      const own = await here.world.store.room.directChannel(
        here.world.committee.id,
        here.world.people.hoa.id,
      );
      expect(textOf(await sayIn(own, '/groups channel finance'))).toContain('Only you read');
      expect(await here.world.store.query('select * from group_channels')).toEqual([]);
    });
  });
});

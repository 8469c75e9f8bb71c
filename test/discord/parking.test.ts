import { describe, expect, it } from 'vitest';
import { openDoorHouse } from './door-house.ts';

describe('somebody who took no direct messages', () => {
  it('is not knocked at again and again, and is written to once they write to Docket', async () => {
    const { discord, door, guild, people, allWell } = await openDoorHouse();
    const { lan } = people;
    const mine = { label: 'What waits for me', line: 'c1 tasks mine' };
    const card = { title: 'Hello', tone: 'plain', summary: 'Hello', parts: [], buttons: [mine] } as const;
    const to = { platform: 'discord', workspace: guild.id, user: lan.id } as const;
    const channel = await door.sender.directChannel(to);
    const send = (key: string) => door.sender.send({ channel, card, language: 'en', key, at: Date.now() });
    await send('zero');
    const first = lan.last(lan.direct);
    lan.user.dmsClosed = true;
    await expect(send('one')).rejects.toThrow('discord_50007');
    const asked = discord.calls('POST /channels/:channel/messages').length;
    await expect(send('two')).rejects.toThrow('discord_50007');
    expect(discord.calls('POST /channels/:channel/messages')).toHaveLength(asked);
    lan.user.dmsClosed = false;
    await lan.press(first, mine.label);
    await send('three');
    expect(lan.sees(lan.direct).filter((one) => lan.reads(one).includes('Hello'))).toHaveLength(2);
    allWell();
  });
});

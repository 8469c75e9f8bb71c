import { describe, expect, onTestFinished, test } from 'vitest';
import { engineOfRun } from '../engines.ts';
import { type Both, openBoth, remindLan } from './house.ts';

async function opened(): Promise<Both> {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  return openBoth(store);
}

/** Home Affairs owes something on Friday; on Thursday morning its channels are reminded. */
async function reminded() {
  const both = await opened();
  await remindLan(both);
  return both;
}

const last = (texts: readonly string[]) => texts.at(-1) ?? '';

describe('a committee in Slack and on Discord at once', () => {
  test('is reminded in both channels, by one message each', async () => {
    const both = await reminded();
    for (const texts of [both.inSlack(), both.onDiscord()]) {
      expect(texts.filter((text) => text.includes('Hand over the land data'))).toHaveLength(2);
      expect(last(texts)).toContain('tomorrow');
    }
    const mornings = "select platform, state from messages where kind = 'morning' order by platform";
    expect(await both.store.query(mornings)).toEqual([
      { platform: 'discord', state: 'sent' },
      { platform: 'slack', state: 'sent' },
    ]);
    both.allWell();
  });

  test('has a task marked done on Discord, and its card in Slack says so; taken back in Slack, both do', async () => {
    const both = await reminded();
    const { lan, channel, server } = both.discord;
    const posted = { slack: both.inSlack().length, discord: both.onDiscord().length };
    const reminder = server.messages(channel).at(-1)!;
    const pressed = await lan.press(reminder, 'Done');
    expect(lan.reads(await pressed.settled())).toContain('Done: #1 Hand over the land data');
    await both.deliverAll();
    expect(last(both.onDiscord())).toContain('done by Lan on Thu, 24 Jul 2025');
    expect(last(both.inSlack())).toContain('done by Lan on Thu, 24 Jul 2025');

    const { hands, lan: there, channel: room, town } = both.slack;
    await hands.slash({ user: there.id, channel: room, command: '/tasks', text: 'undo 1' });
    await town.until(() => last(both.inSlack()).includes('Open again: #1'));
    await both.deliverAll();
    expect(last(both.onDiscord())).not.toContain('done by Lan');
    expect(last(both.onDiscord())).toContain('due tomorrow');
    // Cards are edited where they stand.
    expect(both.onDiscord()).toHaveLength(posted.discord);
    expect(both.inSlack().filter((text) => !text.includes('Open again'))).toHaveLength(posted.slack);
    both.allWell();
  });

  test('knows a person in both: what waits for them, and who did it where', async () => {
    const both = await opened();
    await both.knows.inSlack(both.people.lan);
    await both.task('Hand over the land data', '2025-07-25');
    const { hands, lan: there, channel: room, town } = both.slack;
    const { lan } = both.discord;
    const stranger = await lan.say('/tasks mine');
    expect(lan.reads(await stranger.settled())).not.toContain('land data');

    await hands.slash({ user: there.id, channel: room, command: '/docket', text: 'link' });
    const code = await town.until(() => /code:(\S+)/.exec(last(both.inSlack()))?.[1]);
    const joined = await lan.say('/docket join', { code });
    expect(lan.reads(await joined.settled())).toContain('Lan');
    const mine = await lan.say('/tasks mine');
    expect(lan.reads(await mine.settled())).toContain('Hand over the land data');

    await lan.say('/tasks done', { task: '1' });
    await hands.slash({ user: there.id, channel: room, command: '/tasks', text: 'show 1' });
    await town.until(() => last(both.inSlack()).includes('Lan marked it done (Discord)'));
    const doings = await both.store.query("select door from history where action = 'done'");
    expect(doings).toEqual([{ door: 'discord' }]);
    both.allWell();
  });
});

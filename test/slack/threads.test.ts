import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/domain/clean.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { dropTask } from '../../src/usecases/tasks/drop-task.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { noteTask } from '../../src/usecases/tasks/note-task.ts';
import { reopenTask } from '../../src/usecases/tasks/reopen-task.ts';
import { engines } from '../engines.ts';
import { blockFaults } from './block-rules.ts';
import type { Channel } from './fake/types.ts';
import type { Spoiling } from './middleman.ts';
import { postsIn, slackStage } from './sender-house.ts';

describe.each(engines)('threads below cards on Slack, on $name', (engine) => {
  const stage = slackStage(engine);

  const slack = () => stage.town.slack;
  const note = async (said: string, number = 1) => noteTask(await stage.house.deed(), { number, note: said });
  const cardsIn = (channel: Channel) => postsIn(slack(), channel).filter(({ threadTs }) => !threadTs);
  /** What a person reads who opens the thread of the channel's latest card. */
  const threadIn = (channel: Channel) => {
    const card = cardsIn(channel).at(-1);
    return postsIn(slack(), channel)
      .filter(({ threadTs }) => threadTs && threadTs === card?.ts)
      .map((post) => slack().textOf(post).split('\n').at(-1));
  };
  const states = () => stage.store.query("select state, attempts, error from messages where kind = 'note'");
  /** A ministry in whose channel this morning's reminder stands. */
  async function reminded() {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id, group.id);
    await stage.house.deliver();
    slack().state.calls.length = 0;
    return channel;
  }

  it('says what was noted below the reminder, and not to the whole channel', async () => {
    const channel = await reminded();
    await note('sent by post');
    await note('signed', 2);
    await stage.house.deliver();
    expect(cardsIn(channel)).toHaveLength(1);
    expect(threadIn(channel)).toEqual(['Hoa: sent by post · task 1', 'Hoa: signed · task 2']);
    expect(postsIn(slack(), channel).at(-1)).toMatchObject({
      text: 'Hoa: signed · task 2',
      broadcast: false,
    });
    expect(await states()).toEqual([
      { state: 'sent', attempts: 0, error: null },
      { state: 'sent', attempts: 0, error: null },
    ]);
  });

  it('says the words given with done, moved, dropped and opened again', async () => {
    const channel = await reminded();
    const deed = await stage.house.deed();
    await doneTask(deed, { number: 1, note: 'letter 12' });
    await reopenTask(deed, { number: 1, reason: 'a page is missing' });
    const day = '2025-07-31';
    const deadline = { wording: null, rule: { kind: 'on', day }, day } as const;
    await moveTask(deed, { number: 1, deadline, reason: 'the ministry asked' });
    await dropTask(deed, { number: 1, reason: 'merged into 7' });
    const [card] = cardsIn(channel);
    await stage.house.deliver();
    expect(
      postsIn(slack(), channel)
        .filter(({ threadTs }) => threadTs === card!.ts)
        .map(({ text }) => text),
    ).toEqual([
      'Hoa: letter 12 · task 1, done',
      'Hoa: a page is missing · task 1, open again',
      'Hoa: the ministry asked · task 1, deadline moved',
      'Hoa: merged into 7 · task 1, dropped',
    ]);
  });

  it('calls nobody and formats nothing, whatever was typed', async () => {
    const channel = await reminded();
    const typed = '<!channel> *now* <https://evil.example|click> <@U0LAN>';
    await note(typed);
    await stage.house.deliver();
    const said = postsIn(slack(), channel).at(-1)!;
    expect(said.text).not.toMatch(/<[!@h]/);
    const words = JSON.stringify(said.blocks);
    expect(words).toContain('<!channel> *now*');
    expect(words).not.toMatch(/"type":"(user|broadcast|usergroup|link|mrkdwn)"/);
  });

  it('says the longest note whole', async () => {
    const channel = await reminded();
    const long = cleanText('Đã gửi văn bản\n'.repeat(200)).slice(0, noteLimit);
    await note(long);
    await stage.house.deliver();
    const said = postsIn(slack(), channel).at(-1)!;
    expect(slack().textOf(said)).toContain(long);
    expect(blockFaults(said.blocks, 'message')).toEqual([]);
  });

  const lost: [string, Spoiling][] = [
    ['a 503 comes back instead', { as: 'status', status: 503 }],
    ['the connection breaks in the middle of it', { as: 'half' }],
  ];
  it.each(lost)('says it once though it was stored and %s', async (_, how) => {
    const channel = await reminded();
    await note('sent by post');
    stage.town.between.spoil('chat.postMessage', how);
    await stage.house.deliver();
    expect(await states()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    await stage.house.edit();
    expect(threadIn(channel)).toEqual(['Hoa: sent by post · task 1']);
    expect(await states()).toEqual([{ state: 'sent', attempts: 0, error: null }]);
    expect(slack().calls('chat.postMessage')).toHaveLength(1);
  });

  it('finds it in a long thread, and says it where it was not said', async () => {
    const channel = await reminded();
    const [card] = cardsIn(channel);
    const person = slack().addUser({ team: stage.town.team.id, name: 'lan' });
    for (let n = 0; n < 450; n++)
      channel.messages.push({
        ...card!,
        ts: slack().state.ts(),
        threadTs: card!.ts,
        user: person.id,
        botId: '',
        metadata: {},
      });
    slack().faults.next('chat.postMessage', { answer: 'drop', when: 'after' });
    await note('sent by post');
    await stage.house.deliver();
    await stage.later();
    await stage.house.deliver();
    expect(slack().calls('chat.postMessage')).toHaveLength(1);
    slack().faults.next('chat.postMessage', { answer: 'drop', when: 'before' });
    await note('signed', 2);
    await stage.house.deliver();
    await stage.later();
    await stage.house.deliver();
    expect(threadIn(channel)).toEqual(['Hoa: sent by post · task 1', 'Hoa: signed · task 2']);
  });

  it.each(['without answers', 'with answers'])('leaves a note whose card was deleted, %s', async (how) => {
    const channel = await reminded();
    if (how === 'with answers') {
      await note('the first');
      await stage.house.deliver();
    }
    await note('sent by post');
    cardsIn(channel)[0]!.deleted = true;
    await stage.house.deliver();
    expect(postsIn(slack(), channel).map(({ text }) => text)).not.toContain('Hoa: sent by post · task 1');
    const left = (await states()).filter(({ state }) => state === 'skipped');
    expect(left).toEqual([
      { state: 'skipped', attempts: 0, error: expect.stringMatching(/^thread_not_found/) },
    ]);
    expect(await stage.house.deliver()).toMatchObject({ claimed: 0 });
  });

  it('leaves it where the channel was archived, or Docket put out of it', async () => {
    for (const [name, spoil] of [
      ['Health', (channel: Channel) => void (channel.archived = true)],
      ['Roads', (channel: Channel) => void channel.members.delete(stage.town.install.botUser)],
    ] as const) {
      const { group, channel } = await stage.house.ministry(name);
      const task = await stage.house.task(name, '2025-09-25', { leadGroupId: group.id });
      await stage.house.deliver({ force: true });
      spoil(channel);
      await note('sent by post', task.number);
      await stage.house.deliver();
    }
    expect(await states()).toEqual([
      { state: 'skipped', attempts: 0, error: expect.stringMatching(/^is_archived/) },
      { state: 'skipped', attempts: 0, error: expect.stringMatching(/^not_in_channel/) },
    ]);
    expect(stage.house.faults).toEqual([]);
  });

  it('waits where its thread cannot be looked at yet, and keeps no reminder waiting', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    slack().faults.next('conversations.replies', { answer: 'ratelimited', retryAfter: 60 });
    await note('sent by post');
    await stage.house.task('Roads', '2025-09-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    expect(cardsIn(channel).map((card) => slack().textOf(card))).toEqual([
      expect.stringContaining('Task 1'),
      expect.stringContaining('Roads'),
    ]);
    expect(await states()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    expect(await states()).toMatchObject([{ state: 'sent' }]);
    expect(postsIn(slack(), channel).at(-1)).toMatchObject({ threadTs: cardsIn(channel)[0]!.ts });
  });

  it('says it where it may post but not read', async () => {
    const channel = await reminded();
    stage.town.install.scopes = stage.town.install.scopes.filter((scope) => !scope.endsWith(':history'));
    await note('sent by post');
    await stage.house.deliver();
    expect(threadIn(channel)).toEqual(['Hoa: sent by post · task 1']);
  });
});

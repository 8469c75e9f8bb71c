import { describe, expect, it } from 'vitest';
import { answerLimitMs } from '../../src/platforms/slack/client.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { engineOfRun, engines } from '../engines.ts';
import type { Spoiling } from './middleman.ts';
import { makeSlack, makeSlackHouse, postsIn, slackStage } from './sender-house.ts';

describe.each(engines)('one post a message, on $name', (engine) => {
  const stage = slackStage(engine);

  const lost: [string, Spoiling][] = [
    ['a 503 comes back instead', { as: 'status', status: 503 }],
    ['a page of somebody else comes back', { as: 'page', html: '<html>Proxy: xoxb-not-for-logs</html>' }],
    ['the connection breaks in the middle of it', { as: 'half' }],
  ];
  it.each(lost)('shows a message once though it was stored and %s', async (_, how) => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    stage.town.between.spoil('chat.postMessage', how);
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'waiting', attempts: 1 });
    // Not before a request that was given up can no longer arrive.
    expect(await stage.house.deliver()).toMatchObject({ claimed: 0 });
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, channel)).toHaveLength(1);
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent', error: null });
    expect(stage.town.slack.calls('chat.postMessage')).toHaveLength(1);
    expect(stage.house.logged()).not.toContain('xox');
  });

  it('shows it once though the connection drops: posted before, not posted, and posted at the third try', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    const { faults } = stage.town.slack;
    faults.next('chat.postMessage', { answer: 'drop', when: 'before' }, { times: 2 });
    faults.next('chat.postMessage', { answer: 'drop', when: 'after' });
    for (let n = 0; n < 3; n++) {
      stage.house.restart();
      await stage.house.deliver();
      await stage.later();
    }
    expect(postsIn(stage.town.slack, channel)).toHaveLength(1);
    stage.house.restart();
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, channel)).toHaveLength(1);
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent' });
    expect(stage.town.slack.calls('chat.postMessage')).toHaveLength(3);
  });

  it('draws a found message anew: it says what was true when it was posted', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id, group.id);
    stage.town.slack.faults.next('chat.postMessage', { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.later();
    await stage.house.deliver();
    await stage.house.edit();
    const [post] = postsIn(stage.town.slack, channel);
    expect(stage.town.slack.textOf(post!)).not.toContain('2 tasks');
    expect(post!.edits).toBe(1);
    expect(await stage.house.edit()).toMatchObject({ claimed: 0 });
  });

  it('believes only its own messages: somebody else’s with the same mark is no post of ours', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    stage.town.slack.faults.next('chat.postMessage', { answer: 'drop', when: 'before' });
    await stage.house.deliver();
    const [line] = await stage.store.query("select id from messages where kind = 'morning'");
    const other = stage.town.slack.install({
      app: stage.town.slack.addApp({ name: 'Mocker' }),
      team: stage.town.team,
    });
    stage.town.slack.state.channel(channel.id).members.add(other.botUser);
    await fetch(`${stage.town.slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${other.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        channel: channel.id,
        text: 'mocking',
        metadata: { event_type: 'docket_message', event_payload: { key: line!.id } },
      }),
    });
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, channel).map((post) => post.botId)).toEqual([
      other.botId,
      stage.town.install.botId,
    ]);
  });

  it('finds its message behind hundreds of others', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    stage.town.slack.faults.next('chat.postMessage', { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    const person = stage.town.slack.addUser({ team: stage.town.team.id, name: 'lan' });
    const [first] = channel.messages;
    for (let n = 0; n < 450; n++)
      channel.messages.push({
        ...first!,
        ts: stage.town.slack.state.ts(),
        user: person.id,
        botId: '',
        metadata: {},
      });
    await stage.later();
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent' });
    expect(stage.town.slack.calls('conversations.history')).toHaveLength(3);
    expect(stage.town.slack.calls('chat.postMessage')).toHaveLength(1);
  });

  it('goes on looking where it was told to wait, and posts nothing meanwhile', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    const { faults } = stage.town.slack;
    faults.next('chat.postMessage', { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    faults.next('conversations.history', { answer: 'ratelimited', retryAfter: 60 });
    await stage.later();
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await stage.morningOf(channel))!.error).toMatch(/^ratelimited: /);
    stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, channel)).toHaveLength(1);
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent' });
  });

  it('rather says it twice than never where it may post but not read', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    stage.town.install.scopes = stage.town.install.scopes.filter((scope) => !scope.endsWith(':history'));
    stage.town.slack.faults.next('chat.postMessage', { answer: 'drop', when: 'before' });
    await stage.house.deliver();
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, channel)).toHaveLength(1);
  });
});

it('waits out a request that arrives when nobody waits for it any more', async () => {
  const store = await engineOfRun.open();
  const town = await makeSlack();
  const house = await makeSlackHouse(store, town);
  const { group, channel } = await house.ministry('Health');
  await house.owed(group.id);
  const { promise: until, resolve: arrives } = Promise.withResolvers<void>();
  town.slack.faults.next('chat.postMessage', { answer: 'held', until });
  const began = Date.now();
  await house.deliver();
  expect(postsIn(town.slack, channel)).toEqual([]);
  const [row] = await store.query("select due_at as due, error from messages where kind = 'morning'");
  expect(row!.error).toMatch(/^timeout: Slack did not answer/);
  // As long again as it was waited for.
  expect(Number(row!.due) - began).toBeGreaterThan(answerLimitMs + 8_000);
  arrives();
  await town.slack.until(() => postsIn(town.slack, channel).length === 1);
  await store.query('update messages set due_at = 0');
  await house.deliver();
  expect(postsIn(town.slack, channel)).toHaveLength(1);
  expect(town.slack.calls('chat.postMessage')).toHaveLength(1);
  await town.close();
  await store.close();
});

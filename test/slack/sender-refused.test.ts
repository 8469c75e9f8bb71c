import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { postsIn, type SlackHouse, slackStage } from './sender-house.ts';

describe.each(engines)('what Slack will not take, on $name', (engine) => {
  const stage = slackStage(engine);

  it('lets a slow channel wait as long as it asks, and no other', async () => {
    const slow = await stage.house.ministry('Health');
    const quick = await stage.house.ministry('Justice');
    await stage.house.owed(slow.group.id, quick.group.id);
    const limit = { answer: 'ratelimited', retryAfter: 40 } as const;
    stage.town.slack.faults.next('chat.postMessage', limit, { channel: slow.channel.id });
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, quick.channel)).toHaveLength(1);
    expect(await stage.morningOf(slow.channel)).toMatchObject({ state: 'waiting', attempts: 0 });
    const [row] = await stage.store.query(
      `select due_at as due from messages where kind = 'morning' and channel = '${slow.channel.id}'`,
    );
    expect(Number(row!.due) - Date.now()).toBeGreaterThan(30_000);
    // Others' messages into it are not even tried before the time.
    const calls = stage.town.slack.calls('chat.postMessage').length;
    await stage.house.deliver({ force: true });
    expect(stage.town.slack.calls('chat.postMessage')).toHaveLength(calls);
    expect(postsIn(stage.town.slack, slow.channel)).toEqual([]);
    stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, slow.channel)).toHaveLength(1);
    expect(stage.town.slack.calls('conversations.history')).toEqual([]);
  });

  it('leaves a workspace alone that does not answer, loses nothing, and says all once when it is back', async () => {
    const ministries: Awaited<ReturnType<SlackHouse['ministry']>>[] = [];
    for (let n = 1; n <= 9; n++) ministries.push(await stage.house.ministry(`Ministry ${n}`));
    await stage.house.owed(...ministries.map(({ group }) => group.id));
    stage.town.between.spoil('chat.postMessage', { as: 'status', status: 502 }, 4);
    stage.town.slack.faults.next('chat.postMessage', { answer: 'status', status: 500 }, { times: 100 });
    for (let n = 0; n < 4; n++) {
      await stage.house.deliver();
      await stage.later();
    }
    // Four rounds of nine messages: but for those on their way together at the beginning, not even tried.
    expect(stage.town.slack.calls('chat.postMessage').length).toBeLessThan(30);
    expect(new Set((await stage.mornings()).map((row) => row.state))).toEqual(new Set(['waiting']));
    stage.town.slack.faults.clear();
    stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    for (const { channel } of ministries) expect(postsIn(stage.town.slack, channel)).toHaveLength(1);
  });

  it.each([
    ['archived', 'is_archived'],
    ['gone', 'channel_not_found'],
    ['restricted', 'restricted_action'],
  ] as const)('keeps for all to see what a channel that is %s did not get', async (fate, code) => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    channel[fate] = true;
    await stage.house.deliver();
    const row = await stage.morningOf(channel);
    expect(row!.state).toBe('unreachable');
    expect(row!.error).toMatch(new RegExp(`^${code}: \\w+`));
    await stage.later();
    await stage.house.deliver();
    expect(stage.town.slack.calls('chat.postMessage')).toHaveLength(1);
    // The reminder itself goes to the next place.
    await stage.house.plan();
    await stage.house.deliver({ force: true });
    expect(stage.house.chat.numbersIn('office')).toContainEqual([1]);
    expect(stage.town.slack.calls('chat.postMessage')).toHaveLength(1);
  });

  it('posts in private channels it was invited to, and in renamed ones, and says where it was not', async () => {
    const inside = await stage.house.ministry('Defence', { kind: 'private' });
    const outside = await stage.house.ministry('Secrets', { kind: 'private', invited: false });
    inside.channel.name = 'defence-old';
    await stage.house.owed(inside.group.id, outside.group.id);
    await stage.house.deliver();
    expect(postsIn(stage.town.slack, inside.channel)).toHaveLength(1);
    expect((await stage.morningOf(outside.channel))!.error).toMatch(
      /^channel_not_found: .*Docket is not in it/,
    );
  });

  it.each(['token_revoked', 'account_inactive'] as const)(
    'forgets a workspace that says %s, and holds what is meant for it',
    async (state) => {
      const { group, channel } = await stage.house.ministry('Health');
      await stage.house.owed(group.id);
      stage.town.install.state = state;
      await stage.house.deliver();
      expect(await stage.morningOf(channel)).toMatchObject({ state: 'held' });
      expect((await stage.morningOf(channel))!.error).toMatch(new RegExp(`^${state}: `));
      expect(await stage.house.installations.find(stage.town.team.id)).toBeUndefined();
      expect(stage.house.faults).toHaveLength(1);
      expect(stage.house.faults[0]).toContain(`the workspace ${stage.town.team.id}`);
      expect(stage.house.logged()).not.toContain(stage.town.install.token);
    },
  );

  it('does not forget a workspace on one word of Slack, nor one that was installed anew', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    stage.town.slack.faults.next('chat.postMessage', { answer: 'error', error: 'invalid_auth' });
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'waiting', attempts: 0 });
    const before = (await stage.house.installations.find(stage.town.team.id))!;
    expect(before.botToken).toBe(stage.town.install.token);
    stage.town.install.state = 'token_revoked';
    const { token } = stage.town.slack.install({ app: stage.town.app, team: stage.town.team });
    await stage.house.installations.keep({ ...before, botToken: token });
    for (let n = 0; n < 2; n++) {
      await stage.later();
      await stage.house.deliver();
    }
    expect(postsIn(stage.town.slack, channel)).toHaveLength(1);
    expect((await stage.house.installations.find(stage.town.team.id))!.botToken).toBe(token);
    expect(stage.house.faults).toEqual([]);
  });

  it('says why a person who left cannot be told', async () => {
    const group = await stage.house.group('Ministry of Health');
    const mai = await stage.house.person('mai', 'Mai', false);
    const user = stage.town.slack.addUser({ team: stage.town.team.id, name: 'mai', deleted: true });
    await stage.store.members.addAddress(mai, {
      platform: 'slack',
      workspace: stage.town.team.id,
      user: user.id,
    });
    const seat = { groupId: group.id, memberId: mai.id, kind: 'lead', from: '2025-01-01' } as const;
    await stage.store.groups.seat(stage.house.viewer, seat);
    await stage.house.owed(group.id);
    await stage.house.deliver();
    expect((await stage.mornings())[0]!.error).toMatch(/^user_disabled: /);
  });

  it('gives up what Slack calls malformed after ten tries, and writes no secret down', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    stage.town.slack.faults.next(
      'chat.postMessage',
      { answer: 'error', error: 'invalid_blocks' },
      { times: 99 },
    );
    for (let n = 0; n < 12; n++) {
      await stage.later();
      await stage.house.deliver();
      stage.house.restart();
    }
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'failed' });
    expect((await stage.morningOf(channel))!.error).toMatch(/^invalid_blocks: /);
    expect(stage.house.logged()).toContain('invalid_blocks');
    expect(stage.house.logged()).not.toMatch(/xox|Bearer/);
  });
});

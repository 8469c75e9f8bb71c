import { describe, expect, it } from 'vitest';
import { nowOf } from '../../src/store/index.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { startWorker } from '../../src/worker/index.ts';
import { engines } from '../engines.ts';
import { postsIn, slackStage } from './sender-house.ts';

describe.each(engines)('posting on Slack, on $name', (engine) => {
  const stage = slackStage(engine);

  it('posts one message a channel, with blocks, whole words, and a mark that says nothing', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id, group.id);
    await stage.house.deliver();
    const posts = postsIn(stage.town.slack, channel);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.text).toContain('Task 1');
    expect(stage.town.slack.textOf(posts[0]!)).toContain('#1 Task 1');
    const [line] = await stage.store.query(
      "select id, platform_message_id from messages where kind = 'morning'",
    );
    expect(posts[0]!.metadata).toEqual({ event_type: 'docket_message', event_payload: { key: line!.id } });
    expect(line!.platform_message_id).toBe(posts[0]!.ts);
    const [call] = stage.town.slack.calls('chat.postMessage');
    expect(call!.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
    expect(stage.town.slack.calls('conversations.history')).toEqual([]);
  });

  it('draws the posted card anew when a task is done, and keeps its mark', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    const posts = postsIn(stage.town.slack, channel);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.edits).toBe(1);
    expect(stage.town.slack.textOf(posts[0]!)).toContain('done by Hoa');
    expect(posts[0]!.metadata).toMatchObject({ event_type: 'docket_message' });
  });

  it('tells a lead without a channel directly, opening the conversation once', async () => {
    const group = await stage.house.group('Ministry of Health');
    const mai = await stage.house.person('mai', 'Mai', false);
    const user = stage.town.slack.addUser({ team: stage.town.team.id, name: 'mai' });
    await stage.store.members.addAddress(mai, {
      platform: 'slack',
      workspace: stage.town.team.id,
      user: user.id,
    });
    await stage.store.members.change(stage.house.viewer, mai.id, { language: 'vi' });
    const seat = { groupId: group.id, memberId: mai.id, kind: 'lead', from: '2025-01-01' } as const;
    await stage.store.groups.seat(stage.house.viewer, seat);
    await stage.house.owed(group.id);
    await stage.house.deliver();
    const direct = [...stage.town.slack.state.channels.values()].find(({ kind }) => kind === 'im')!;
    const posts = postsIn(stage.town.slack, direct);
    expect(posts).toHaveLength(1);
    expect(stage.town.slack.textOf(posts[0]!)).toContain('nhiệm vụ');
    // The announcement had opened it; the reminder did not ask again.
    expect(stage.town.slack.calls('conversations.open')).toEqual([]);
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    expect(posts[0]!.edits).toBe(1);
  });

  it('leaves a card as it is that was deleted or may no longer be changed', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    channel.messages[0]!.deleted = true;
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    await stage.house.edit();
    expect(stage.town.slack.calls('chat.update')).toHaveLength(1);
    expect(postsIn(stage.town.slack, channel)).toEqual([]);
  });

  it('tries an edit again whose answer was lost or put off', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    await doneTask(await stage.house.deed(), { number: 1 });
    stage.town.slack.faults.next('chat.update', { answer: 'drop', when: 'after' });
    stage.town.slack.faults.next('chat.update', { answer: 'ratelimited', retryAfter: 30 });
    for (let n = 0; n < 3; n++) {
      stage.house.restart();
      await stage.house.edit();
      await stage.later();
    }
    expect(stage.town.slack.textOf(postsIn(stage.town.slack, channel)[0]!)).toContain('done by Hoa');
    expect(await stage.house.edit()).toMatchObject({ claimed: 0 });
  });

  it('is how the worker says what a command has left to say', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.task('Vaccines', '2025-09-25', { leadGroupId: group.id });
    const worker = startWorker({
      store: stage.store,
      senders: stage.house.senders,
      clock: nowOf,
      log: { warn: () => {} },
    });
    await stage.town.slack.until(() => postsIn(stage.town.slack, channel).length === 1);
    await worker.stop();
    expect(stage.town.slack.textOf(postsIn(stage.town.slack, channel)[0]!)).toContain('#1 Vaccines');
    const [line] = await stage.store.outbox.ledger(stage.house.committeeId, 1);
    expect(line).toMatchObject({ kind: 'announcement', state: 'sent' });
  });

  it('hands nobody back on a morning of many channels: each goes when the workspace takes it', async () => {
    const groups = [];
    for (let n = 0; n < 70; n++) groups.push((await stage.house.ministry(`Commune ${n}`)).group.id);
    await stage.house.owed(...groups);
    expect(await stage.house.deliver()).toEqual({ claimed: 70, settled: 70 });
    const tries = await stage.store.query(
      "select distinct attempts, state from messages where kind = 'morning'",
    );
    expect(tries).toEqual([{ attempts: 0, state: 'sent' }]);
  });
});

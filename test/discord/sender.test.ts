import { describe, expect, it } from 'vitest';
import { nowOf } from '../../src/store/index.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { startWorker } from '../../src/worker/index.ts';
import { engines } from '../engines.ts';
import { discordStage, editing, looking, posting, postsIn } from './sender-house.ts';

describe.each(engines)('posting on Discord, on $name', (engine) => {
  const stage = discordStage(engine);

  it('posts one card a channel, under its key, and looks nowhere first', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id, group.id);
    await stage.house.deliver();
    const posts = postsIn(stage.town.discord, channel);
    expect(posts).toHaveLength(1);
    expect(stage.reads(posts[0]!)).toContain('#1 Task 1');
    const [line] = await stage.store.query(
      "select id, platform_message_id from messages where kind = 'morning'",
    );
    expect(line!.platform_message_id).toBe(posts[0]!.id);
    const [call] = stage.town.discord.calls(posting);
    expect(call!.body).toMatchObject({
      nonce: line!.id,
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    expect(stage.town.discord.calls(looking)).toEqual([]);
  });

  it('calls the group’s lead and nobody else, whatever a title says', async () => {
    const { discord, guild } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    const [mai, nam] = ['mai', 'nam'].map((name) => discord.addPerson({ name, guild, at: channel }));
    const member = await stage.house.person('mai', 'Mai', false);
    await stage.store.members.addAddress(member, {
      platform: 'discord',
      workspace: guild.id,
      user: mai!.id,
    });
    const seat = { groupId: group.id, memberId: member.id, kind: 'lead', from: '2025-01-01' } as const;
    await stage.store.groups.seat(stage.house.viewer, seat);
    await stage.house.owed();
    await stage.house.task(`Ask <@${nam!.id}> @everyone <@&${guild.id}>`, '2025-07-25', {
      leadGroupId: group.id,
    });
    await stage.house.plan();
    await stage.house.deliver({ force: true });
    expect(postsIn(discord, channel).length).toBeGreaterThan(0);
    expect(nam!.pings).toEqual([]);
    expect(stage.town.owner.pings).toEqual([]);
    expect(mai!.pings.length).toBeGreaterThan(0);
    await doneTask(await stage.house.deed(), { number: 1 });
    const before = mai!.pings.length;
    await stage.house.edit();
    expect(mai!.pings).toHaveLength(before);
  });

  it('draws the posted card anew when a task is done', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    const posts = postsIn(stage.town.discord, channel);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.edits).toBe(1);
    expect(stage.reads(posts[0]!)).toContain('done by Hoa');
  });

  it('tells a lead without a channel directly, opening the conversation once', async () => {
    const { discord, guild } = stage.town;
    const group = await stage.house.group('Ministry of Health');
    const mai = await stage.house.person('mai', 'Mai', false);
    const person = discord.addPerson({ name: 'mai', guild });
    await stage.store.members.addAddress(mai, {
      platform: 'discord',
      workspace: guild.id,
      user: person.id,
    });
    await stage.store.members.change(stage.house.viewer, mai.id, { language: 'vi' });
    const seat = { groupId: group.id, memberId: mai.id, kind: 'lead', from: '2025-01-01' } as const;
    await stage.store.groups.seat(stage.house.viewer, seat);
    await stage.house.owed(group.id);
    await stage.house.deliver();
    const posts = postsIn(discord, person.direct);
    expect(posts).toHaveLength(1);
    expect(stage.reads(posts[0]!)).toContain('nhiệm vụ');
    // The announcement had opened it; the reminder did not ask again.
    expect(discord.calls('POST /users/@me/channels')).toEqual([]);
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    expect(posts[0]!.edits).toBe(1);
  });

  it('leaves a card as it is that was deleted', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    channel.messages[0]!.deleted = true;
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    await stage.house.edit();
    expect(stage.town.discord.calls(editing)).toHaveLength(1);
    expect(postsIn(stage.town.discord, channel)).toEqual([]);
    // A message that is gone is no lost channel.
    expect(stage.house.problems).toEqual([]);
  });

  it('tries an edit again whose answer was lost or put off', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    await doneTask(await stage.house.deed(), { number: 1 });
    stage.town.discord.next(editing, { answer: 'drop', when: 'after' });
    stage.town.discord.next(editing, { answer: 'ratelimited', retryAfter: 30 });
    for (let n = 0; n < 3; n++) {
      await stage.house.restart();
      await stage.house.edit();
      await stage.later();
    }
    expect(stage.reads(postsIn(stage.town.discord, channel)[0]!)).toContain('done by Hoa');
    expect(await stage.house.edit()).toMatchObject({ claimed: 0 });
  });

  it('says what belongs into one channel in its order', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    for (const title of ['First', 'Second', 'Third', 'Fourth'])
      await stage.house.task(title, '2025-09-25', { leadGroupId: group.id });
    stage.town.discord.next(posting, { answer: 'delay', ms: 150, when: 'before' });
    await stage.house.deliver({ force: true });
    const said = postsIn(stage.town.discord, channel)
      .map((post) => stage.reads(post))
      .join('\n');
    const at = ['First', 'Second', 'Third', 'Fourth'].map((title) => said.indexOf(title));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
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
    await stage.town.discord.until(() => postsIn(stage.town.discord, channel).length === 1);
    await worker.stop();
    expect(stage.reads(postsIn(stage.town.discord, channel)[0]!)).toContain('#1 Vaccines');
    const [line] = await stage.store.outbox.ledger(stage.house.committeeId, 1);
    expect(line).toMatchObject({ kind: 'announcement', state: 'sent' });
  });
});

import { PermissionFlagsBits as may } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { Language } from '../../src/domain/language.ts';
import { noteTask } from '../../src/usecases/tasks/note-task.ts';
import { sealTask } from '../../src/usecases/tasks/seal-task.ts';
import type { Channel } from '../discord/fake/types.ts';
import { type DiscordHouse, discordStage, postsIn as onDiscord, posting } from '../discord/sender-house.ts';
import { engineOfRun } from '../engines.ts';
import type { SlackHouse } from '../slack/sender-house.ts';
import { postsIn as onSlack, slackStage } from '../slack/sender-house.ts';

const secret = 'Withdraw the Harbour permit';
const noted = 'The Harbour master agrees';

type AnyHouse = DiscordHouse | SlackHouse;

/** A task of a group in whose channel its news stands, with a note below. */
async function notedIn(house: AnyHouse, leadGroupId: Awaited<ReturnType<AnyHouse['group']>>['id']) {
  const { number } = await house.task(secret, '2025-07-25', { leadGroupId });
  await house.deliver({ force: true });
  await noteTask(await house.deed(), { number, note: noted });
  await house.deliver({ force: true });
  return number;
}

async function seal(house: AnyHouse, number: number, confidential = true) {
  await sealTask(await house.deed(), { number, confidential });
  await settle(house);
}

/** Whatever is owed, and whatever is to be drawn anew. */
async function settle(house: AnyHouse) {
  await house.deliver({ force: true });
  await house.edit({ force: true });
  await house.deliver({ force: true });
}

async function morning(house: AnyHouse, day: Day) {
  await house.at(day);
  await house.plan();
  await settle(house);
}

describe('what was posted on Discord of a task that becomes confidential', () => {
  const stage = discordStage(engineOfRun);
  const renaming = 'PATCH /channels/:channel';

  const said = (channel: Channel) =>
    onDiscord(stage.town.discord, channel).map((message) => stage.reads(message));
  const told = () => JSON.stringify(stage.house.chat.in('office').map(({ card }) => card));

  /** Its news stands in a ministry's channel, with a note in a thread. */
  async function threaded() {
    const { group, channel } = await stage.house.ministry('Health');
    const number = await notedIn(stage.house, group.id);
    const [thread] = stage.town.discord.threads(channel);
    expect(thread!.name).toBe(`#${number} ${secret}`);
    return { channel, number, thread: thread! };
  }

  it('is its number alone in the thread’s name and in the thread, and comes back when it is opened', async () => {
    const { discord } = stage.town;
    const { channel, number, thread } = await threaded();
    await noteTask(await stage.house.deed(), { number, note: 'and the Harbour pilots' });
    await settle(stage.house);
    await seal(stage.house, number);
    expect(thread.name).toBe(`Notes on #${number}`);
    expect(said(thread)).toHaveLength(2);
    expect([...said(thread), ...said(channel)].join()).not.toContain('Harbour');
    expect([...said(thread), ...said(channel)].join()).toContain(`#${number} (confidential)`);
    // Discord takes two names in ten minutes: one for both notes.
    expect(discord.calls(renaming)).toHaveLength(1);
    expect(told()).not.toContain('thread');
    await seal(stage.house, number, false);
    expect(thread.name).toBe(`#${number} ${secret}`);
    expect(said(thread).join()).toContain(noted);
    expect(stage.house.problems).toEqual([]);
  });

  it('is fetched back from a thread that was put away', async () => {
    const { number, thread } = await threaded();
    stage.town.discord.life.setThread(thread, { archived: true });
    await stage.house.restart();
    await seal(stage.house, number);
    expect(thread.name).toBe(`Notes on #${number}`);
    expect(said(thread).join()).not.toContain('Harbour');
  });

  it('is renamed once though an answer is lost, and when Discord asks for patience, later', async () => {
    const { discord } = stage.town;
    const { number, thread } = await threaded();
    discord.next(renaming, { answer: 'drop', when: 'after' });
    await seal(stage.house, number);
    await stage.later();
    await settle(stage.house);
    expect(thread.name).toBe(`Notes on #${number}`);
    expect(discord.calls(renaming)).toHaveLength(1);
    discord.next(renaming, { answer: 'drop', when: 'before' });
    await seal(stage.house, number, false);
    expect(thread.name).toBe(`Notes on #${number}`);
    await stage.later();
    await settle(stage.house);
    expect(thread.name).toBe(`#${number} ${secret}`);
    expect(told()).not.toContain('thread');
  });

  it('is left in the name of a locked thread, and the secretariat is told of that, where, and once', async () => {
    const { discord, guild } = stage.town;
    const { number, thread } = await threaded();
    discord.life.setThread(thread, { archived: true, locked: true });
    await stage.house.restart();
    await noteTask(await stage.house.deed(), { number, note: 'the Harbour again' });
    await seal(stage.house, number);
    await settle(stage.house);
    expect(thread.name).toContain('Harbour');
    expect(told().match(/The name of a thread may still say what #1 is about/g)).toHaveLength(2);
    expect(told()).toContain('It stands in health, below the card of Fri, 18 Jul 2025.');
    expect(told()).toContain(`https://discord.com/channels/${guild.id}/${thread.id}`);
    expect(told()).not.toContain('Harbour');
    expect(stage.house.problems).toEqual([]);
    await settle(stage.house);
    const owed = await stage.store.query("select state from messages where kind = 'thread'");
    expect(owed).toEqual([{ state: 'sent' }]);
  });

  it.each<[Language, string]>([
    ['vi', 'Tên một chủ đề có thể vẫn cho thấy nội dung của #1, nay là nhiệm vụ mật.'],
    ['ms', 'Nama satu bebenang mungkin masih menunjukkan isi #1, yang kini sulit.'],
  ])('is told of in the secretariat’s language, %s', async (language, title) => {
    const { number, thread } = await threaded();
    await stage.house.store.committees.change(stage.house.viewer, { language });
    stage.town.discord.life.setThread(thread, { locked: true });
    await seal(stage.house, number);
    expect(told()).toContain(title);
  });

  it('is looked at by hand in a thread that somebody else has begun', async () => {
    const { discord, owner } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    const { number } = await stage.house.task(secret, '2025-07-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    const [below] = onDiscord(discord, channel);
    const person = discord.state.user(owner.id);
    const thread = discord.life.addThread(channel, { name: 'Harbour talk', owner: person, below: below! });
    await discord.quiet();
    await noteTask(await stage.house.deed(), { number, note: noted });
    await settle(stage.house);
    expect(said(thread).join()).toContain(noted);
    await seal(stage.house, number);
    expect(thread.name).toBe('Harbour talk');
    expect(said(thread).join()).not.toContain('Harbour');
    expect(told()).toContain('The name of a thread may still say');
  });

  it('is redrawn where no thread could be begun and the note answers its card', async () => {
    const { discord, guild } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    for (const role of guild.roles.values())
      discord.life.changeRole(role, { permissions: role.permissions & ~may.CreatePublicThreads });
    await discord.quiet();
    const number = await notedIn(stage.house, group.id);
    expect(said(channel).join()).toContain(noted);
    await seal(stage.house, number);
    expect(said(channel).join()).not.toContain('Harbour');
    expect(told()).not.toContain('thread');
    expect(stage.house.problems).toEqual([]);
  });

  it('is not said by a thread and a note of which nobody knew yet whether they were posted', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    const { number } = await stage.house.task(secret, '2025-07-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    await noteTask(await stage.house.deed(), { number, note: noted });
    discord.next(posting, { answer: 'drop', when: 'after' });
    await stage.house.deliver({ force: true });
    const [thread] = discord.threads(channel);
    expect(said(thread!).join()).toContain('Harbour');
    await sealTask(await stage.house.deed(), { number, confidential: true });
    await stage.later();
    discord.later(15 * 60_000);
    await settle(stage.house);
    expect(said(thread!)).toHaveLength(1);
    expect(said(thread!).join()).not.toContain('Harbour');
    expect(thread!.name).toBe(`Notes on #${number}`);
  });

  it('begins threads by number alone where the task is confidential from its birth, or there are several', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    const given = { leadGroupId: group.id };
    await stage.house.task(secret, '2025-07-25', { ...given, confidential: true });
    const open = await stage.house.task('Publish the plan', '2025-07-25', given);
    await stage.house.deliver({ force: true });
    for (const number of [1, open.number]) await noteTask(await stage.house.deed(), { number, note: noted });
    await settle(stage.house);
    const names = discord.threads(channel).map(({ name }) => name);
    expect(names.join()).not.toContain('Harbour');
    expect([...said(channel)].join()).not.toContain('Harbour');
    await seal(stage.house, open.number);
    for (const { name } of discord.threads(channel)) expect(name).toMatch(/^Notes on #\d( and #\d)?$/);
  });

  it('is its number alone in a late list', async () => {
    const { group, channel } = await stage.house.ministry('Office');
    await stage.house.store.committees.change(stage.house.viewer, { secretariatGroupId: group.id });
    const { number } = await stage.house.task(secret, '2025-07-21');
    await stage.house.task('Publish the plan', '2025-07-21');
    await morning(stage.house, '2025-07-25');
    expect(said(channel).join()).toContain(secret);
    await seal(stage.house, number);
    expect(said(channel).join()).not.toContain('Harbour');
    expect(said(channel).join()).toContain('2 tasks are late');
    expect(said(channel).join()).toContain('Publish the plan');
    expect(said(channel).join()).toContain(`#${number} (confidential)`);
  });

  it('is its number alone in a late list of which nobody knew yet whether it was posted', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Office');
    await stage.house.store.committees.change(stage.house.viewer, { secretariatGroupId: group.id });
    const { number } = await stage.house.task(secret, '2025-07-21');
    await stage.house.deliver({ force: true });
    await stage.house.at('2025-07-25');
    await stage.house.plan();
    discord.next(posting, { answer: 'drop', when: 'after' });
    await stage.house.deliver({ force: true });
    expect(said(channel).join()).toContain('Harbour');
    await sealTask(await stage.house.deed(), { number, confidential: true });
    await stage.later();
    discord.later(15 * 60_000);
    await settle(stage.house);
    expect(said(channel)).toHaveLength(1);
    expect(said(channel).join()).not.toContain('Harbour');
    expect(said(channel).join()).toContain('1 task is late on Fri, 25 Jul 2025');
  });
});

describe('what was posted on Slack of a task that becomes confidential', () => {
  const stage = slackStage(engineOfRun);

  it('is its number alone in news, notes and late lists', async () => {
    const { slack } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    const office = await stage.house.ministry('Office');
    await stage.house.store.committees.change(stage.house.viewer, { secretariatGroupId: office.group.id });
    const number = await notedIn(stage.house, group.id);
    await stage.house.task('Publish the plan', '2025-07-25');
    await morning(stage.house, '2025-07-30');
    const said = () =>
      [channel, office.channel].map((one) =>
        onSlack(slack, one)
          .map((post) => `${post.text}\n${slack.textOf(post)}`)
          .join('\n'),
      );
    for (const one of said()) expect(one).toContain('Harbour');
    await seal(stage.house, number);
    for (const one of said()) {
      expect(one).not.toContain('Harbour');
      expect(one).toContain(`#${number} (confidential)`);
    }
    expect(said()[1]).toContain('2 tasks are late on Wed, 30 Jul 2025');
    await seal(stage.house, number, false);
    for (const one of said()) expect(one).toContain('Harbour');
    expect(stage.house.faults).toEqual([]);
  });
});

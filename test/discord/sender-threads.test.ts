import { PermissionFlagsBits as may } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import type { Post } from '../../src/domain/sender.ts';
import { newId } from '../../src/store/id.ts';
import { engineOfRun } from '../engines.ts';
import type { Channel, Message } from './fake/types.ts';
import { discordStage, posting, postsIn } from './sender-house.ts';

const beginning = 'POST /channels/:channel/messages/:message/threads';

const noted = (text: string): Card => ({
  title: '',
  tone: 'plain',
  summary: text,
  parts: [{ part: 'text', text }],
  buttons: [],
});

describe('what is noted on a task, on Discord', () => {
  const stage = discordStage(engineOfRun);

  /** A card that stands in a ministry's channel. */
  async function standing(channel?: Channel) {
    const { group, channel: own } = await stage.house.ministry('Health');
    if (channel) await stage.house.bindTo(group.id, channel);
    await stage.house.owed(group.id);
    await stage.house.deliver();
    const place = channel ?? own;
    const [card] = postsIn(stage.town.discord, place);
    return { channel: place, card: card! };
  }
  const note = (channel: Channel, card: Message, text: string, more: Partial<Post> = {}) => {
    const { senders } = stage.house;
    return senders.discord.send({
      channel: { platform: 'discord', workspace: channel.guild, channel: channel.id },
      card: noted(text),
      language: 'en',
      key: newId<string>(),
      at: Date.now(),
      thread: { messageId: card.id, title: '#1 Vaccines' },
      ...more,
    });
  };
  const said = (channel: Channel) =>
    postsIn(stage.town.discord, channel).map((message) => stage.reads(message));

  it('stands in a thread below its card, begun once and public', async () => {
    const { discord } = stage.town;
    const { channel, card } = await standing();
    await note(channel, card, 'sent by post');
    await stage.house.restart();
    await note(channel, card, 'received');
    const threads = discord.threads(channel);
    expect(threads.map(({ id, name }) => [id, name])).toEqual([[card.id, '#1 Vaccines']]);
    expect(said(threads[0]!)).toEqual(['sent by post', 'received']);
    expect(postsIn(discord, channel)).toHaveLength(1);
    expect(discord.calls(beginning)).toHaveLength(1);
  });

  it('goes into the thread that somebody has begun there, archived or not', async () => {
    const { discord } = stage.town;
    const { channel, card } = await standing();
    await note(channel, card, 'one');
    const [thread] = discord.threads(channel);
    discord.life.setThread(thread!, { archived: true });
    // Who comes back knows nothing of threads that were put away.
    await stage.house.restart();
    await note(channel, card, 'two');
    expect(said(thread!)).toEqual(['one', 'two']);
    expect(thread!.archived).toBe(false);
    expect(discord.calls(beginning).at(-1)).toMatchObject({ status: 400, code: 160_004 });
  });

  it('gives a thread a name that Discord takes', async () => {
    const { discord } = stage.town;
    const { channel, card } = await standing();
    const title = 'Tiêm chủng mở rộng cho trẻ em '.repeat(12);
    await note(channel, card, 'one', { thread: { messageId: card.id, title } });
    const [thread] = discord.threads(channel);
    expect(thread!.name.length).toBeLessThanOrEqual(100);
    expect(thread!.name).toMatch(/^Tiêm chủng .*…$/);
  });

  it('answers the card where no thread may be begun, and nothing is told of it', async () => {
    const { discord, guild } = stage.town;
    const { channel, card } = await standing();
    for (const role of guild.roles.values())
      discord.life.changeRole(role, { permissions: role.permissions & ~may.CreatePublicThreads });
    await discord.quiet();
    await note(channel, card, 'sent by post');
    expect(discord.threads(channel)).toEqual([]);
    expect(discord.calls(beginning)).toEqual([]);
    expect(postsIn(discord, channel).at(-1)).toMatchObject({ replyTo: card.id });
    expect(stage.house.problems).toEqual([]);
  });

  it('answers the card in a thread that is a group’s channel, and where the thread below it was locked', async () => {
    const { discord, owner } = stage.town;
    const parent = discord.addChannel(stage.town.guild, { name: 'all' });
    const person = discord.state.user(owner.id);
    const own = discord.life.addThread(parent, { name: 'health', owner: person, withApp: true });
    await discord.quiet();
    const inThread = await standing(own);
    await note(inThread.channel, inThread.card, 'here');
    expect(postsIn(discord, own).at(-1)).toMatchObject({ replyTo: inThread.card.id });
    const other = await stage.house.ministry('Justice');
    const made = await stage.house.senders.discord.send({
      channel: { platform: 'discord', workspace: stage.town.guild.id, channel: other.channel.id },
      card: noted('a card'),
      language: 'en',
      key: newId<string>(),
      at: Date.now(),
    });
    const card = postsIn(discord, other.channel).find(({ id }) => id === made.messageId)!;
    await note(other.channel, card, 'one');
    const [below] = discord.threads(other.channel);
    discord.life.setThread(below!, { locked: true });
    await discord.quiet();
    await note(other.channel, card, 'two');
    expect(postsIn(discord, other.channel).at(-1)).toMatchObject({ replyTo: card.id });
  });

  it('is not said to the whole channel when its card is gone', async () => {
    const { discord } = stage.town;
    const { channel, card } = await standing();
    card.deleted = true;
    await expect(note(channel, card, 'sent by post')).rejects.toThrow(/^discord_10008: /);
    expect(discord.messages(channel)).toEqual([]);
    expect(discord.threads(channel)).toEqual([]);
    expect(stage.house.problems).toEqual([]);
  });

  it('is said once though an answer was lost: of the thread, and of the note in it', async () => {
    const { discord } = stage.town;
    const { channel, card } = await standing();
    const key = newId<string>();
    const since = Date.now();
    discord.next(beginning, { answer: 'drop', when: 'after' });
    await expect(note(channel, card, 'one', { key })).rejects.toThrow('try again');
    discord.next(posting, { answer: 'drop', when: 'after' });
    await expect(note(channel, card, 'one', { key, again: { since } })).rejects.toThrow('try again');
    discord.later(15 * 60_000);
    const sent = await note(channel, card, 'one', { key, again: { since } });
    expect(sent.found).toBe(true);
    expect(said(discord.threads(channel)[0]!)).toEqual(['one']);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import type { Address, ChannelAddress } from '../../src/domain/place.ts';
import { type Sender, Unreachable } from '../../src/domain/sender.ts';
import { webSender } from '../../src/platforms/web/index.ts';
import { engines, type TestStore } from '../engines.ts';
import { type Harness, makeHarness } from './harness.ts';

const card: Card = { title: 'Reminder', tone: 'blue', summary: 'One task is due.', parts: [], buttons: [] };
const at = Date.parse('2025-07-24T01:30:00Z');
const language = 'en';

describe.each(engines)('the room on $name', (engine) => {
  let store: TestStore;
  let room: Harness;
  let sender: Sender;
  let channel: ChannelAddress;

  beforeEach(async () => {
    store = await engine.open();
    room = await makeHarness(true, 'en', store);
    channel = { platform: 'web', workspace: '', channel: room.home };
    sender = webSender({
      ...store.room,
      now: room.doors.people.now,
      committeeOfMember: async (id) => (id === room.lan.id ? room.lan.committeeId : undefined),
    });
  });
  afterEach(() => store.close());

  const reader = () => ({ committeeId: room.lan.committeeId, memberId: room.lan.id });
  const logOf = (id: string) => store.room.messagesIn(reader(), id, { limit: 50 });

  it('shows a message once however often it is sent under one key', async () => {
    const sent = await Promise.all(
      [1, 2, 3].map(() => sender.send({ channel, card, language, key: 'm1', at })),
    );
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
    const { messages } = await logOf(room.home);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ seq: 1, at, author: null, private: false });
  });

  it('puts an edited card in the same place and tells pages of it', async () => {
    const { messageId } = await sender.send({ channel, card, language, key: 'm1', at });
    await sender.send({ channel, card, language, key: 'm2', at });
    const seen = await store.room.lastChange(room.lan.committeeId);
    await sender.edit({ channel, messageId, language, card: { ...card, title: 'Done' } });
    const news = await store.room.messagesSince(reader(), seen, 10);
    expect(news).toMatchObject([{ id: messageId, seq: 1, content: { card: { title: 'Done' } } }]);
  });

  it('says what belongs below another card in a message of its own, and below which', async () => {
    const { messageId } = await sender.send({ channel, card, language, key: 'm1', at });
    const text = 'Lan Nguyen: sent by post · task 12';
    const note: Card = { ...card, title: '', summary: text, parts: [{ part: 'text', text }] };
    const thread = { messageId, title: '#12 Vaccines' };
    await sender.send({ channel, card: note, language, key: 'm2', at, thread });
    const posted = await sender.send({ channel, card: note, language, key: 'm2', at, thread });
    const { messages } = await logOf(room.home);
    expect(messages).toMatchObject([
      { content: { card: { title: 'Reminder' } } },
      { content: { card: { title: '', parts: [{ text: '↳ #12 Vaccines', quiet: true }, { text }] } } },
    ]);
    const sealed = { messageId, title: 'Notes on #12' };
    await sender.edit({ channel, ...posted, card: { ...note, parts: [] }, language, thread: sealed });
    const [, anew] = (await logOf(room.home)).messages;
    expect(anew).toMatchObject({
      content: { card: { parts: [{ text: '↳ Notes on #12', quiet: true }] } },
    });
  });

  it('leaves a message alone that has changed since it was read', async () => {
    const { messageId } = await sender.send({ channel, card, language, key: 'm1', at });
    const [read] = (await logOf(room.home)).messages;
    await sender.edit({ channel, messageId, language, card: { ...card, title: 'Page 2' } });
    const late = { content: { kind: 'card', card }, at, ifStill: read?.change ?? 0 } as const;
    expect(await store.room.editMessage(room.lan.committeeId, messageId, late)).toBe(false);
    expect((await logOf(room.home)).messages).toMatchObject([{ content: { card: { title: 'Page 2' } } }]);
  });

  it('says that a channel, a message or a member is gone', async () => {
    const gone = { ...channel, channel: 'gone' };
    const stranger: Address = { platform: 'web', workspace: '', user: 'nobody' };
    await expect(sender.send({ channel: gone, card, language, key: 'm1', at })).rejects.toThrow(Unreachable);
    await expect(sender.edit({ channel, messageId: 'gone', card, language })).rejects.toThrow(Unreachable);
    await expect(sender.directChannel(stranger)).rejects.toThrow(Unreachable);
  });

  it('makes one channel of one’s own, which nobody else sees', async () => {
    const lan: Address = { platform: 'web', workspace: '', user: room.lan.id };
    const [one, two] = await Promise.all([sender.directChannel(lan), sender.directChannel(lan)]);
    expect(one).toEqual(two);
    await sender.send({ channel: one, card, language, key: 'm1', at });
    const minh = { committeeId: room.minh.committeeId, memberId: room.minh.id };
    expect((await store.room.channelsOf(minh)).map(({ id }) => id)).not.toContain(one.channel);
    expect(await store.room.messagesSince(minh, 0, 10)).toEqual([]);
    expect(await store.room.messagesSince(reader(), 0, 10)).toHaveLength(1);
  });

  it('counts what is unread for each member, and forgets it when read', async () => {
    const unread = async () =>
      (await store.room.channelsOf(reader())).find(({ id }) => id === room.home)?.unread;
    const say = (authorId: typeof room.lan.id, onlyFor: typeof room.lan.id | null) =>
      store.room.postMessage(room.lan.committeeId, {
        channelId: room.home,
        at,
        authorId,
        onlyFor,
        content: { kind: 'talk', text: 'x' },
      });
    await say(room.minh.id, null);
    await say(room.minh.id, room.minh.id);
    await say(room.lan.id, null);
    await sender.send({ channel, card, language, key: 'm1', at });
    expect(await unread()).toBe(2);
    await store.room.markRead(reader(), room.home, 4);
    await store.room.markRead(reader(), room.home, 1);
    expect(await unread()).toBe(0);
  });

  it('pages backwards through a long channel without gaps or repeats', async () => {
    for (let n = 1; n <= 7; n++) await sender.send({ channel, card, language, key: `m${n}`, at });
    const latest = await store.room.messagesIn(reader(), room.home, { limit: 4 });
    expect(latest.messages.map(({ seq }) => seq)).toEqual([4, 5, 6, 7]);
    expect(latest.more).toBe(true);
    const earlier = await store.room.messagesIn(reader(), room.home, { before: 4, limit: 4 });
    expect(earlier.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(earlier.more).toBe(false);
  });

  it('numbers what many post at once without a gap, and every change after the last', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, n) => sender.send({ channel, card, language, key: `m${n}`, at })),
    );
    const { messages } = await logOf(room.home);
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, n) => n + 1));
    expect(messages.map(({ change }) => change)).toEqual(messages.map((_, n) => n + 1));
  });

  it('lets a link lapse', async () => {
    const link = await store.room.makeLink(reader());
    await store.query('update web_sessions set expires_at = 1');
    expect(await store.room.enter(link)).toBeUndefined();
  });

  it('keeps no token that would open the room if the database were read', async () => {
    const link = await store.room.makeLink(reader());
    const session = await store.room.enter(link);
    const rows = JSON.stringify(await store.query('select * from web_sessions'));
    expect(rows).not.toContain(link);
    expect(rows).not.toContain(session);
    expect(await store.room.holderOf(session ?? '')).toEqual(reader());
  });
});

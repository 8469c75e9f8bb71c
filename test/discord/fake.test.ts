import { describe, expect, test } from 'vitest';
import type { Answers } from './fake/people/forms.ts';
import { ManageGuild, openSample } from './fake/sample.ts';

describe('A command', () => {
  test('is said with options of every kind, and answered to its sayer alone', async () => {
    const { discord, guild, channel, lan, hoa, heard } = await openSample();
    const group = discord.addRole(guild, { name: 'Home Affairs' });
    const evidence = { name: 'kết quả.csv', content: 'a,b' };
    const options = { task: 12, how: 'A part', for: hoa, group, room: channel, evidence, quiet: true };
    const outcome = await lan.say('/tasks done', options);
    expect(heard.errors).toEqual([]);
    expect(outcome.kind).toBe('message');
    expect(lan.reads()).toBe('#12 is done, part, Hoà, Home Affairs, home-affairs, kết_quả.csv, true, in vi');
    expect(hoa.sees()).toEqual([]);
    const [call] = heard.interactions;
    expect(call?.isChatInputCommand() && call.options.getAttachment('evidence')?.url).toContain(
      discord.state.url,
    );
    const address = call?.isChatInputCommand() ? call.options.getAttachment('evidence')!.url : '';
    expect(await (await fetch(address)).text()).toBe('a,b');
    expect(call?.memberPermissions?.has(ManageGuild)).toBe(false);
    expect(call).toMatchObject({ locale: 'vi', guildLocale: 'en-GB', context: 0 });
    discord.mustBeFine();
  });

  test('has its name in the language of whoever says it', async () => {
    const { lan } = await openSample();
    await lan.say('/nhiệm-vụ xong', { task: 3 });
    expect(lan.reads()).toBe('#3 is done, in vi');
  });

  test('is held back when it was not registered so', async () => {
    const { lan, hoa, discord } = await openSample();
    const held = (doing: () => Promise<unknown>, why: string) =>
      expect((async () => doing())()).rejects.toThrow(why);
    await held(() => lan.say('/groups'), '/groups is not registered');
    await held(() => lan.say('/tasks drop'), '“drop” is not registered; there are: done, post');
    await held(() => lan.say('/tasks'), 'is not whole');
    await held(() => lan.say('/tasks done'), 'Required: task');
    await held(() => lan.say('/tasks done', { task: 'twelve' }), 'task: “twelve” is no number');
    await held(() => lan.say('/tasks done', { task: 0 }), 'too small');
    await held(() => lan.say('/tasks done', { task: 1, why: 'x' }), 'no option “why”');
    await held(() => lan.say('/tasks done', { task: 1, how: 'x' }), 'none of the choices');
    await held(() => lan.say('/tasks done', { task: 1, note: 'x'.repeat(21) }), 'too long');
    await held(() => lan.say('/settings'), 'not for lan there');
    await hoa.say('/settings');
    expect(hoa.reads()).toMatch(/^Set by \d+$/);
    expect(discord.state.interactions.size).toBe(1);
  });

  test('completes what is half typed', async () => {
    const { lan, discord } = await openSample();
    const offered = await lan.complete('/tasks done', 'task', 'bộ');
    expect(offered.choices).toEqual([
      { name: 'Bộ Nội vụ', value: 1 },
      { name: 'Bộ Tài chính', value: 2 },
    ]);
    expect(() => lan.complete('/tasks done', 'note', 'x', { task: 1 })).toThrow('completes nothing');
    discord.mustBeFine();
  });

  test('may be thought about first, and is answered in the place of the thought', async () => {
    const { lan, hoa, discord } = await openSample();
    const outcome = await lan.say('/tasks slow');
    expect(outcome.kind).toBe('thinking');
    const answer = await outcome.settled();
    expect(lan.reads(answer)).toContain('#7 Report *plan* is slow');
    await discord.until(() => outcome.messages.length === 2);
    expect(lan.reads()).toBe('And more');
    expect(hoa.sees()).toEqual([]);
    discord.mustBeFine();
  });

  test('that is not answered in three seconds can be answered no more', async () => {
    const { lan, discord, heard } = await openSample();
    const asking = lan.say('/tasks asleep');
    await discord.until(() => heard.interactions.length === 1);
    discord.later(3100);
    expect(await asking).toMatchObject({ acked: false, kind: 'silence' });
    const [call] = heard.interactions;
    await expect(call?.isRepliable() && call.reply('Too late')).rejects.toMatchObject({ code: 10_062 });
    expect(discord.violations.map(({ kind }) => kind)).toEqual(['no answer', 'late answer']);
    expect(() => discord.mustBeFine()).toThrow('no answer: /tasks asleep');
  });

  test('is answered once, and for a quarter of an hour', async () => {
    const { lan, discord, heard } = await openSample();
    const outcome = await lan.say('/tasks twice');
    await discord.until(() => heard.errors.length === 1);
    expect(heard.errors).toMatchObject([{ code: 40_060 }]);
    expect(lan.reads(outcome.message)).toBe('Once');
    discord.later(16 * 60_000);
    const [call] = heard.interactions;
    await expect(call?.isRepliable() && call.followUp('More')).rejects.toMatchObject({ code: 50_027 });
  });
});

describe('A card', () => {
  test('is read as people read it, pressed, and changed in its place', async () => {
    const { lan, hoa, discord } = await openSample();
    const { message } = await lan.say('/tasks post');
    expect(hoa.reads(message)).toBe(
      '#7 Report *plan* is due\n[Done]\n[Later] [Add] [Open]\n[Bộ Nội vụ / Bộ Tài chính / Home Affairs]',
    );
    expect(lan.buttons(message).map(({ label, near }) => `${label}: ${near}`)).toContain(
      'Done: **#7** Report \\*plan\\* is due',
    );
    expect((await hoa.press(message, 'Done')).kind).toBe('update');
    expect(hoa.reads(message)).toContain('is done');
    const later = await hoa.press(message, { label: 'Later' });
    expect(later.kind).toBe('nothing');
    await discord.until(() => hoa.reads(message).includes('is put off'));
    await hoa.choose(message, 'Which group', 'Home Affairs');
    expect(hoa.reads()).toBe('Picked 2');
    expect(lan.last().id).toBe(message.id);
    expect(() => hoa.press(message, 'Open')).toThrow('leads to https://example.org/');
    expect(() => hoa.press(message, 'Drop')).toThrow('0 answer to "Drop"; there are: “Done”');
    discord.mustBeFine();
  });
});

describe('A form', () => {
  test('opens, is filled in, and is held back where something is missing', async () => {
    const { lan, discord } = await openSample();
    const { modal } = await lan.say('/tasks add');
    expect(lan.reads(modal)).toContain(
      'New task\nWhat:\nWho:\n[Bộ Nội vụ / Bộ Tài chính / Home Affairs]\nA group',
    );
    const held = (answers: Answers, why: string) => expect(lan.fill(modal, answers)).rejects.toThrow(why);
    await held({ What: 'Report' }, 'Who: is required');
    await held({ Who: 'Home Affairs' }, 'What: is required');
    await held({ What: 'x'.repeat(21), Who: 'Home Affairs' }, 'What: between 0 and 20');
    await held({ What: 'Report', Who: 'Nobody' }, 'not on offer');
    await held({ Whom: 'x' }, 'There is no field “Whom”');
    const file = { name: 'plan.csv', content: 'a' };
    await lan.fill(modal, {
      What: 'Report',
      who: 'bộ nội vụ',
      File: file,
      'All of it': true,
      How: 'By word',
    });
    expect(lan.reads()).toBe('Report; bộ nội vụ; plan.csv; all of it; said');
    expect(lan.modal).toBeUndefined();
    discord.mustBeFine();
  });

  test('opens from a message’s menu with what the message says, though others’ words are hidden', async () => {
    const { lan, hoa, discord, heard } = await openSample();
    const message = hoa.write('Please report');
    const { modal } = await lan.track(message, 'Track as task');
    expect(lan.reads(modal)).toContain('What: Please report');
    const [call] = heard.interactions;
    expect(call?.isMessageContextMenuCommand() && call.targetMessage.author.username).toBe('hoa');
    lan.dismiss();
    expect(lan.modal).toBeUndefined();
    discord.mustBeFine();
  });
});

test('A story may begin with a card that is there already, and its answers are shut to others', async () => {
  const { discord, channel, lan, hoa } = await openSample();
  const button = { type: 2, style: 1, label: 'Earlier', custom_id: 'ask' };
  const message = discord.putMessage(channel, { components: [{ type: 1, components: [button] }] });
  const { modal } = await lan.press(message, { customId: 'ask' });
  await lan.fill(modal, { What: 'Report', Who: 'Home Affairs' });
  const [, answer] = lan.sees();
  expect(lan.reads(answer)).toBe('Report; home affairs; a part');
  expect(hoa.sees()).toEqual([message]);
  discord.mustBeFine();
});

test('Outside guilds, what a bot may do is done in direct messages', async () => {
  const { lan, discord, heard } = await openSample();
  await lan.say('/tasks done', { task: 1 }, lan.direct);
  expect(lan.reads(lan.last(lan.direct))).toBe('#1 is done, in vi');
  expect(heard.interactions[0]).toMatchObject({ guildId: null, context: 1, user: { username: 'lan' } });
  discord.mustBeFine();
});

test('What Discord’s description or its rules forbid is refused, and remembered', async () => {
  const { discord, client, channel } = await openSample();
  const room = await client.channels.fetch(channel.id);
  const post = (body: object) =>
    client.rest.post(`/channels/${room?.id}/messages`, {
      body: { allowed_mentions: { parse: [] }, ...body },
    });
  const button = { type: 2, style: 1, label: 'x', custom_id: 'a' };
  await expect(post({ content: 'x', nonce: 'x'.repeat(26) })).rejects.toMatchObject({ code: 50_035 });
  await expect(
    post({ components: [{ type: 1, components: [button, button] }], flags: 1 << 15 }),
  ).rejects.toMatchObject({
    code: 50_035,
  });
  await expect(post({})).rejects.toMatchObject({ status: 400 });
  expect(new Set(discord.faults.map((fault) => fault.split(':')[0]))).toEqual(
    new Set([`POST /channels/${channel.id}/messages`]),
  );
  expect(discord.faults.length).toBeGreaterThanOrEqual(3);
  expect(() => discord.mustBeFine()).toThrow('custom_id');
});

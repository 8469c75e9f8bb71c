import { LogLevel, type types, webApi } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample, type Sample, silent } from './sample.ts';

const divider = { type: 'divider' } as const;

describe('The Web API', () => {
  let house: Sample;
  beforeAll(async () => {
    house = await openSample('HTTP');
  });
  afterAll(() => house.close());

  const client = (token = house.install.token) =>
    new webApi.WebClient(token, {
      slackApiUrl: house.slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logLevel: LogLevel.ERROR,
      logger: silent,
    });
  /** Slack's word for what is wrong. */
  const refusal = async (call: Promise<unknown>) => {
    const error: unknown = await call.then(
      () => new Error('it went well'),
      (thrown: unknown) => thrown,
    );
    return (error as { data?: { error: string } }).data?.error ?? String(error);
  };
  const send = async (args: object, by = client()) =>
    (await by.apiCall('chat.postMessage', { ...args })) as webApi.ChatPostMessageResponse;
  const post = (text: string, more: object = {}) => send({ channel: house.channel.id, text, ...more });

  test('knows whose token it is, and which tokens are not good', async () => {
    const { team, install, app, slack } = house;
    expect(await client().auth.test()).toMatchObject({ ok: true, team_id: team.id, bot_id: install.botId });
    expect(await refusal(client('xoxb-nobody').auth.test())).toBe('invalid_auth');
    expect(await refusal(client(app.appToken).auth.test())).toBe('not_allowed_token_type');
    expect(await refusal(client(install.token).apiCall('no.such.thing'))).toBe('unknown_method');
    const bare = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' });
    expect(await bare.json()).toEqual({ ok: false, error: 'not_authed' });
    expect(JSON.stringify(slack.calls())).not.toContain('xoxb');
  });

  test('lets an app do only what its scopes allow, and say which is missing', async () => {
    const { slack, app } = house;
    const team = slack.addTeam({ name: 'Narrow' });
    const user = slack.addUser({ team: team.id, name: 'an', email: 'an@example.org' });
    const { token } = slack.install({ app, team, scopes: ['chat:write', 'users:read'] });
    const error: unknown = await client(token)
      .conversations.list()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      data: { error: 'missing_scope', needed: 'channels:read', provided: 'chat:write,users:read' },
    });
    const { user: shown } = await client(token).users.info({ user: user.id });
    expect(shown?.profile?.email).toBeUndefined();
    const outside = slack.addChannel({ team: team.id, name: 'outside' });
    expect(await refusal(send({ channel: outside.id, text: 'hi' }, client(token)))).toBe('not_in_channel');
  });

  test('shows people with zone, locale and e-mail', async () => {
    const { lan } = house;
    const { user } = await client().users.info({ user: lan.id, include_locale: true });
    expect(user).toMatchObject({ tz: 'Asia/Ho_Chi_Minh', tz_offset: 25_200, locale: 'vi-VN' });
    const found = await client().users.lookupByEmail({ email: 'LAN@example.org' });
    expect(found.user?.id).toBe(lan.id);
    expect(await refusal(client().users.lookupByEmail({ email: 'x@example.org' }))).toBe('users_not_found');
    expect(await refusal(client().users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
  });

  test('refuses messages and places that real Slack refuses', async () => {
    const { slack, team, install, channel, minh } = house;
    const at = (id: string) => refusal(send({ channel: id, text: 'hi' }));
    const archived = slack.addChannel({ team: team.id, name: 'old', members: [install.botUser] });
    archived.archived = true;
    const hall = slack.addChannel({ team: team.id, name: 'hall', members: [install.botUser] });
    hall.restricted = true;
    const secret = slack.addChannel({ team: team.id, name: 'secret', kind: 'private' });
    expect(await at(archived.id)).toBe('is_archived');
    expect(await at(hall.id)).toBe('restricted_action');
    expect(await at(secret.id)).toBe('channel_not_found');
    expect(await at('C0NOWHERE')).toBe('channel_not_found');
    expect(await refusal(post(''))).toBe('no_text');
    expect(await refusal(post('x'.repeat(40_001)))).toBe('msg_too_long');
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    const invalid: unknown = await post('x', { blocks }).catch((thrown: unknown) => thrown);
    expect(invalid).toMatchObject({
      data: { error: 'invalid_blocks', response_metadata: { messages: [expect.any(String)] } },
    });
    const theirs = await house.door.say({ user: minh.id, channel, text: 'mine' });
    const change = { channel: channel.id, ts: theirs.ts, text: 'ours' };
    expect(await refusal(client().chat.update(change))).toBe('cant_update_message');
    expect(await refusal(client().chat.update({ ...change, ts: '1.000001' }))).toBe('message_not_found');
  });

  test('keeps metadata for those who ask, pages history, and keeps whispers out of it', async () => {
    const { slack, team, install, lan } = house;
    const channel = slack.addChannel({ team: team.id, name: 'log', members: [install.botUser, lan.id] });
    for (let n = 1; n <= 5; n++) {
      const metadata = { event_type: 'docket', event_payload: { key: `k${n}` } };
      await send({ channel: channel.id, text: `m${n}`, metadata });
    }
    await client().chat.postEphemeral({ channel: channel.id, user: lan.id, text: 'psst' });
    const history = { channel: channel.id, limit: 2, oldest: channel.messages[0]!.ts };
    const first = await client().conversations.history({ ...history, include_all_metadata: true });
    expect(first.messages?.map(({ text }) => text)).toEqual(['m5', 'm4']);
    expect(first.messages?.[0]?.metadata).toEqual({ event_type: 'docket', event_payload: { key: 'k5' } });
    const cursor = first.response_metadata!.next_cursor!;
    const second = await client().conversations.history({ ...history, cursor });
    expect(second).toMatchObject({ has_more: false, messages: [{ text: 'm3' }, { text: 'm2' }] });
    expect(second.messages?.[0]?.metadata).toBeUndefined();
    expect(await refusal(client().conversations.history({ ...history, cursor: 'x' }))).toBe('invalid_cursor');
    const parent = channel.messages[0]!;
    await send({ channel: channel.id, text: 'note', thread_ts: parent.ts });
    const thread = await client().conversations.replies({ channel: channel.id, ts: parent.ts });
    expect(thread.messages?.map(({ text }) => text)).toEqual(['m1', 'note']);
    expect(slack.seen({ user: lan.id, channel }).at(-1)?.text).toBe('psst');
    channel.members.delete(install.botUser);
    expect(await refusal(client().conversations.history({ channel: channel.id }))).toBe('not_in_channel');
  });

  test('leaves a stone where a message with answers was, and says to all what was for a thread that is gone', async () => {
    const { slack, team, install } = house;
    const { id } = slack.addChannel({ team: team.id, name: 'threads', members: [install.botUser] });
    const [kept, gone] = [
      await send({ channel: id, text: 'kept' }),
      await send({ channel: id, text: 'gone' }),
    ];
    await send({ channel: id, text: 'answer', thread_ts: kept.ts });
    for (const { ts = '' } of [kept, gone]) await client().chat.delete({ channel: id, ts });
    const thread = async (ts = '') =>
      (await client().conversations.replies({ channel: id, ts })).messages?.map((one) => one.text);
    expect(await thread(kept.ts)).toEqual(['This message was deleted.', 'answer']);
    expect(await refusal(thread(gone.ts))).toBe('thread_not_found');
    const lost = await send({ channel: id, text: 'lost', thread_ts: gone.ts });
    expect(lost.message?.thread_ts).toBeUndefined();
    const { messages } = await client().conversations.history({ channel: id });
    expect(messages?.map(({ text }) => text)).toEqual(['lost']);
  });

  test('lists, opens and joins channels, links messages and takes them back', async () => {
    const { slack, team, install, lan, channel } = house;
    const open = slack.addChannel({ team: team.id, name: 'open' });
    slack.addChannel({ team: team.id, name: 'hidden', kind: 'private' });
    const brought = slack.addChannel({
      team: team.id,
      name: 'brought',
      kind: 'private',
      members: [install.botUser, lan.id],
    });
    const { channels } = await client().conversations.list({ types: 'public_channel,private_channel' });
    const names = channels?.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['open', 'brought', 'home-affairs']));
    expect(names).not.toContain('hidden');
    await client().conversations.join({ channel: open.id });
    const info = await client().conversations.info({ channel: open.id });
    expect(info.channel).toMatchObject({ name: 'open', is_member: true });
    const { members } = await client().conversations.members({ channel: brought.id });
    expect(members).toEqual([install.botUser, lan.id]);
    const direct = await client().conversations.open({ users: lan.id });
    const sent = await send({ channel: direct.channel!.id!, text: 'hello' });
    expect(slack.seen({ user: lan.id, channel: house.door.dm(lan.id) }).at(-1)?.ts).toBe(sent.ts);

    const { ts } = await post('Xong <&amp;>');
    const link = await client().chat.getPermalink({ channel: channel.id, message_ts: ts! });
    expect(link.permalink).toBe(
      `https://committee.slack.com/archives/${channel.id}/p${ts!.replace('.', '')}`,
    );
    await client().reactions.add({ channel: channel.id, timestamp: ts!, name: 'eyes' });
    await client().chat.delete({ channel: channel.id, ts: ts! });
    expect(await refusal(client().chat.delete({ channel: channel.id, ts: ts! }))).toBe('message_not_found');
  });

  test('opens a modal once per trigger id, and within three seconds', async () => {
    const { slack, door, lan, channel, later, heard } = house;
    const view: types.ModalView = {
      type: 'modal',
      title: { type: 'plain_text', text: 'Hello' },
      blocks: [divider],
    };
    const trigger = async () => {
      await door.slash({ user: lan.id, channel, command: '/tasks', text: 'mine' });
      return heard.triggers.at(-1)!;
    };
    const twice = await trigger();
    const { view: opened } = await client().views.open({ trigger_id: twice, view });
    expect(await refusal(client().views.open({ trigger_id: twice, view }))).toBe('exchanged_trigger_id');
    const late = await trigger();
    later(3001);
    expect(await refusal(client().views.open({ trigger_id: late, view }))).toBe('expired_trigger_id');
    expect(await refusal(client().views.open({ trigger_id: '1.2.x', view }))).toBe('invalid_trigger_id');
    expect(slack.violations().map(({ kind }) => kind)).toEqual(['trigger used twice', 'trigger expired']);
    const change = { view_id: opened!.id!, view };
    expect(await refusal(client().views.update({ ...change, hash: 'old' }))).toBe('hash_conflict');
    const huge = { ...view, private_metadata: 'x'.repeat(3001) };
    expect(await refusal(client().views.update({ ...change, view: huge }))).toBe('invalid_arguments');
  });

  test('tells of what happens to a channel', async () => {
    const { slack, team, install, minh, door, heard } = house;
    const channel = slack.addChannel({ team: team.id, name: 'plans' });
    heard.events.length = 0;
    const life = door.in(channel);
    await life.bringIn(minh.id);
    await life.rename('old-plans');
    await life.archive(minh.id);
    expect(await refusal(send({ channel: channel.id, text: 'x' }))).toBe('is_archived');
    await life.removeApp(minh.id);
    expect(channel.members.has(install.botUser)).toBe(false);
    await life.delete();
    expect(await refusal(send({ channel: channel.id, text: 'x' }))).toBe('channel_not_found');
    expect(heard.events.map(({ type }) => type)).toEqual([
      'member_joined_channel',
      'channel_rename',
      'channel_archive',
      'channel_left',
      'channel_deleted',
    ]);
  });

  test('says slow down, falls over, or breaks off after the message is stored', async () => {
    const { slack, channel } = house;
    const before = channel.messages.length;
    slack.faults.next('chat.postMessage', { answer: 'ratelimited', retryAfter: 7 }, { channel: channel.id });
    expect(await post('a').catch((thrown: unknown) => thrown)).toMatchObject({ retryAfter: 7 });
    slack.faults.next('chat.postMessage', { answer: 'status', status: 503 });
    expect(await post('b').catch((thrown: unknown) => thrown)).toMatchObject({ statusCode: 503 });
    slack.faults.next('chat.postMessage', { answer: 'drop', when: 'before' });
    await expect(post('c')).rejects.toThrow();
    expect(channel.messages.length).toBe(before);
    slack.faults.next('chat.postMessage', { answer: 'drop', when: 'after' });
    await expect(post('d')).rejects.toThrow();
    expect(channel.messages.at(-1)?.text).toBe('d');
    slack.faults.next('chat.postMessage', { answer: 'delay', ms: 20 });
    await post('e');
    slack.faults.pace = { posts: 1, seconds: 1 };
    await post('f');
    expect(await post('g').catch((thrown: unknown) => thrown)).toMatchObject({ retryAfter: 1 });
    slack.faults.clear();
    expect(channel.messages.slice(before).map(({ text }) => text)).toEqual(['d', 'e', 'f']);
    const statuses = slack
      .calls('chat.postMessage')
      .slice(-7)
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 503, 0, 0, 200, 200, 429]);
  });

  test('gives a file to who holds a good token, and the sign-in page to all others', async () => {
    const { slack, lan, install } = house;
    const { id } = slack.addFile({ user: lan.id, name: 'tasks.csv', content: 'a,b\n1,2\n' });
    const { file } = await client().files.info({ file: id });
    const get = (headers: Record<string, string>) => fetch(file!.url_private_download!, { headers });
    const good = await get({ authorization: `Bearer ${install.token}` });
    expect(await good.text()).toBe('a,b\n1,2\n');
    const stranger = await get({});
    expect(stranger.headers.get('content-type')).toBe('text/html');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DoorHouse, modes, openDoorHouse } from './door-house.ts';
import { signed } from './fake/carry/signature.ts';

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

/** Posts a body with a good signature, unless told otherwise; answers with the status. */
async function post(
  { address, signingSecret }: DoorHouse,
  body: string,
  with_: { type?: string; headers?: Record<string, string>; path?: string } = {},
): Promise<number> {
  const { type = form, headers = signed(signingSecret, body), path = '' } = with_;
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** A command as Slack sends it, with whatever should be different. */
function command(house: DoorHouse, other: Record<string, string> = {}): string {
  const { slack, team, people, channel } = house;
  return new URLSearchParams({
    team_id: team.id,
    user_id: people.lan.id,
    channel_id: channel.id,
    command: '/tasks',
    text: 'done 1',
    trigger_id: '1.2.3',
    response_url: `${slack.url}/commands/x`,
    ...other,
  }).toString();
}

describe('Requests that are not Slack’s are turned away, and change nothing', () => {
  test('by their signature', async () => {
    const house = await openDoorHouse('HTTP');
    await house.world.aTask();
    const before = await house.world.store.digest();
    const body = command(house);
    expect(await post(house, body, { headers: signed('another secret', body) })).toBe(401);
    expect(await post(house, body, { headers: {} })).toBe(401);
    expect(
      await post(house, body, {
        headers: { 'x-slack-signature': 'v0=0', 'x-slack-request-timestamp': 'now' },
      }),
    ).toBe(401);
    expect(await post(house, `${body}x`, { headers: signed(house.signingSecret, body) })).toBe(401);
    expect(await house.world.store.digest()).toBe(before);
    expect(house.heard).toEqual([]);
    expect(house.faults).toHaveLength(4);
  });

  test('by their age: what was signed six minutes ago was overheard', async () => {
    const house = await openDoorHouse('HTTP');
    await house.world.aTask();
    const before = await house.world.store.digest();
    const body = command(house);
    const old = signed(house.signingSecret, body, Math.floor(Date.now() / 1000) - 6 * 60);
    expect(await post(house, body, { headers: old })).toBe(401);
    expect(await house.world.store.digest()).toBe(before);
  });

  test('replayed within those minutes, they do nothing a second time', async () => {
    const house = await openDoorHouse('HTTP');
    await house.world.aTask();
    const body = command(house, { text: 'note 1 once' });
    const headers = signed(house.signingSecret, body);
    expect(await post(house, body, { headers })).toBe(200);
    const before = await house.world.store.digest();
    expect(await post(house, body, { headers })).toBe(200);
    expect(await house.world.store.digest()).toBe(before);
    expect(house.heard).toEqual(['/tasks note 1 once']);
  });

  test('of a workspace that has not let Docket in', async () => {
    const house = await openDoorHouse('HTTP');
    await house.world.aTask();
    const before = await house.world.store.digest();
    expect(await post(house, command(house, { team_id: 'T0ELSEWHERE' }))).toBe(401);
    const press = {
      type: 'block_actions',
      team: { id: 'T0ELSEWHERE' },
      user: { id: house.people.lan.id },
      container: { type: 'message' },
      actions: [{ type: 'button', action_id: 'say:1', block_id: 'x', value: 'c1 tasks done 1' }],
      trigger_id: '1.2.3',
    };
    expect(await post(house, `payload=${encodeURIComponent(JSON.stringify(press))}`)).toBe(401);
    expect(await house.world.store.digest()).toBe(before);
    expect(house.heard).toEqual([]);
  });

  test('too large, at another address, or by another method', async () => {
    const house = await openDoorHouse('HTTP');
    expect(await post(house, command(house, { text: 'x'.repeat(1024 * 1024) }))).toBe(413);
    expect(await post(house, command(house), { path: '/else' })).toBe(404);
    expect((await fetch(house.address)).status).toBe(404);
    expect(house.heard).toEqual([]);
  });
});

describe('Somebody of another workspace, in a channel that both share', () => {
  test('is a stranger, even with an id that is a member’s at home', async () => {
    const house = await openDoorHouse('HTTP');
    const { world, team, people, channel, slack } = house;
    await world.aTask();
    const press = (home: string) => ({
      type: 'block_actions',
      team: { id: team.id, domain: 'committee' },
      enterprise: null,
      user: { id: people.lan.id, team_id: home },
      channel: { id: channel.id },
      container: { type: 'message', is_ephemeral: false },
      actions: [
        {
          type: 'button',
          action_id: 'say:1',
          block_id: 'x',
          value: `c${world.committee.code} tasks done 1`,
        },
      ],
      trigger_id: `trigger-${home}`,
    });
    const sent = (home: string) => post(house, `payload=${encodeURIComponent(JSON.stringify(press(home)))}`);
    expect(await sent('T0ELSEWHERE')).toBe(200);
    await slack.quiet(300);
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'open' }]);
    expect(await sent(team.id)).toBe(200);
    await slack.quiet(300);
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'done' }]);
  });
});

describe('What Slack would never send is refused, and told of without a word of it', () => {
  const secret = 'xoxb-do-not-tell';
  const malformed: [string, string, string][] = [
    ['nothing at all', form, ''],
    ['null', json, 'null'],
    ['null in a form', form, 'payload=null'],
    ['a number', json, '5'],
    ['a list', json, '[]'],
    ['half of something', json, `{"type":"event_callback","${secret}`],
    ['no JSON in the payload', form, `payload=${secret}`],
    ['a payload of no kind', form, `payload=${encodeURIComponent(`{"type":"${secret}"}`)}`],
    ['a form without anything we know', form, `${secret}=1`],
    ['a command of nobody', form, `command=/tasks&text=${secret}&team_id=TEAM`],
    ['a command with an address of another kind', form, 'COMMAND&response_url=file:///etc/passwd'],
    [
      'a press of nothing',
      form,
      `payload=${encodeURIComponent('{"type":"block_actions","team":{"id":"TEAM"},"user":{"id":"U1"},"actions":[]}')}`,
    ],
    ['a press by nobody', form, `payload=${encodeURIComponent('{"type":"block_actions","actions":[{}]}')}`],
    [
      'a form of another’s',
      form,
      `payload=${encodeURIComponent('{"type":"view_submission","team":{"id":"TEAM"},"user":{"id":"U1"},"view":{"id":"V1","callback_id":"other"}}')}`,
    ],
    [
      'a form without its line',
      form,
      `payload=${encodeURIComponent('{"type":"view_submission","team":{"id":"TEAM"},"user":{"id":"U1"},"view":{"id":"V1","hash":"1","callback_id":"form","private_metadata":"{}","state":{"values":{}}}}')}`,
    ],
    [
      'half a word in no field',
      form,
      `payload=${encodeURIComponent('{"type":"block_suggestion","team":{"id":"TEAM"},"user":{"id":"U1"}}')}`,
    ],
    [
      'a shortcut from nowhere',
      form,
      `payload=${encodeURIComponent('{"type":"message_action","team":{"id":"TEAM"},"user":{"id":"U1"},"callback_id":"track_task"}')}`,
    ],
  ];

  test.each(malformed)(
    '%s',
    async (_, type, body) => {
      const house = await openDoorHouse('HTTP');
      await house.world.aTask();
      const before = await house.world.store.digest();
      const sent = body.replaceAll('TEAM', house.team.id).replace('COMMAND', command(house));
      const status = await post(house, sent, { type });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(await house.world.store.digest()).toBe(before);
      expect(house.heard).toEqual([]);
      expect(house.faults.join()).not.toContain(secret);
      expect(house.faults.join()).not.toContain(house.signingSecret);
    },
    15_000,
  );

  test('malformed events are told of, events nobody asked for are not', async () => {
    const house = await openDoorHouse('HTTP');
    const event = (of: object) =>
      JSON.stringify({ type: 'event_callback', team_id: house.team.id, event_id: 'Ev1', event: of });
    expect(await post(house, event({ type: 'app_home_opened', user: 7 }), { type: json })).toBe(200);
    await house.slack.quiet();
    expect(house.faults).toHaveLength(1);
    expect(await post(house, event({ type: 'emoji_changed' }), { type: json })).toBe(200);
    await house.slack.quiet();
    expect(house.faults).toHaveLength(1);
  });

  test('nothing that can be signed brings the door down', async () => {
    const house = await openDoorHouse('HTTP');
    await house.world.aTask();
    const keys = [
      'type',
      'team',
      'user',
      'event',
      'command',
      'actions',
      'view',
      'channel',
      'authorizations',
      'name',
    ];
    const value = fc.oneof(
      fc.constantFrom(
        'block_actions',
        'view_submission',
        'event_callback',
        house.team.id,
        null,
        0,
        true,
        [],
        {},
      ),
      fc.record({
        id: fc.constantFrom(house.team.id, 'U1', null, 7),
        type: fc.constantFrom('message', 'home', 3),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 }), async (payload) => {
        const sent = post(house, JSON.stringify(payload), { type: json });
        const other = post(house, `payload=${encodeURIComponent(JSON.stringify(payload))}`);
        for (const status of await Promise.all([sent, other])) expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    expect(house.heard).toEqual([]);
    await house.type('lan', '/tasks mine');
    expect(house.read('lan')).toContain('#1');
  }, 180_000);
});

describe.each(modes)('People whom Docket does not know, by %s', (mode) => {
  test('are told how to get in, and nothing else', async () => {
    const house = await openDoorHouse(mode);
    await house.world.aTask({ called: 'Nothing for strangers' });
    for (const line of ['/tasks mine', '/tasks show 1', '/tasks done 1']) {
      await house.type('stranger', line);
      expect(house.read('stranger')).not.toContain('Nothing for strangers');
    }
    expect(house.faults).toEqual([]);
  });

  test('cannot use a button they see in a channel', async () => {
    const house = await openDoorHouse(mode);
    const { slack, door, people, world } = house;
    await world.aTask();
    const list = await house.type('lan', '/tasks mine');
    const { value } = slack.buttonsOf(list).find((one) => one.value.includes('done 1'))!;
    await door.press({ user: people.stranger.id, message: list, value });
    await slack.until(() => house.heard.length === 2);
    await slack.quiet(300);
    expect(await world.store.query('select state from tasks')).toEqual([{ state: 'open' }]);
    expect(list.edits).toBe(0);
    expect(house.faults).toEqual([]);
  });

  test('are answered in their own language, as far as Slack tells it', async () => {
    const house = await openDoorHouse(mode);
    await house.type('stranger', '/tasks mine');
    expect(house.read('stranger')).toMatch(/[ạảấầđếệộớữ]/);
    expect(house.faults).toEqual([]);
  });
});

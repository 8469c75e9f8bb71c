import type { BlockAction, types } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modes, openSample, type Sample } from './fake/sample.ts';

describe.each(modes)('A Bolt app hears and answers this Slack by %s', (mode) => {
  let house: Sample;
  beforeAll(async () => {
    house = await openSample(mode);
  });
  afterAll(() => house.close());

  const last = (user: string) => house.slack.seen({ user, channel: house.channel }).at(-1)!;
  const say = (text: string) =>
    house.door.slash({ user: house.lan.id, channel: house.channel, command: '/tasks', text });
  /** A fresh card in the channel. */
  async function card() {
    const { slack, channel, lan } = house;
    const before = channel.messages.length;
    await say('post');
    return slack.until(() => channel.messages.length > before && last(lan.id));
  }

  test('a command answered in its acknowledgement is seen by the asker alone', async () => {
    const { slack, lan, minh, channel } = house;
    expect(await say('mine')).toMatchObject({ acked: true });
    expect(slack.textOf(last(lan.id))).toBe('Yours: <lan> 7');
    expect(slack.seen({ user: minh.id, channel })).toEqual([]);
  });

  test('a posted card reads as people read it, and its button changes it in place', async () => {
    const { slack, door, minh } = house;
    const posted = await card();
    expect(slack.textOf(posted)).toBe('#7 Report & plan is due\n[Done] [Note]');
    expect(slack.buttonsOf(posted).map(({ label, value, kind }) => [label, value, kind])).toEqual([
      ['Done', 'tasks done 7', 'button'],
      ['Note', 'tasks note 7', 'overflow'],
    ]);
    const pressed = await door.press({ user: minh.id, message: posted, label: 'Done', near: '#7' });
    expect(pressed.acked).toBe(true);
    await slack.until(() => posted.edits === 1);
    expect(slack.textOf(posted)).toContain('is done');
    await expect(door.press({ user: minh.id, message: posted, label: 'Nope' })).rejects.toThrow('Done');
  });

  test('an entry of the menu is answered beside the card, for who chose it', async () => {
    const { slack, door, minh, lan } = house;
    const posted = await card();
    await door.press({ user: minh.id, message: posted, label: 'Note' });
    await slack.until(() => slack.textOf(last(minh.id)) === 'Menu: tasks note 7');
    expect(last(lan.id)).toBe(posted);
  });

  test('an ephemeral card is replaced through its response address', async () => {
    const { slack, door, lan } = house;
    await say('whisper');
    const whispered = await slack.until(() => last(lan.id).text === 'For you' && last(lan.id));
    await door.press({ user: lan.id, message: whispered, label: 'Done' });
    await slack.until(() => slack.textOf(whispered) === 'Done, between us');
  });

  test('a form is filled in, refused, turned over, pushed, cleared and sent', async () => {
    const { slack, door, lan } = house;
    await say('form');
    const view = await slack.until(() => slack.modalOf(lan.id));
    expect(slack.textOf(view)).toBe('New task\nWhat:\nWho:\nBy:\n[Add]');
    expect(await door.submit({ user: lan.id })).toMatchObject({
      sent: false,
      errors: { title: 'Please complete this required field.' },
    });
    const refused = await door.submit({ user: lan.id, values: { title: 'bad', day: '2026-11-30' } });
    expect(refused).toMatchObject({ sent: true, errors: { title: 'Say it better' }, view });
    expect(slack.textOf(view)).toContain('What: bad\n! Say it better');

    const updated = await door.submit({ user: lan.id, values: { What: 'again' } });
    expect(updated.errors).toEqual({});
    const pushed = await door.submit({ user: lan.id, values: { title: 'more' } });
    expect(pushed.view).not.toBe(view);
    expect(slack.textOf(pushed.view!)).toContain('What: pushed');
    await door.submit({ user: lan.id, values: { title: 'enough' } });
    expect(slack.modalOf(lan.id)).toBeUndefined();
    await expect(door.submit({ user: lan.id })).rejects.toThrow('nothing open');
  });

  test('a search field offers what the app finds, and only that can be picked', async () => {
    const { slack, door, lan } = house;
    await say('form');
    await slack.until(() => slack.modalOf(lan.id));
    const { labels } = await door.suggest({ user: lan.id, field: 'group', typed: 'bộ' });
    expect(labels).toEqual(['Bộ Nội vụ', 'Bộ Tài chính']);
    await expect(door.submit({ user: lan.id, values: { group: 'Nobody' } })).rejects.toThrow('not on offer');
    await door.submit({ user: lan.id, values: { title: 'Write', group: 'Nội vụ' } });
    const direct = door.dm(lan.id);
    const told = await slack.until(() => slack.seen({ user: lan.id, channel: direct }).at(-1));
    expect(told.text).toBe('Write for @Bộ Nội vụ');
  });

  test('a closed form is told to the app that asked to hear of it', async () => {
    const { slack, door, lan, heard } = house;
    await say('form');
    await slack.until(() => slack.modalOf(lan.id));
    await door.close({ user: lan.id });
    await slack.until(() => heard.closed === 1);
    expect(slack.modalOf(lan.id)).toBeUndefined();
  });

  test('a home is drawn when it is opened, and its button is heard', async () => {
    const { slack, door, lan, app } = house;
    await door.openHome({ user: lan.id });
    const home = await slack.until(() => slack.homeOf(lan.id, app));
    expect(slack.textOf(home)).toContain('is opened');
    await door.press({ user: lan.id, home: true, label: 'Done' });
    await slack.until(() => slack.textOf(home).includes('pressed tasks done 7'));
  });

  test('a message becomes the first value of a form by its shortcut', async () => {
    const { slack, door, lan, minh, channel } = house;
    const message = await door.say({ user: minh.id, channel, text: 'Send the plan by Friday' });
    await door.shortcut({ user: lan.id, message, callbackId: 'track' });
    const view = await slack.until(() => slack.modalOf(lan.id));
    expect(slack.textOf(view)).toContain('What: Send the plan by Friday');
    await door.close({ user: lan.id, all: true });
  });

  test('what is picked in a card and ticked in a form arrives as Slack words it', async () => {
    const { slack, door, lan, bot, channel } = house;
    const plain = (text: string) => ({ type: 'plain_text' as const, text });
    const options = ['One', 'Two'].map((text) => ({ text: plain(text), value: text.toLowerCase() }));
    const asked: unknown[] = [];
    bot.action('pick', async ({ ack, action, body, client }) => {
      await ack();
      asked.push(action);
      const input = (block_id: string, element: types.InputBlock['element']) =>
        ({ type: 'input', block_id, label: plain(block_id), element }) as const;
      const blocks = [
        input('ticks', { type: 'checkboxes', action_id: 'value', options }),
        input('groups', { type: 'multi_external_select', action_id: 'value', min_query_length: 0 }),
        input('where', { type: 'conversations_select', action_id: 'value' }),
        input('kind', { type: 'static_select', action_id: 'value', options, initial_option: options[0]! }),
      ];
      const view: types.ModalView = {
        type: 'modal',
        callback_id: 'ticked',
        title: plain('Ticks'),
        submit: plain('Go'),
        blocks,
      };
      await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view });
    });
    bot.view('ticked', async ({ ack, view }) => {
      asked.push(view.state.values);
      await ack();
    });
    const picker = {
      type: 'static_select',
      action_id: 'pick',
      placeholder: plain('Which'),
      options,
    } as const;
    await bot.client.apiCall('chat.postMessage', {
      channel: channel.id,
      text: 'Pick',
      blocks: [{ type: 'section', text: plain('Pick one'), accessory: picker }],
    });
    expect(slack.textOf(last(lan.id))).toBe('Pick one\n[One / Two]');
    await door.select({ user: lan.id, message: last(lan.id), field: 'Which', choice: 'Two' });
    const view = await slack.until(() => slack.modalOf(lan.id));
    expect(slack.textOf(view)).toBe('Ticks\nticks:\n[One / Two]\ngroups:\nwhere:\nkind: One\n[Go]');
    await door.submit({
      user: lan.id,
      values: { ticks: true, groups: ['Bộ Nội vụ', 'Home'], where: channel.id },
    });
    expect(asked).toMatchObject([
      { type: 'static_select', selected_option: { value: 'two' } },
      {
        ticks: { value: { selected_options: [{ value: 'one' }, { value: 'two' }] } },
        groups: { value: { selected_options: [{ value: '@Bộ Nội vụ' }, { value: '@Home Affairs' }] } },
        where: { value: { selected_conversation: channel.id } },
        kind: { value: { selected_option: { value: 'one' } } },
      },
    ]);
  });

  test('an event is delivered again under its own id, said to be a second try', async () => {
    const { slack, door, team, minh, heard } = house;
    heard.events.length = 0;
    const first = await door.event(team, { type: 'team_join', user: { id: minh.id } });
    await door.again(first, { retry: { num: 1, reason: 'http_timeout' } });
    await door.again(first, { sameEnvelope: true });
    await slack.until(() => heard.events.length === 3);
    expect(new Set(heard.events.map(({ id }) => id)).size).toBe(1);
    expect(heard.events.map(({ retry }) => retry ?? 0)).toEqual([0, 1, 0]);
  });

  test('a response address is good for five answers and half an hour', async () => {
    const { slack, channel, later } = house;
    const answers = () => channel.messages.filter(({ text }) => text.startsWith('Answer')).length;
    await say('answer 6');
    await slack.until(() => slack.violations().some(({ kind }) => kind === 'response url used up'));
    expect(answers()).toBe(5);
    const outcome = await say('post');
    later(31 * 60_000);
    const late = await fetch(String(outcome.parcel.payload.response_url), { method: 'POST', body: '{}' });
    expect([late.status, await late.json()]).toEqual([404, { ok: false, error: 'expired_url' }]);
    slack.violations().length = 0;
  });

  test('an app that does not acknowledge in three seconds is written down, and times out for the asker', async () => {
    const { slack } = house;
    expect(await say('asleep')).toMatchObject({ acked: false, failure: 'operation_timeout' });
    expect(slack.violations()).toMatchObject([{ kind: 'no ack' }]);
    slack.violations().length = 0;
  });

  test('nothing else was done wrong', () => {
    expect(house.slack.violations()).toEqual([]);
  });
});

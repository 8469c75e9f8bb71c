import { describe, expect, test } from 'vitest';
import { messageFaults, modalFaults } from './component-rules.ts';
import { bodyFaults, hasSpec } from './spec.ts';

const v2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Go') => ({ type: 2, style: 2, custom_id, label });
const row = (...components: object[]) => ({ type: 1, components });
const message = (...components: object[]) => ({
  flags: v2,
  allowed_mentions: { parse: [] },
  components: [{ type: 17, components }],
});
const label = (component: object) => ({ type: 18, label: 'Field', component });
const modal = (...components: object[]) => ({ custom_id: 'form:k:0', title: 'Form', components });

describe('what Discord refuses in a message', () => {
  test('nothing of a sound one', () => {
    const body = message(text('Hello'), { type: 14 }, row(button('a'), button('b')));
    expect(messageFaults(body)).toEqual([]);
    if (hasSpec) expect(bodyFaults('POST', '/channels/1/messages', body)).toEqual([]);
  });

  test.each([
    ['more than forty components, nested ones counted', message(...Array(40).fill(text('x')))],
    ['more than 4,000 letters in all', message(text('x'.repeat(2500)), text('y'.repeat(1501)))],
    ['an id that stands twice', message(row(button('a'), button('a')))],
    ['a text of blanks', message(text(' \n'))],
    ['six buttons in a row', message(row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id))))],
    ['a label of 81 letters', message(row(button('a', 'x'.repeat(81))))],
    ['an id of 101 letters', message(row(button('x'.repeat(101))))],
    [
      'a select beside a button',
      message(row(button('a'), { type: 3, custom_id: 'm', options: [{ label: 'a', value: 'a' }] })),
    ],
    [
      'two options of one value',
      message(row({ type: 3, custom_id: 'm', options: ['a', 'b'].map((label) => ({ label, value: 'a' })) })),
    ],
    ['a section without its button', message({ type: 9, components: [text('x')] })],
    ['content beside components', { ...message(text('x')), content: 'x' }],
    ['the flag left out', { ...message(text('x')), flags: 0 }],
    ['mentions left to chance', { flags: v2, components: [text('x')] }],
    [
      'users both one by one and all',
      { ...message(text('x')), allowed_mentions: { parse: ['users'], users: ['1'] } },
    ],
    ['a key that nobody knows', { ...message(text('x')), comonents: [] }],
    ['content of 2,001 letters', { content: 'x'.repeat(2001), allowed_mentions: { parse: [] } }],
    ['a nonce of 26 letters', { ...message(text('x')), nonce: 'x'.repeat(26) }],
    ['nothing at all', { allowed_mentions: { parse: [] } }],
  ])('%s', (_, body) => {
    expect(messageFaults(body)).not.toEqual([]);
  });

  test('an edit may leave the flag out', () => {
    const { flags: _, ...body } = message(text('x'));
    expect(messageFaults(body, { isEdit: true })).toEqual([]);
  });
});

describe('what Discord refuses in a modal', () => {
  const input = (more: object = {}) => label({ type: 4, custom_id: 'a', style: 1, ...more });

  test('nothing of a sound one', () => {
    expect(modalFaults(modal(text('Hello'), input()))).toEqual([]);
  });

  test.each([
    ['six parts', modal(...['a', 'b', 'c', 'd', 'e', 'f'].map((custom_id) => input({ custom_id })))],
    ['no part', modal()],
    ['a title of 46 letters', { ...modal(input()), title: 'x'.repeat(46) }],
    ['a label of 46 letters', modal({ ...input(), label: 'x'.repeat(46) })],
    ['a value longer than its field', modal(input({ value: 'abc', max_length: 2 }))],
    ['two fields of one name', modal(input(), input())],
    ['a choice of one', modal(label({ type: 21, custom_id: 'a', options: [{ label: 'a', value: 'a' }] }))],
    [
      'two chosen of one',
      modal(
        label({
          type: 21,
          custom_id: 'a',
          options: ['a', 'b'].map((value) => ({ label: value, value, default: true })),
        }),
      ),
    ],
    [
      'more values than options',
      modal(label({ type: 3, custom_id: 'a', max_values: 2, options: [{ label: 'a', value: 'a' }] })),
    ],
    [
      'required, but none is enough',
      modal(label({ type: 19, custom_id: 'a', required: true, min_values: 0 })),
    ],
    ['a field without its label', modal({ type: 4, custom_id: 'a', style: 1 })],
  ])('%s', (_, data) => {
    expect(modalFaults(data)).not.toEqual([]);
  });
});

// It is not part of the project: where it is not, there is nothing to hold bodies against.
if (hasSpec)
  describe('Discord’s own description', () => {
    test('finds the path that a call goes to, and says what is wrong with its body', () => {
      const long = message(row(button('a', 'x'.repeat(81))));
      expect(bodyFaults('POST', '/api/v10/channels/1/messages', long)).toEqual([
        '/components/0/components/0/components/0/label must NOT have more than 80 characters',
      ]);
      expect(bodyFaults('POST', '/channels/1/mesages', {})).toEqual([
        "/channels/1/mesages is no path of Discord's",
      ]);
      expect(
        bodyFaults('PATCH', '/webhooks/1/token/messages/@original', { content: 'x'.repeat(2001) }),
      ).toEqual(['/content must NOT have more than 2000 characters']);
      expect(bodyFaults('GET', '/users/@me', {})).toEqual(['GET /users/@me takes no body']);
    });
  });

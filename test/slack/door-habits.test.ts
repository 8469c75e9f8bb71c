import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, readableText } from '../../src/platforms/slack/parse/habits.ts';

describe('What people type into Slack', () => {
  test.each([
    ['done 12 sent by post', 'done 12 sent by post'],
    ['done 12 R&amp;D &lt;draft&gt;', 'done 12 R&D <draft>'],
    ['assign 12 <@U123|lan> <@U456>', 'assign 12 <@U123> <@U456>'],
    ['channel finance <#C123|general>', 'channel finance <#C123>'],
    ['note 12 see <https://example.org/a?b=1&amp;c=2>', 'note 12 see https://example.org/a?b=1&c=2'],
    ['note 12 see <http://example.org|example.org>', 'note 12 see example.org'],
    ['note 12 see <https://example.org/x|the plan>', 'note 12 see the plan (https://example.org/x)'],
    ['note 12 ask <mailto:a@example.org|a@example.org>', 'note 12 ask a@example.org'],
    ['note 12 <!here> <!subteam^S1|@leads>', 'note 12 @here @leads'],
    ['list\u00A0group:“Home\u00A0Affairs”', 'list group:“Home Affairs”'],
    ['show\u200B 12\uFEFF', 'show 12'],
    ['  show   12 ', 'show   12'],
    ['note 12 a < b > c &amp;lt;', 'note 12 a < b > c &lt;'],
  ])('%s', (typed, meant) => {
    expect(plainText(typed)).toBe(meant);
  });

  test('in a message, people and channels are called by their names', () => {
    const nameOf = (user: string) => (user === 'U1' ? 'Lan' : undefined);
    expect(readableText('<@U1> and <@U2> in <#C1|general>: a &lt; b', nameOf)).toBe(
      '@Lan and @U2 in #general: a < b',
    );
  });

  test('whatever is typed, nothing falls over and nothing grows without end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        expect(plainText(text).length).toBeLessThanOrEqual(text.length + 3);
      }),
    );
  });

  test('text that Slack has escaped comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        expect(plainText(escaped)).toBe(text.trim());
      }),
    );
  });
});

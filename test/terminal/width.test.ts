import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/platforms/terminal/width.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const letters = 'aZ 0/#“”–…·ẾếỗựđĐăÂơưéñß'.split('');

test('a letter with all its marks takes one column, composed or not', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 30 }), (some) => {
      const text = some.join('');
      expect(textWidth(text)).toBe([...graphemes.segment(text)].length);
      expect(textWidth(text.normalize('NFD'))).toBe(textWidth(text));
    }),
  );
});

test('East Asian letters and emoji take two, invisible characters none', () => {
  expect(textWidth('漢字')).toBe(4);
  expect(textWidth('🙂 ok')).toBe(5);
  expect(textWidth('a\u200bb\u00ad')).toBe(2);
});
